package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.sanad.ui.kit.Screens;

/** Who types in a question above the window is there. */
final class IdleWatchTest {
    private static final Duration A_WHILE = Duration.millis(100);

    private final List<String> idle = new ArrayList<>();
    private final IdleWatch watch = new IdleWatch(() -> idle.add("idle"));

    @Test
    void aTouchOfTheWindowOrOfOneAboveItCounts() {
        Stage stage = Screens.stage();
        TextField below = new TextField();
        TextField above = new TextField();
        Stage question =
                Screens.onFx(
                        () -> {
                            stage.setScene(new Scene(new StackPane(below), 300, 200));
                            stage.show();
                            watch.start();
                            Stage opened = new Stage();
                            opened.initOwner(stage);
                            opened.setScene(new Scene(new StackPane(above), 200, 100));
                            opened.show();
                            return opened;
                        });
        for (TextField field : List.of(above, below)) {
            Walk.waitFor(() -> watch.untouched().greaterThan(A_WHILE), "nobody is there");
            Duration left =
                    Screens.onFx(
                            () -> {
                                Event.fireEvent(field, typed());
                                return watch.untouched();
                            });
            assertTrue(left.lessThan(A_WHILE), "after a key: " + left);
        }
        Screens.onFx(
                () -> {
                    watch.stop();
                    Event.fireEvent(above, typed());
                    question.hide();
                    return null;
                });
        assertEquals(Duration.ZERO, watch.untouched());
        assertEquals(List.of(), idle);
    }

    private static KeyEvent typed() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false);
    }
}
