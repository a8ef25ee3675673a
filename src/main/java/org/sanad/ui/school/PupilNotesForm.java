package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Problem;
import org.sanad.model.PupilNote;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.pupils.PupilNotes;
import org.sanad.work.school.SchoolDesk;

/**
 * The head's notes on the pupil shown in the drawer, and a new one. What is typed and not kept as a
 * note waits for each pupil apart, on the disk whenever a field is left.
 */
final class PupilNotesForm {
    private record Read(UUID pupil, LocalDate today, List<PupilNote> notes) {}

    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final PupilNotes work;
    private final WayBack back;
    private final KeptForm drafts;
    private final ObservableList<PupilNote> notes = FXCollections.observableArrayList();
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Problem> dayProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private UUID pupil;

    PupilNotesForm(JobRunner jobs, Notices notices, SchoolDesk desk) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.work = desk.pupilNotes();
        this.back = new WayBack(jobs, notices, desk, "ui.pupils.note.back", this::read);
        // without words there is no note
        NamedFields fields = new NamedFields().text("text", text).text("day", day).aside("day");
        this.drafts = new KeptForm(jobs, notices, desk.drafts(), Drafts.Form.NOTE, fields);
    }

    /** Throws away what is typed. */
    void revert() {
        text.set("");
        clearProblems();
        drafts.reverted();
    }

    /** Keeps what is typed, as soon as a field is left. */
    void keep() {
        drafts.keep();
    }

    /** Keeps what is typed, and tells whether the form shows what was typed earlier. */
    KeptForm typing() {
        return drafts;
    }

    /** Shows a pupil's notes. */
    void show(UUID shown) {
        if (!shown.equals(pupil)) {
            keep();
            pupil = shown;
            notes.clear();
            text.set("");
            day.set("");
            clearProblems();
            drafts.open(shown);
        }
        read();
    }

    private void read() {
        UUID asked = pupil;
        if (asked == null) {
            return;
        }
        jobs.run(
                Job.of(
                        "ui.pupils.note.reading",
                        progress -> new Read(asked, work.today(), work.list(asked))),
                read -> {
                    if (read.pupil().equals(pupil)) {
                        notes.setAll(read.notes());
                        if (day.get().isBlank()) {
                            day.set(DayText.written(read.today()));
                        }
                    }
                });
    }

    /** Keeps what is typed as a new note. */
    void add() {
        keep();
        if (drafts.underWay()) {
            return;
        }
        clearProblems();
        UUID about = pupil;
        Optional<LocalDate> read = DayText.read(day.get());
        if (read.isEmpty()) {
            dayProblem.set(Problem.of("ui.pupils.note.day-unreadable"));
            return;
        }
        String typed = text.get();
        Drafts.Waiting sent = drafts.waiting();
        PupilNotes within = desk.typed(sent).pupilNotes();
        Runnable save = drafts.saving(sent, () -> within.add(about, read.get(), typed));
        jobs.run(
                Job.of(
                        "ui.pupils.note.saving",
                        progress -> {
                            save.run();
                            return about;
                        }),
                kept -> {
                    drafts.saved(about);
                    if (about.equals(pupil) && text.get().equals(typed)) {
                        text.set("");
                    }
                    keep();
                    read();
                    notices.say(Meaning.DONE, "ui.pupils.note.saved");
                },
                drafts.refusal(this::refused));
    }

    /** Removes a note; the notice offers to put it back. */
    void remove(PupilNote note) {
        UUID action = UUID.randomUUID();
        jobs.run(
                Job.of(
                        "ui.pupils.note.saving",
                        progress -> {
                            desk.within(action).pupilNotes().remove(note);
                            return note;
                        }),
                done -> {
                    read();
                    back.offer(action, "ui.pupils.note.removed");
                },
                drafts.refusal(this::refused));
    }

    private void refused(UserProblem refusal) {
        problem.set(refusal.problem());
    }

    private void clearProblems() {
        dayProblem.set(null);
        problem.set(null);
    }

    /** The newest day first. */
    ObservableList<PupilNote> notes() {
        return notes;
    }

    /** The day the new note is about, as typed. */
    StringProperty day() {
        return day;
    }

    /** The new note. */
    StringProperty text() {
        return text;
    }

    ObjectProperty<Problem> dayProblem() {
        return dayProblem;
    }

    ObjectProperty<Problem> problem() {
        return problem;
    }
}
