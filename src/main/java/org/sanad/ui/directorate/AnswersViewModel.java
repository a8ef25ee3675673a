package org.sanad.ui.directorate;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Progress;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.MailForm;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Places;
import org.sanad.ui.kit.StatusMark;
import org.sanad.work.Job;
import org.sanad.work.mail.MailMessage;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.AnswerMailing;
import org.sanad.work.review.Answering.WrittenAnswer;
import org.sanad.work.review.PendingAnswer;

/** Which schools wait for an answer, and the ways it goes to them. */
public final class AnswersViewModel {
    private static final StatusMark.Status FRESH =
            new StatusMark.Status(Meaning.INFORMATION, "ui.answers.fresh");
    private static final StatusMark.Status WRITTEN =
            new StatusMark.Status(Meaning.NEUTRAL, "ui.answers.on-the-way");

    private final DirectorateDesk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Places places;
    private final MailForm mail;
    private final ObservableList<PendingAnswer> rows = FXCollections.observableArrayList();
    private final ObjectProperty<PendingAnswer> opened = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public AnswersViewModel(DirectorateDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        places = new Places(jobs, notices);
        mail = new MailForm(jobs, notices);
        mail.written().addListener((o, before, now) -> read());
    }

    /** Schools that have not shown to have their answer, by the carrier's round. */
    public ObservableList<PendingAnswer> rows() {
        return rows;
    }

    /** Where the answers are written. */
    public Places places() {
        return places;
    }

    /** The message to one school. */
    public MailForm mail() {
        return mail;
    }

    /** The school written to, or null. */
    public ObjectProperty<PendingAnswer> opened() {
        return opened;
    }

    /** Whether answers are being written. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Where an answer is on its way. */
    static StatusMark.Status status(PendingAnswer row) {
        return row.fresh() ? FRESH : WRITTEN;
    }

    /** Reads everything afresh, sticks too. */
    public void refresh() {
        places.refresh();
        read();
    }

    private void read() {
        jobs.run(
                Job.of("ui.answers.reading", progress -> desk.answerMailing().pending()),
                rows::setAll);
    }

    /** Writes every answer its school has not shown to have, each read back before it counts. */
    public void write() {
        Path folder = places.target().get();
        if (busy.get() || folder == null) {
            return;
        }
        boolean onStick = places.onStick(folder);
        busy.set(true);
        notices.clear();
        jobs.run(
                Job.of("ui.answers.writing", progress -> desk.answering().write(folder, progress)),
                answers -> written(answers, onStick),
                refusal -> {
                    busy.set(false);
                    notices.refuse(refusal);
                    refresh();
                });
    }

    private void written(List<WrittenAnswer> answers, boolean onStick) {
        busy.set(false);
        refresh();
        if (answers.isEmpty()) {
            notices.say(Meaning.INFORMATION, "ui.answers.nothing-due");
        } else {
            notices.say(
                    Meaning.DONE,
                    onStick ? "ui.answers.written-stick" : "ui.answers.written",
                    answers.size());
        }
    }

    /** Looks at the message that brings a school its answer. */
    public void open(PendingAnswer row) {
        if (!row.equals(opened.get())) {
            opened.set(row);
            mail.open(new Mail(desk.answerMailing(), row.school()));
        }
    }

    /** Looks away. */
    public void close() {
        opened.set(null);
        mail.close();
    }

    private record Mail(AnswerMailing mailing, String school) implements MailForm.Source {
        @Override
        public MailMessage message() {
            return mailing.message(school);
        }

        @Override
        public void keepAddress(String typed) {
            mailing.keepAddress(school, typed);
        }

        @Override
        public Path draft(Progress progress) {
            return mailing.draft(school, progress);
        }
    }
}
