package org.sanad.app;

import java.util.HashSet;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Counts what a user does in a window, from the events that reach it (design, goals.md): clicks,
 * drops, and fields typed into, however many letters. A file chosen in the system's dialog counts
 * by the click that asked for it, as its drop on the window would.
 */
final class UserActions {
    private final Set<EventTarget> typed = new HashSet<>();
    private int clicks;
    private int drops;
    private int keys;

    void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> clicks++);
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

    int count() {
        return clicks + drops + typed.size();
    }

    @Override
    public String toString() {
        return "%d actions: %d clicks, %d drops, %d typed fields; %d keys pressed"
                .formatted(count(), clicks, drops, typed.size(), keys);
    }
}
