package org.sanad.work.send;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sanad.exchange.MailDraft;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumWriter;
import org.sanad.exchange.SignedBundle;
import org.sanad.model.BundleNumber;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.store.OutboxEntry;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;
import org.sanad.work.mail.DraftFolder;
import org.sanad.work.mail.MailMessage;
import org.sanad.work.mail.MailWords;

/** Bundles of the outbox as messages to the directorate. */
public final class Mailing {
    private static final String ADDRESS = "directorate.mail";

    /** What stands for a medium's name in the outbox. */
    private static final String MEDIUM = "e-mail";

    private final Installation installation;
    private final MediumWriter writer;
    private final OutboxFiles outbox;

    public Mailing(Installation installation, MediumWriter writer) {
        this.installation = installation;
        this.writer = writer;
        this.outbox = new OutboxFiles(installation, writer);
    }

    /** The directorate's address for messages, when it was told. */
    public Optional<String> address() {
        return installation
                .store()
                .read(session -> session.settings().find(ADDRESS))
                .filter(address -> !address.isEmpty());
    }

    /**
     * Keeps the directorate's address.
     *
     * @param typed blank to forget it
     * @throws UserProblem {@code exchange.mail.address}
     */
    public void keepAddress(String typed) {
        installation.require(Right.SEND);
        String address = typed.isBlank() ? "" : MailDraft.address(typed);
        installation.store().write(session -> session.settings().put(ADDRESS, address));
    }

    /**
     * The message that brings a bundle of the outbox. An enrolment that nobody answered yet goes
     * along.
     *
     * @throws UserProblem as {@link Sending#recreate}
     */
    public MailMessage message(BundleNumber number) {
        installation.require(Right.SEND);
        OutboxEntry entry = outbox.numbered(number);
        List<MediumFile> attached = outbox.withEnrolment(entry).stream().map(outbox::file).toList();
        SignedBundle bundle = outbox.signed(entry);
        return new MailMessage(
                address().orElse(null), MailWords.of(bundle), attached, bundle.digest());
    }

    /**
     * Writes the message as a draft, to be sent by the mail program of this computer.
     *
     * @param file where to, a name that ends in {@code .eml}
     * @param largeBytes more than this on the way is called large
     * @throws UserProblem as {@link Sending#recreate}, or {@code exchange.mail.file-name}
     */
    public MailedBundle write(BundleNumber number, Path file, long largeBytes, Progress progress) {
        installation.require(Right.SEND);
        progress.check();
        MailMessage message = message(number);
        Path folder = file.toAbsolutePath().getParent();
        MediumFile letter = MediumFile.letter(String.valueOf(file.getFileName()), message.draft());
        Path written =
                outbox.carry(
                                outbox.withEnrolment(outbox.numbered(number)),
                                List.of(letter),
                                folder,
                                MEDIUM)
                        .get(0);
        return new MailedBundle(
                written,
                number.seq(),
                message.to(),
                message.names().size(),
                message.encodedBytes(),
                message.encodedBytes() > largeBytes);
    }

    /**
     * Writes the draft into the data folder. Nothing is on its way by that: a mail program may be
     * closed without sending ({@link #sent}).
     */
    public Path draft(BundleNumber number, Progress progress) {
        installation.require(Right.SEND);
        progress.check();
        String name = outbox.numbered(number).fileName();
        Path file = new DraftFolder(installation.directory()).fresh(name);
        String letter = String.valueOf(file.getFileName());
        return writer.write(
                file.toAbsolutePath().getParent(),
                MediumFile.letter(letter, message(number).draft()));
    }

    /** Notes the head's word that the message with this bundle was sent. */
    public void sent(BundleNumber number) {
        installation.require(Right.SEND);
        outbox.noteCarried(outbox.withEnrolment(outbox.numbered(number)), MEDIUM);
    }
}
