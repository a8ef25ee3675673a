package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.work.Job;
import org.sanad.work.mail.MailMessage;

/** A message looked at before it is handed to the mail program of this computer. */
public final class MailForm {
    /** Where a message comes from, and where its address is kept. */
    public interface Source {
        /** The message with the address kept so far. */
        MailMessage message();

        /**
         * Keeps an address.
         *
         * @param typed blank to forget it
         */
        void keepAddress(String typed);

        /** Writes the draft and reads it back. */
        Path draft(Progress progress);

        /** What notes the sender's word that the message was sent; empty where nobody asks. */
        default Optional<Runnable> sending() {
            return Optional.empty();
        }
    }

    private record Drafted(MailMessage message, Path file) {}

    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<MailMessage> message = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> written = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper sent = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty address = new SimpleStringProperty("");
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>();

    public MailForm(JobRunner jobs, Notices notices) {
        this.jobs = jobs;
        this.notices = notices;
        address.addListener((o, before, now) -> problem.set(null));
    }

    /** The message looked at, or null. */
    public ReadOnlyObjectProperty<MailMessage> message() {
        return message.getReadOnlyProperty();
    }

    /** To whom, as typed; may stay empty. */
    public StringProperty address() {
        return address;
    }

    /** What is wrong with the address, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The draft once it was written and read back, else null. */
    public ReadOnlyObjectProperty<Path> written() {
        return written.getReadOnlyProperty();
    }

    /** Whether a draft is being written. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the sender said that the opened message was sent, and it was noted. */
    public ReadOnlyBooleanProperty sent() {
        return sent.getReadOnlyProperty();
    }

    /** Whether the sender is asked if the message was sent. */
    public boolean asksSent() {
        return source.get() != null && source.get().sending().isPresent();
    }

    /** Looks at a message. */
    public void open(Source from) {
        source.set(from);
        written.set(null);
        sent.set(false);
        address.set("");
        jobs.run(
                Job.of("ui.kit.mail.preparing", progress -> from.message()),
                ready -> {
                    if (source.get() == from) {
                        // an address typed meanwhile is the newer one
                        if (ready.to() != null && address.get().isEmpty()) {
                            address.set(ready.to());
                        }
                        message.set(ready);
                    }
                });
    }

    /** Writes the draft and has it opened. */
    public void write(Desktop desktop) {
        if (busy.get() || source.get() == null) {
            return;
        }
        Source from = source.get();
        String typed = address.get();
        busy.set(true);
        jobs.run(
                Job.of("ui.kit.mail.preparing", progress -> drafted(from, typed, progress)),
                drafted -> {
                    busy.set(false);
                    message.set(drafted.message());
                    written.set(drafted.file());
                    desktop.open(drafted.file());
                },
                refusal -> {
                    busy.set(false);
                    if (refusal.code().equals("exchange.mail.address")) {
                        problem.set(refusal.problem());
                    } else {
                        notices.refuse(refusal);
                    }
                });
    }

    /** The sender's word that the message was sent: no program of this computer tells. */
    public void noteSent() {
        if (busy.get() || sent.get() || !asksSent()) {
            return;
        }
        Runnable noting = source.get().sending().orElseThrow();
        busy.set(true);
        jobs.run(
                Job.of(
                        "ui.kit.mail.noting",
                        progress -> {
                            noting.run();
                            return true;
                        }),
                noted -> {
                    busy.set(false);
                    sent.set(noted);
                    notices.say(Meaning.DONE, "ui.kit.mail.noted");
                },
                refusal -> {
                    busy.set(false);
                    notices.refuse(refusal);
                });
    }

    private static Drafted drafted(Source from, String typed, Progress progress) {
        from.keepAddress(typed);
        Path file = from.draft(progress);
        return new Drafted(from.message(), file);
    }

    /** Looks away; the draft stays where it is. */
    public void close() {
        source.set(null);
        message.set(null);
        written.set(null);
    }
}
