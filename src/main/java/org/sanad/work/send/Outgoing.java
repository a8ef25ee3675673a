package org.sanad.work.send;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.exchange.BundleBody;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.Compared;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.EnrolmentBody;
import org.sanad.exchange.KeySuccession;
import org.sanad.exchange.SignedBundle;
import org.sanad.model.BundleState;
import org.sanad.model.Gresa;
import org.sanad.model.KeptViolation;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SigningKey;
import org.sanad.store.InboxEntry;
import org.sanad.store.KeyState;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.work.desk.Declared;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;

/**
 * Makes bundles within one transaction: takes the number, builds, signs, keeps. When the
 * transaction is through, the number is burnt and the signed text is the only one it will ever have
 * (design, bundle.md "Creating").
 */
final class Outgoing {
    private static final String PROGRAM = "sanad";
    private static final String ASKED_BY_DIRECTORATE = "ASKED_BY_DIRECTORATE";

    private final Installation installation;
    private final Session session;
    private final DirectorateTrust.Known directorate;

    Outgoing(Installation installation, Session session, DirectorateTrust.Known directorate) {
        this.installation = installation;
        this.session = session;
        this.directorate = directorate;
    }

    /** Makes the enrolment, when none was made yet. */
    void enrolIfNeeded() {
        boolean done =
                session.outbox().list().stream()
                        .anyMatch(entry -> entry.type().equals(BundleType.ENROLMENT.code()));
        if (!done) {
            enrol(null);
        }
    }

    /**
     * New keys take the place of those in use, and an enrolment tells of them.
     *
     * @param vouched whether the old key gives its word: not when the directorate does not believe
     *     it any more
     */
    OutboxEntry renew(boolean vouched, SecureRandom random) {
        Gresa school = session.school().find().orElseThrow().gresa();
        try (SigningKey old = OwnKeys.signing(session)) {
            OwnKeys.replace(session, vouched ? KeyState.RETIRED : KeyState.REVOKED, random);
            try (SigningKey signing = OwnKeys.signing(session);
                    OpeningKey opening = OwnKeys.opening(session)) {
                KeySuccession word =
                        vouched
                                ? KeySuccession.sign(
                                        old,
                                        school,
                                        chain(),
                                        signing.verifyingKey(),
                                        opening.sealingKey())
                                : null;
                return enrol(word);
            }
        }
    }

    private OutboxEntry enrol(KeySuccession previous) {
        School school = session.school().find().orElseThrow();
        try (SigningKey signing = OwnKeys.signing(session);
                OpeningKey opening = OwnKeys.opening(session)) {
            EnrolmentBody body =
                    new EnrolmentBody(
                            recipient(),
                            school.gresa(),
                            school.name(),
                            school.headName(),
                            signing.verifyingKey(),
                            opening.sealingKey(),
                            chain(),
                            version(),
                            previous);
            return keep(body, null, signing);
        }
    }

    /**
     * The declaration of everything the school holds about the year.
     *
     * @param kept doubts the head keeps
     * @param compared what the checks compared the data with
     */
    OutboxEntry declare(SchoolData data, List<KeptViolation> kept, Compared compared) {
        try (SigningKey signing = OwnKeys.signing(session)) {
            return keep(
                    new DeclarationBody(recipient(), Declared.of(session, data, kept), compared),
                    data.year().campaign(),
                    signing);
        }
    }

    private OutboxEntry keep(BundleBody body, String campaign, SigningKey signing) {
        int epoch = Integer.parseInt(session.settings().get(Settings.EPOCH, "1"));
        Optional<OutboxEntry> last = session.outbox().last();
        long seq = session.outbox().takeNextSeq(epoch);
        Instant now = installation.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Instant latest = last.map(OutboxEntry::packedAt).orElse(null);
        boolean sealed = body.type().sealed();
        BundleHeader header =
                new BundleHeader(
                        body.type(),
                        UUID.randomUUID(),
                        "school:" + session.school().find().orElseThrow().gresa(),
                        recipient(),
                        sealed ? directorate.sealing().kid() : null,
                        campaign,
                        chain(),
                        epoch,
                        session.settings().get(Settings.EPOCH_ID, ""),
                        Math.toIntExact(seq),
                        last.map(OutboxEntry::digest).orElse(null),
                        superseded(body, campaign),
                        reference(installation.pack()),
                        directoryVersion(),
                        lastAnswer(),
                        now,
                        new BundleHeader.Clock(latest != null && now.isBefore(latest), latest),
                        new BundleHeader.App(PROGRAM, version()),
                        body.counts());
        SignedBundle bundle = SignedBundle.sign(header, body, signing);
        OutboxEntry entry =
                new OutboxEntry(
                        epoch,
                        seq,
                        header.id(),
                        body.type().code(),
                        campaign,
                        bundle.digest(),
                        header.audKid(),
                        BundleState.PACKED,
                        now,
                        bundle.fileName(),
                        0,
                        null);
        session.outbox()
                .add(entry, bundle.jwsJson().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return entry;
    }

    static BundleHeader.PackReference reference(ProgrammePack pack) {
        return new BundleHeader.PackReference(pack.version(), pack.sha256());
    }

    private int directoryVersion() {
        return session.inbox().last(BundleType.UPDATE.code()).map(InboxEntry::directory).orElse(0);
    }

    private String lastAnswer() {
        return session.inbox().last(BundleType.ANSWER.code()).map(InboxEntry::digest).orElse(null);
    }

    /** The newest declaration of the campaign, when the directorate refused it or rows of it. */
    private BundleHeader.Supersedes superseded(BundleBody body, String campaign) {
        if (body.type() != BundleType.DECLARATION) {
            return null;
        }
        return session.outbox().list().stream()
                .filter(entry -> entry.type().equals(BundleType.DECLARATION.code()))
                .filter(entry -> campaign.equals(entry.campaign()))
                .filter(entry -> entry.state().answered())
                .reduce((older, newer) -> newer)
                .filter(entry -> entry.state().toCorrect())
                .map(
                        entry ->
                                new BundleHeader.Supersedes(
                                        entry.id(), entry.digest(), ASKED_BY_DIRECTORATE))
                .orElse(null);
    }

    private String recipient() {
        return "directorate:" + directorate.shown().code();
    }

    private UUID chain() {
        return UUID.fromString(session.settings().find(Settings.CHAIN).orElseThrow());
    }

    private static String version() {
        String version = Outgoing.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
