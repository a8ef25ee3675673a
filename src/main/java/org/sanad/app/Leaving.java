package org.sanad.app;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import org.sanad.ui.kit.Dialogs.Question;

/**
 * A desk is left: closed or locked. What is typed and not saved is kept first; where that fails, as
 * on a full disk, the head decides whether it goes all the same.
 */
final class Leaving {
    /** Said while a job is waited for before the desk goes. */
    static final String LOCKING = "ui.window.locking";

    private final Shell shell;
    private final Supplier<OpenDesk> desk;

    /**
     * @param desk the one that is open now
     */
    Leaving(Shell shell, Supplier<OpenDesk> desk) {
        this.shell = shell;
        this.desk = desk;
    }

    /**
     * Leaves as soon as everything is written. What could not be kept is asked about; without an
     * answer the desk stays open.
     *
     * @param noticeKey said while a job is waited for
     */
    void asking(String noticeKey, Runnable leave) {
        desk.get().keepTyped();
        askingOnceWritten(noticeKey, leave);
    }

    private void askingOnceWritten(String noticeKey, Runnable leave) {
        shell.whenIdle(
                noticeKey,
                () -> {
                    if (desk.get().unkept()) {
                        ask(leave);
                    } else {
                        leave.run();
                    }
                });
    }

    private void ask(Runnable leave) {
        shell.ui()
                .dialogs()
                .confirm(
                        new Question(
                                "ui.window.unkept.title",
                                "ui.window.unkept.sentence",
                                "ui.window.unkept.leave",
                                "ui.window.unkept.stay",
                                true),
                        leave);
    }

    /** The window is asked to close: it stays while something is written or asked. */
    void closing(Event event, Runnable close) {
        desk.get().keepTyped();
        if (!shell.idle()) {
            event.consume();
            askingOnceWritten("ui.window.closing", close);
        }
    }

    /**
     * Leaves as soon as everything is written, for nobody is there to ask and what is on the screen
     * is not for everybody.
     *
     * @param leave told whether something typed could not be kept
     */
    void unasked(Consumer<Boolean> leave) {
        desk.get().keepTyped();
        shell.whenIdle(LOCKING, () -> leave.accept(desk.get().unkept()));
    }
}
