package org.sanad.app;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Notices that nobody touched the program for a while (design: safety.md, Lock screen): neither its
 * window nor a question or list above it.
 */
final class IdleWatch {
    private static final Duration IDLE = Duration.minutes(5);

    private final PauseTransition pause = new PauseTransition(IDLE);
    private final EventHandler<InputEvent> touched = event -> pause.playFromStart();
    private final ListChangeListener<Window> opened =
            change -> {
                while (change.next()) {
                    change.getRemoved().forEach(this::leave);
                    change.getAddedSubList().forEach(this::watch);
                }
            };

    IdleWatch(Runnable onIdle) {
        pause.setOnFinished(e -> onIdle.run());
    }

    void start() {
        stop();
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener(opened);
        pause.playFromStart();
    }

    void stop() {
        Window.getWindows().removeListener(opened);
        Window.getWindows().forEach(this::leave);
        pause.stop();
    }

    /** How long nobody has touched it. */
    Duration untouched() {
        return pause.getCurrentTime();
    }

    private void watch(Window window) {
        window.addEventFilter(InputEvent.ANY, touched);
    }

    private void leave(Window window) {
        window.removeEventFilter(InputEvent.ANY, touched);
    }
}
