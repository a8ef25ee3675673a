package org.sanad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.sanad.model.Problem;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.settings.ForgottenView;
import org.sanad.ui.settings.ForgottenViewModel;
import org.sanad.ui.settings.RestoreView;
import org.sanad.ui.settings.RestoreViewModel;
import org.sanad.ui.settings.UnlockView;
import org.sanad.ui.settings.UnlockViewModel;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.safety.GoingBack;
import org.sanad.work.safety.Passwords;
import org.sanad.work.school.SchoolDesk;

/** What stands before a desk: its lock, the recovery sheet, the way back to a copy. */
final class LockScreens {
    private static final Set<String> DAMAGED =
            Set.of(
                    "store.database.damaged",
                    "store.database.foreign",
                    "store.database.failed",
                    "store.vault.damaged",
                    "store.manifest.broken",
                    "store.row.damaged",
                    "store.later.behind");

    private final Shell shell;
    private final UiContext ui;
    private final Path folder;
    private final Consumer<SchoolDesk> onSchool;
    private final Consumer<DirectorateDesk> onDirectorate;
    private final Runnable onSample;

    /** What is said of what was put back, once it is open. */
    private Runnable toSay = () -> {};

    /**
     * @param onSample opens the invented school, beside one's own that stays locked
     */
    LockScreens(
            Shell shell,
            Path folder,
            Consumer<SchoolDesk> onSchool,
            Consumer<DirectorateDesk> onDirectorate,
            Runnable onSample) {
        this.shell = shell;
        this.ui = shell.ui();
        this.folder = folder;
        this.onSchool = onSchool.andThen(opened -> say());
        this.onSample = onSample;
        this.onDirectorate = onDirectorate.andThen(opened -> say());
    }

    /** The lock of the desk this folder says it holds; opening proves it. */
    UnlockViewModel<?> show() {
        if (DirectorateDesk.exists(folder)) {
            return show(
                    "ui.unlock.title-directorate",
                    new UnlockViewModel<>(
                            folder,
                            ui.jobs(),
                            (place, role, password) -> DirectorateDesk.open(place, password),
                            opened -> {
                                EventLog.event("directorate-unlocked");
                                onDirectorate.accept(opened);
                            }));
        }
        UnlockViewModel<SchoolDesk> model =
                new UnlockViewModel<>(
                        folder,
                        ui.jobs(),
                        SchoolDesk::open,
                        opened -> {
                            EventLog.event("school-unlocked");
                            onSchool.accept(opened);
                        });
        return show("ui.unlock.title", SchoolDesk.hasClerks(folder) ? model.forSeveral() : model);
    }

    /** The lock, with the password of a file already typed. */
    void show(Path passwordFile) {
        open(firstLine(passwordFile));
    }

    private void say() {
        Runnable now = toSay;
        toSay = () -> {};
        now.run();
    }

    private void sayRestored(GoingBack.Done done) {
        if (done.cut()) {
            ui.notices().say(Meaning.DOUBTFUL, "ui.restore.cut", done.again());
        } else if (done.again() > 0) {
            ui.notices().say(Meaning.DONE, "ui.restore.again", done.again());
        }
    }

    /**
     * Going back to a copy.
     *
     * @param chosen the copy, or null
     * @param onBack shows what was there before
     */
    void showRestore(Path chosen, Runnable onBack) {
        showRestore(restoring(), chosen, onBack);
    }

    /**
     * The data are gone and their copies are here: the way back is shown by itself.
     *
     * @param onBack shows how to begin otherwise
     */
    void showGone(Runnable onBack) {
        EventLog.event("data-gone");
        showRestore(null, onBack);
        ui.notices().say(Meaning.DOUBTFUL, "ui.restore.gone");
    }

    private RestoreViewModel restoring() {
        return new RestoreViewModel(
                folder,
                ui.jobs(),
                (password, done) -> {
                    EventLog.event("copy-restored");
                    toSay = () -> sayRestored(done);
                    if (Passwords.isRecoveryCode(password)) {
                        showForgotten(password);
                    } else {
                        open(password);
                    }
                });
    }

    private void showRestore(RestoreViewModel model, Path chosen, Runnable onBack) {
        model.chosen().set(chosen);
        shell.showAlone(new RestoreView(ui.following(), model, onBack));
        model.refresh();
    }

    private UnlockViewModel<?> show(String titleKey, UnlockViewModel<?> model) {
        shell.showAlone(
                new UnlockView(
                        ui.texts().following(),
                        model,
                        titleKey,
                        new UnlockView.WaysPast(
                                () -> showForgotten(""),
                                () ->
                                        showRestore(
                                                damaged(model)
                                                        ? restoring().afterDamage()
                                                        : restoring(),
                                                null,
                                                this::show),
                                onSample)));
        return model;
    }

    /** Whether the data did not open because of what they are. */
    private static boolean damaged(UnlockViewModel<?> model) {
        Problem problem = model.problem().get();
        return problem != null && DAMAGED.contains(problem.code());
    }

    /** A new password with the digits of the sheet, where they were typed already. */
    private void showForgotten(String digits) {
        ForgottenViewModel model =
                new ForgottenViewModel(
                        folder,
                        ui.jobs(),
                        password -> {
                            EventLog.event("password-reset");
                            open(password);
                        });
        model.digits().set(digits);
        shell.showAlone(new ForgottenView(ui.texts().following(), model, this::show));
    }

    private void open(String password) {
        UnlockViewModel<?> model = show();
        model.password().set(password);
        model.unlock();
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
