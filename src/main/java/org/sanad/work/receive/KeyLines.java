package org.sanad.work.receive;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.EnrolmentBody;
import org.sanad.exchange.KeySuccession;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;

/**
 * The keys of one computer, each naming the one before it (design, bundle.md "Trust": rotation).
 * Its word reaches both ways: a confirmed key vouches for the next, and says of the one it follows
 * that it was the school's own. That is not enough to believe what the earlier one signed, which
 * only the code of its slip can tell, but enough to answer it.
 */
final class KeyLines {
    private final Session session;
    private final BundleVerifier verifier;

    KeyLines(Session session, BundleVerifier verifier) {
        this.session = session;
        this.verifier = verifier;
    }

    /**
     * A key that follows another.
     *
     * @param at header of the enrolment that says so
     */
    record Following(KnownSchoolKey key, BundleHeader at) {}

    /** The confirmed key that says a key was the one before it on the same computer. */
    Optional<Following> confirmedAfter(KnownSchoolKey earlier) {
        return after(earlier).filter(one -> confirmed(one.key())).findFirst();
    }

    /** The keys that say a key was the one before them on the same computer. */
    Stream<Following> after(KnownSchoolKey earlier) {
        VerifyingKey old = VerifyingKey.ofRaw(earlier.signingKey()).orElseThrow();
        return enrolments(earlier)
                .filter(one -> one.header().chain().equals(earlier.chain()))
                .filter(one -> names(one, old))
                .map(this::following)
                .flatMap(Optional::stream);
    }

    /** Thumbprint of the key this one says was before it, be it known or not. */
    Optional<String> before(KnownSchoolKey key) {
        return enrolments(key)
                .filter(one -> one.signer().kid().equals(key.kid()))
                .map(one -> ((EnrolmentBody) one.body()).previous())
                .filter(Objects::nonNull)
                .map(KeySuccession::kid)
                .findFirst();
    }

    private Stream<VerifiedBundle> enrolments(KnownSchoolKey key) {
        return session.intake().ofSchool(key.gresa()).stream()
                .filter(entry -> BundleType.ENROLMENT.code().equals(entry.type()))
                .filter(entry -> !entry.verdict().equals(Verdict.Standing.REJECTED.code()))
                .map(entry -> session.intake().file(entry.digest()))
                .flatMap(Optional::stream)
                .map(verifier::reopenEnrolment)
                .flatMap(Optional::stream);
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

    /** Whether paper, or a key that paper confirmed, says the key is or was the school's. */
    private static boolean confirmed(KnownSchoolKey key) {
        return key.status() != SchoolKeyStatus.PENDING && key.status() != SchoolKeyStatus.REVOKED;
    }
}
