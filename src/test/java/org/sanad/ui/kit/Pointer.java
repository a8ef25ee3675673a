package org.sanad.ui.kit;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a pointer does to a node, as an event a test fires at it. */
public final class Pointer {
    private Pointer() {}

    /** Without a button: the pointer comes or goes. */
    public static MouseEvent moved(EventType<MouseEvent> type) {
        return event(type, 0, false);
    }

    /** With the first button. */
    public static MouseEvent clicked(EventType<MouseEvent> type) {
        return event(type, 1, false);
    }

    /**
     * With the first button, as the how-manieth click.
     *
     * @param count 0 for no button
     */
    public static MouseEvent event(EventType<MouseEvent> type, int count, boolean shift) {
        return new MouseEvent(
                type,
                1,
                1,
                1,
                1,
                count == 0 ? MouseButton.NONE : MouseButton.PRIMARY,
                count,
                shift,
                false,
                false,
                false,
                type == MouseEvent.MOUSE_PRESSED,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
