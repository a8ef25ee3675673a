package org.sanad.ui.kit;

import java.util.HashSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Counts what a user does in a window, from the events that reach it (design, goals.md): clicks,
 * drops, and fields typed into, however many letters. A file chosen in the system's dialog counts
 * by the click that asked for it, as its drop on the window would.
 */
public final class UserActions {
    private final Set<EventTarget> typed = new HashSet<>();
    private int clicks;
    private int drops;
    private int keys;

    /** Counts from now on what reaches this window. */
    public void watch(Scene scene) {
        // as it ends: a click may take its own button out of the window
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, click -> clicks++);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, drop -> drops++);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> keys++);
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                letter -> {
                    if (!Character.isISOControl(letter.getCharacter().charAt(0))) {
                        typed.add(letter.getTarget());
                    }
                });
    }

    /** Counts what reaches the small windows too that open from now on. */
    public void watchOthers() {
        Window.getWindows()
                .addListener(
                        (ListChangeListener<Window>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList()
                                                .forEach(window -> watch(window.getScene()));
                                    }
                                });
    }

    /** Keys pressed, Shift and Control among them. */
    public int keys() {
        return keys;
    }

    /** Clicks, drops and fields typed into. */
    public int count() {
        return clicks + drops + typed.size();
    }

    @Override
    public String toString() {
        return "%d actions: %d clicks, %d drops, %d typed fields; %d keys pressed"
                .formatted(count(), clicks, drops, typed.size(), keys);
    }
}
