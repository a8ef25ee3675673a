package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.sanad.work.Job;

/** What is typed and cannot be kept does not go without the head's word. */
final class LeavingTest {
    private static final int LEAVE = 0;
    private static final int STAY = 1;

    /** A desk whose disk is full until somebody frees room on it. */
    private static final class FullDisk implements OpenDesk {
        private final AtomicBoolean full = new AtomicBoolean(true);
        private final AtomicInteger tried = new AtomicInteger();
        private final JobRunner jobs;

        FullDisk(JobRunner jobs) {
            this.jobs = jobs;
        }

        @Override
        public void keepTyped() {
            jobs.run(Job.of("ui.drafts.keeping", progress -> tried.incrementAndGet()), done -> {});
        }

        @Override
        public boolean unkept() {
            return full.get();
        }

        @Override
        public void close() {}
    }

    private final Stage stage = Screens.stage();
    private final AtomicInteger left = new AtomicInteger();

    @Test
    void whoDoesNotSayThatItMayBeLostStays() {
        AtomicReference<Shell> shown = new AtomicReference<>();
        Screens.onFx(
                () -> {
                    Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
                    shown.set(new Shell(stage, Language.ARABIC, null));
                    shown.get().showAlone(new Pane());
                    stage.setWidth(1366);
                    stage.setHeight(768);
                    stage.show();
                    return null;
                });
        Shell shell = shown.get();
        FullDisk disk = new FullDisk(shell.ui().jobs());
        Leaving leaving = new Leaving(shell, () -> disk);
        for (Language language : Language.values()) {
            Screens.onFx(
                    () -> {
                        shell.ui().texts().language().set(language);
                        return null;
                    });
            close(leaving);
            Walk.waitFor(() -> asked() != null, "the question");
            assertFalse(button(LEAVE).isDefaultButton(), "Enter does not lose it");
            assertTrue(button(STAY).isFocused());
            // given up as by Esc
            Screens.saveDialog("unkept", language);
            Walk.waitFor(() -> asked() == null, "the question to go");
            assertEquals(0, left.get());
        }
        close(leaving);
        Walk.waitFor(() -> asked() != null, "the question");
        press(LEAVE);
        Walk.waitFor(() -> left.get() == 1, "the desk to be left all the same");
        Screens.onFx(
                () -> {
                    leaving.unasked(lost -> left.addAndGet(lost ? 10 : 0));
                    return null;
                });
        Walk.waitFor(() -> left.get() == 11, "nobody there: locked, and told");
        disk.full.set(false);
        close(leaving);
        Walk.waitFor(() -> left.get() == 12, "the desk to be left");
        assertEquals(5, disk.tried.get(), "kept again at every try");
    }

    private void close(Leaving leaving) {
        Event closing = new Event(Event.ANY);
        Screens.onFx(
                () -> {
                    leaving.closing(closing, left::incrementAndGet);
                    return null;
                });
        assertTrue(closing.isConsumed());
    }

    private DialogPane asked() {
        return Window.getWindows().stream()
                .filter(window -> window != stage && window.getScene() != null)
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Button button(int which) {
        return Screens.onFx(
                () -> {
                    ButtonType type = asked().getButtonTypes().get(which);
                    return (Button) asked().lookupButton(type);
                });
    }

    private void press(int which) {
        Button button = button(which);
        Screens.onFx(
                () -> {
                    button.fire();
                    return null;
                });
        Walk.waitFor(() -> asked() == null, "the question to go");
    }
}
