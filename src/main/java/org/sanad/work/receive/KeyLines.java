package org.sanad.work.receive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.EnrolmentBody;
import org.sanad.exchange.KeySuccession;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;

/**
 * The keys of one computer, each naming the one before it (design, bundle.md "Trust": rotation).
 * Its word reaches both ways: a confirmed key vouches for the next, and says of the one it follows
 * that it was the school's own. That is not enough to believe what the earlier one signed, which
 * only the code of its slip can tell, but enough to answer it.
 *
 * <p>For one call: an enrolment is opened when its computer is first asked about, and only once,
 * since anybody can have a school's keys wait by the dozen.
 */
final class KeyLines {
    private final Session session;
    private final Function<byte[], Optional<VerifiedBundle>> opener;
    private final Map<Gresa, List<IntakeEntry>> received = new HashMap<>();
    private final Map<Gresa, List<KnownSchoolKey>> keys = new HashMap<>();
    private final Map<Computer, List<VerifiedBundle>> opened = new HashMap<>();

    KeyLines(Session session, BundleVerifier verifier) {
        this(session, verifier::reopenEnrolment);
    }

    /** Nothing keeps one school from naming the chain of another. */
    private record Computer(Gresa school, UUID chain) {}

    /**
     * With another way of opening.
     *
     * @param opener of an enrolment of the archive; empty when it cannot be read
     */
    KeyLines(Session session, Function<byte[], Optional<VerifiedBundle>> opener) {
        this.session = session;
        this.opener = opener;
    }

    /**
     * A key that follows another.
     *
     * @param at header of the enrolment that says so
     */
    record Following(KnownSchoolKey key, BundleHeader at) {}

    /** The confirmed key that says a key was the one before it on the same computer. */
    Optional<Following> confirmedAfter(KnownSchoolKey earlier) {
        boolean possible =
                keys(earlier.gresa()).stream()
                        .filter(key -> key.chain().equals(earlier.chain()))
                        .anyMatch(KeyLines::confirmed);
        return possible
                ? after(earlier).filter(one -> confirmed(one.key())).findFirst()
                : Optional.empty();
    }

    /** The keys that say a key was the one before them on the same computer. */
    Stream<Following> after(KnownSchoolKey earlier) {
        VerifyingKey old = VerifyingKey.ofRaw(earlier.signingKey()).orElseThrow();
        return enrolments(earlier).stream()
                .filter(one -> names(one, old))
                .map(this::following)
                .flatMap(Optional::stream);
    }

    /** Thumbprint of the key this one says was before it, be it known or not. */
    Optional<String> before(KnownSchoolKey key) {
        return enrolments(key).stream()
                .filter(one -> one.signer().kid().equals(key.kid()))
                .map(one -> ((EnrolmentBody) one.body()).previous())
                .filter(Objects::nonNull)
                .map(KeySuccession::kid)
                .findFirst();
    }

    /** The enrolments of a key's computer. */
    private List<VerifiedBundle> enrolments(KnownSchoolKey key) {
        return opened.computeIfAbsent(new Computer(key.gresa(), key.chain()), this::open);
    }

    private List<VerifiedBundle> open(Computer computer) {
        return received(computer.school()).stream()
                .filter(entry -> computer.chain().equals(entry.chain()))
                .map(entry -> session.intake().file(entry.digest()))
                .flatMap(Optional::stream)
                .map(opener)
                .flatMap(Optional::stream)
                .filter(one -> one.header().chain().equals(computer.chain()))
                .toList();
    }

    private List<IntakeEntry> received(Gresa school) {
        return received.computeIfAbsent(
                school,
                of -> session.intake().ofSchool(of).stream().filter(KeyLines::enrols).toList());
    }

    private static boolean enrols(IntakeEntry entry) {
        return BundleType.ENROLMENT.code().equals(entry.type())
                && !entry.verdict().equals(Verdict.Standing.REJECTED.code());
    }

    private List<KnownSchoolKey> keys(Gresa school) {
        return keys.computeIfAbsent(school, session.schoolKeys()::ofSchool);
    }

    private static boolean names(VerifiedBundle enrolment, VerifyingKey old) {
        EnrolmentBody body = (EnrolmentBody) enrolment.body();
        return body.previous() != null && body.previous().isOf(old, body);
    }

    private Optional<Following> following(VerifiedBundle enrolment) {
        return session.schoolKeys()
                .findByKid(enrolment.signer().kid())
                .map(key -> new Following(key, enrolment.header()));
    }

    /**
     * Whether the key's word about the one before it counts: every state but waiting and revoked.
     * Mostly paper confirmed it, or a key that paper confirmed; one that was retired unread, for
     * want of its slip, counts for what a confirmed key said of it.
     */
    private static boolean confirmed(KnownSchoolKey key) {
        return key.status() != SchoolKeyStatus.PENDING && key.status() != SchoolKeyStatus.REVOKED;
    }
}
