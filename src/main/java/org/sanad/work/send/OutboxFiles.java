package org.sanad.work.send;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumWriter;
import org.sanad.exchange.SignedBundle;
import org.sanad.model.BundleNumber;
import org.sanad.model.BundleState;
import org.sanad.model.UserProblem;
import org.sanad.seal.SealingKey;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;

/** The files of bundles in the outbox, and their way onto a medium. */
final class OutboxFiles {
    private static final Set<BundleState> WAITING =
            EnumSet.of(BundleState.PACKED, BundleState.CARRIED);

    private final Installation installation;
    private final MediumWriter writer;
    private final SecureRandom random = new SecureRandom();

    OutboxFiles(Installation installation, MediumWriter writer) {
        this.installation = installation;
        this.writer = writer;
    }

    /**
     * The bundle of a number.
     *
     * @throws UserProblem {@code work.send.no-such-number}
     */
    OutboxEntry numbered(BundleNumber number) {
        return installation.store().read(session -> session.outbox().list()).stream()
                .filter(one -> number.means(one.epoch(), one.seq()))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> UserProblem.of("work.send.no-such-number", number.seq()));
    }

    /**
     * What goes on its way with a bundle, the bundle last: an enrolment nobody answered yet goes
     * along, for until it is known no bundle of ours is believed.
     */
    List<OutboxEntry> withEnrolment(OutboxEntry entry) {
        List<OutboxEntry> entries =
                new ArrayList<>(
                        installation.store().read(session -> session.outbox().list()).stream()
                                .filter(one -> one.type().equals(BundleType.ENROLMENT.code()))
                                .filter(one -> WAITING.contains(one.state()))
                                .filter(one -> !one.digest().equals(entry.digest()))
                                .toList());
        entries.add(entry);
        return entries;
    }

    /** The signed text of a bundle, always the same. */
    SignedBundle signed(OutboxEntry entry) {
        return installation
                .store()
                .read(
                        session -> {
                            byte[] jws =
                                    session.outbox().jws(entry.epoch(), entry.seq()).orElseThrow();
                            return OwnKeys.signed(session, jws);
                        });
    }

    /** The file of a bundle, sealed anew where its type is sealed. */
    MediumFile file(OutboxEntry entry) {
        SignedBundle bundle = signed(entry);
        return MediumFile.bundle(
                entry.fileName(),
                bundle.header().type().sealed()
                        ? bundle.sealedFile(recipient(entry), random)
                        : bundle.openFile());
    }

    private SealingKey recipient(OutboxEntry entry) {
        return installation
                .store()
                .read(session -> DirectorateTrust.sealingKey(session, entry.recipientKid()))
                .orElseThrow(() -> UserProblem.of("work.send.other-recipient", entry.seq()));
    }

    /**
     * Writes files by the export protocol, then notes that these bundles lie on a medium.
     *
     * @param medium its name, for people
     */
    List<Path> carry(
            List<OutboxEntry> entries, List<MediumFile> files, Path folder, String medium) {
        List<Path> written = writer.writeAll(folder, files);
        noteCarried(entries, medium);
        return written;
    }

    /** Notes that these bundles are on their way. */
    void noteCarried(List<OutboxEntry> entries, String medium) {
        installation
                .store()
                .write(
                        session -> {
                            entries.forEach(entry -> noteCarried(session, entry, medium));
                            return entries;
                        });
    }

    /** One that was answered already stays answered, however often it is written again. */
    private static void noteCarried(Session session, OutboxEntry entry, String medium) {
        OutboxEntry now = session.outbox().find(entry.epoch(), entry.seq()).orElseThrow();
        if (now.state().successors().contains(BundleState.CARRIED)) {
            session.outbox().save(now.carriedOn(medium));
        }
    }
}
