package org.sanad.work.send;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.MediumWriter;
import org.sanad.model.BundleNumber;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;

/**
 * The school's own key: making it known without a declaration, replacing it, and what the
 * directorate says of it.
 */
public final class SchoolKey {
    private final Installation installation;
    private final Sending sending;
    private final SecureRandom random = new SecureRandom();

    public SchoolKey(Installation installation, MediumWriter writer) {
        this.installation = installation;
        this.sending = new Sending(installation, writer);
    }

    /**
     * An enrolment written.
     *
     * @param slip the paper with the key's code, to be signed and stamped, PDF
     * @param verificationCode of the key it brings
     * @param vouched whether the key before gives its word, so that no slip is needed
     */
    public record Enrolled(
            Path file, Path slip, long seq, String verificationCode, boolean vouched) {}

    /** What the directorate's directory says of this key. */
    public KeyStanding standing() {
        return installation.store().read(KeyStanding::of);
    }

    /**
     * Writes the enrolment alone, with the slip of the key's code: for a new computer, which has
     * nothing to declare before it is given back what the lost one held.
     *
     * @param folder which exists
     * @throws UserProblem {@code work.send.no-directorate}, or when the medium fails
     */
    public Enrolled enrol(Path folder) {
        installation.require(Right.KEYS);
        refuseUnusable(folder);
        long seq =
                installation
                        .store()
                        .write(
                                session -> {
                                    outgoing(session).enrolIfNeeded();
                                    return newest(session).seq();
                                });
        return written(seq, folder, false);
    }

    /**
     * New keys for this computer. The old key vouches for them as long as the directorate believes
     * it; otherwise the code must be confirmed from the slip again. What is on its way stays valid.
     *
     * @param folder which exists
     * @throws UserProblem {@code work.send.no-directorate}, or when the medium fails: then the
     *     enrolment goes along with the next bundle
     */
    public Enrolled renew(Path folder) {
        installation.require(Right.KEYS);
        refuseUnusable(folder);
        boolean vouched = !standing().state().ended();
        long seq =
                installation
                        .store()
                        .write(session -> outgoing(session).renew(vouched, random).seq());
        return written(seq, folder, vouched);
    }

    private Enrolled written(long seq, Path folder, boolean vouched) {
        PackedBundle again = sending.recreate(BundleNumber.newest(seq), folder, Progress.none());
        return new Enrolled(again.file(), again.slip(), seq, sending.verificationCode(), vouched);
    }

    private static void refuseUnusable(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw UserProblem.of("work.send.no-folder");
        }
    }

    private Outgoing outgoing(Session session) {
        return new Outgoing(
                installation,
                session,
                DirectorateTrust.find(session)
                        .orElseThrow(() -> UserProblem.of("work.send.no-directorate")));
    }

    private static OutboxEntry newest(Session session) {
        return session.outbox().list().stream()
                .filter(entry -> entry.type().equals(BundleType.ENROLMENT.code()))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }
}
