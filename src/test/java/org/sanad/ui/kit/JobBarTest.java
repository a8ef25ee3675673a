package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.work.Job;
import org.testfx.util.WaitForAsyncUtils;

/** How far jobs are, and giving one up. */
final class JobBarTest {
    private static final int[][] SIZES = {{1366, 768}, {1024, 600}};

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsGivenUpSaysThatItStops(Language language) throws TimeoutException {
        Screens.stage();
        for (int[] size : SIZES) {
            ObservableList<RunningJob> running = FXCollections.observableArrayList();
            Screens.show(
                    Theme.Tone.LIGHT,
                    language,
                    size[0],
                    size[1],
                    texts -> {
                        BorderPane window = new BorderPane();
                        window.setBottom(new JobBar(texts, running));
                        return window;
                    });
            RunningJob sending = begin(running, Job.of("ui.send.packing", progress -> null));
            RunningJob reading =
                    begin(running, Job.cancellable("ui.import.reading", progress -> null));
            reading.report(40, 186);
            await(sending.visible());
            await(reading.cancelOffered());
            assertFalse(sending.cancelOffered().get(), "it is written to its end");
            Screens.save("job-bar", language);
            Button cancel = (Button) Screens.stage().getScene().lookup("#job-cancel");
            assertFalse(cancel.isVisible(), "the first line cannot be given up");
            Screens.onFx(
                    () -> {
                        reading.cancel();
                        return null;
                    });
            assertTrue(reading.cancelled());
            assertTrue(reading.stopping().get());
            Screens.save("job-bar-stopping", language);
        }
    }

    @Test
    void manyThatWaitLeaveThePageItsRoom() throws TimeoutException {
        Screens.stage();
        ObservableList<RunningJob> running = FXCollections.observableArrayList();
        Screens.show(
                Theme.Tone.LIGHT,
                Language.FRENCH,
                1024,
                600,
                texts -> {
                    BorderPane window = new BorderPane();
                    window.setBottom(new JobBar(texts, running));
                    return window;
                });
        RunningJob first = null;
        for (int i = 0; i < 10; i++) {
            RunningJob begun = begin(running, Job.of("ui.import.reading", progress -> null));
            await(begun.visible());
            first = first == null ? begun : first;
        }
        Screens.save("job-bar-many", Language.FRENCH);
        assertEquals(2, linesInSight());
        assertTrue(later().isVisible());
        assertTrue(later().getText().contains("8"), later().getText());
        RunningJob over = first;
        Screens.onFx(() -> running.remove(over));
        assertEquals(2, linesInSight(), "the next takes the place of what is over");
        assertTrue(later().getText().contains("7"), later().getText());
    }

    private static Label later() {
        return (Label) Screens.stage().getScene().lookup("#job-later");
    }

    private static long linesInSight() {
        return Screens.stage().getScene().getRoot().lookupAll(".job-bar").stream()
                .filter(Node::isVisible)
                .count();
    }

    private static RunningJob begin(ObservableList<RunningJob> running, Job<?> job) {
        return Screens.onFx(
                () -> {
                    RunningJob begun = new RunningJob(job, Duration.millis(1), Duration.millis(1));
                    running.add(begun);
                    return begun;
                });
    }

    private static void await(ObservableBooleanValue condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::get);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
