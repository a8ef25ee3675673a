package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.i18n.Isolate;
import org.sanad.model.Problem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.safety.SafeCopies;
import org.sanad.work.safety.SafeCopy;
import org.sanad.work.safety.Safety;

/** Copies of the data, the password, the sheet for the day it is forgotten. */
public final class SafetyViewModel {
    private record Read(List<SafeCopy> copies, boolean sheet) {}

    private final Safety safety;
    private final JobRunner jobs;
    private final Notices notices;
    private final ObservableList<SafeCopy> copies = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper sheetMade = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<List<String>> digits =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty former = new SimpleStringProperty("");
    private final NewPassword next = new NewPassword();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    public SafetyViewModel(Safety safety, JobRunner jobs, Notices notices) {
        this.safety = safety;
        this.jobs = jobs;
        this.notices = notices;
        former.addListener(o -> problem.set(null));
    }

    /** Whether there is more here than the password of the person who opened the desk. */
    public boolean whole() {
        return safety.whole();
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.safety.reading",
                        progress ->
                                new Read(
                                        safety.copies().list(),
                                        safety.passwords().hasRecoverySheet())),
                this::show);
    }

    private void show(Read read) {
        copies.setAll(read.copies());
        sheetMade.set(read.sheet());
    }

    /** Copies what was changed since the newest copy. */
    public void keep() {
        jobs.run(
                Job.of("ui.safety.copying", progress -> safety.copies().keep().isPresent()),
                made -> {
                    notices.say(Meaning.DONE, made ? "ui.safety.kept" : "ui.safety.nothing-new");
                    refresh();
                });
    }

    /** Takes a copy to a stick. */
    public void carryTo(Path folder) {
        jobs.run(
                Job.of("ui.safety.carrying", progress -> safety.copies().carryTo(folder)),
                file -> {
                    notices.say(
                            Meaning.DONE,
                            "ui.safety.carried",
                            Isolate.leftToRight(String.valueOf(file.getFileName())));
                    refresh();
                });
    }

    /** Restores a copy to one side, looks at all of it, lets it go. */
    public void test(SafeCopy copy) {
        SafeCopies all = safety.copies();
        jobs.run(
                Job.of(
                        "ui.safety.testing",
                        progress -> {
                            all.test(copy.file());
                            return copy.number();
                        }),
                number -> notices.say(Meaning.DONE, "ui.safety.tested", number));
    }

    /** Makes a new recovery sheet; the digits are shown until they are put away. */
    public void newSheet(Path file) {
        jobs.run(
                Job.of(
                        "ui.safety.sheet.making",
                        progress -> safety.passwords().newRecoverySheet(file)),
                made -> {
                    digits.set(made);
                    sheetMade.set(true);
                });
    }

    /** Takes the digits off the screen. */
    public void putAway() {
        digits.set(List.of());
    }

    /** Changes the password to the one typed twice. */
    public void changePassword() {
        char[] old = former.get().toCharArray();
        char[] chosen = next.typed();
        jobs.run(
                Job.of(
                        "ui.safety.password.changing",
                        progress -> {
                            try {
                                safety.passwords().change(old, chosen);
                                return chosen.length;
                            } finally {
                                Arrays.fill(old, '\0');
                                Arrays.fill(chosen, '\0');
                            }
                        }),
                length -> {
                    former.set("");
                    next.forget();
                    notices.say(Meaning.DONE, "ui.safety.password.changed");
                },
                refusal -> problem.set(refusal.problem()));
    }

    /** Newest first; empty until read. */
    public ObservableList<SafeCopy> copies() {
        return copies;
    }

    /** Whether there is a paper for the day the password is forgotten. */
    public ReadOnlyBooleanProperty sheetMade() {
        return sheetMade.getReadOnlyProperty();
    }

    /** The digits of the sheet just made, empty when there are none to show. */
    public ReadOnlyObjectProperty<List<String>> digits() {
        return digits.getReadOnlyProperty();
    }

    /** The password of now. */
    public StringProperty former() {
        return former;
    }

    /** The password to come. */
    public NewPassword next() {
        return next;
    }

    /** Why the password was not changed, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }
}
