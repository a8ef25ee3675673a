package org.sanad.work.review;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.ChainHead;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumWriter;
import org.sanad.exchange.RestitutionBody;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.model.UserProblem;
import org.sanad.seal.SealingKey;
import org.sanad.store.Dispatch;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.store.Snapshot;
import org.sanad.work.desk.Installation;

/**
 * Gives a school whose computer is lost back all it declared: the accepted snapshot of every
 * campaign, sealed for the key of its new computer, which an officer confirmed before.
 */
public final class Restitutions {
    /** Before the GRESA code: restitutions count by themselves, no answer is missed for them. */
    private static final String STREAM = "restitution:";

    private final Installation installation;
    private final MediumWriter writer;
    private final Function<Session, BundleVerifier> verifier;
    private final SecureRandom random = new SecureRandom();

    /**
     * At a directorate's desk.
     *
     * @param verifier with what a session knows
     */
    public Restitutions(
            Installation installation,
            MediumWriter writer,
            Function<Session, BundleVerifier> verifier) {
        this.installation = installation;
        this.writer = writer;
        this.verifier = verifier;
    }

    /**
     * A restitution written.
     *
     * @param campaign e.g. {@code 2026-2027}
     */
    public record WrittenRestitution(Path file, String campaign, long seq, int pupils) {}

    /**
     * Writes one file for each campaign.
     *
     * @param folder which exists
     * @return only after every file was read back
     * @throws UserProblem {@code work.review.no-key-in-use}, {@code work.review.nothing-accepted}
     */
    public List<WrittenRestitution> write(Gresa school, Path folder) {
        List<Ready> ready = installation.store().write(session -> ready(session, school));
        List<Path> written = writer.writeAll(folder, ready.stream().map(Ready::file).toList());
        List<WrittenRestitution> restitutions = new ArrayList<>();
        for (int i = 0; i < ready.size(); i++) {
            BundleHeader header = ready.get(i).header();
            restitutions.add(
                    new WrittenRestitution(
                            written.get(i),
                            header.campaign(),
                            header.seq(),
                            header.counts().get("pupils")));
        }
        return restitutions;
    }

    private record Ready(BundleHeader header, MediumFile file) {}

    private List<Ready> ready(Session session, Gresa school) {
        KnownSchoolKey key =
                session.schoolKeys().ofSchool(school).stream()
                        .filter(one -> one.status() == SchoolKeyStatus.ACTIVE)
                        .findFirst()
                        .orElseThrow(() -> UserProblem.of("work.review.no-key-in-use", school));
        List<Snapshot> accepted = session.snapshots().ofSchool(school);
        if (accepted.isEmpty()) {
            throw UserProblem.of("work.review.nothing-accepted", school);
        }
        SealingKey to = SealingKey.ofRaw(key.sealingKey());
        return accepted.stream().map(one -> ready(session, one, to)).toList();
    }

    private Ready ready(Session session, Snapshot accepted, SealingKey to) {
        VerifiedBundle source =
                session.snapshots()
                        .body(accepted.gresa(), accepted.campaign())
                        .flatMap(verifier.apply(session)::reopen)
                        .orElseThrow(
                                () -> UserProblem.of("work.review.not-verified", accepted.seq()));
        BundleHeader header = source.header();
        RestitutionBody body =
                new RestitutionBody(
                        "school:" + accepted.gresa(),
                        new ChainHead(
                                header.epoch(), header.epochId(), header.seq(), source.digest()),
                        (DeclarationBody) source.body());
        Dispatching dispatching = new Dispatching(installation, session);
        Dispatch dispatch =
                made(session, dispatching, body, to).orElseGet(() -> sign(dispatching, body, to));
        byte[] file = dispatching.signed(dispatch).sealedFile(to, random);
        return new Ready(
                dispatching.signed(dispatch).header(),
                MediumFile.bundle(dispatch.fileName(), file));
    }

    /** The same for the same key is not signed twice. */
    private static Optional<Dispatch> made(
            Session session, Dispatching dispatching, RestitutionBody body, SealingKey to) {
        return session.dispatches().ofStream(STREAM + body.recipient()).stream()
                .filter(one -> to.kid().equals(one.recipientKid()))
                .filter(dispatching::believed)
                .filter(one -> dispatching.signed(one).holds(body))
                .findFirst();
    }

    private static Dispatch sign(Dispatching dispatching, RestitutionBody body, SealingKey to) {
        return dispatching.sign(
                body,
                new Dispatching.Address(
                        STREAM + body.recipient(),
                        body.recipient(),
                        body.declaration().snapshot().year().campaign(),
                        dispatching.directory(),
                        to));
    }
}
