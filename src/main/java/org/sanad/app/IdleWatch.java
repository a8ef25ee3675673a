package org.sanad.app;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Notices that nobody touched the window for a while (design: safety.md, Lock screen). */
final class IdleWatch {
    private static final Duration IDLE = Duration.minutes(5);

    private final Scene scene;
    private final PauseTransition pause = new PauseTransition(IDLE);
    private final EventHandler<InputEvent> touched = event -> pause.playFromStart();

    IdleWatch(Scene scene, Runnable onIdle) {
        this.scene = scene;
        pause.setOnFinished(e -> onIdle.run());
    }

    void start() {
        scene.addEventFilter(InputEvent.ANY, touched);
        pause.playFromStart();
    }

    void stop() {
        scene.removeEventFilter(InputEvent.ANY, touched);
        pause.stop();
    }
}
