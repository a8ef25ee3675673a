package org.sanad.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.seal.OpeningKey;

/** What a directorate knows when a bundle comes in; answered over its database by {@code work}. */
public interface ReceiverKnowledge extends Recipient {
    @Override
    default boolean expects(BundleType type) {
        return type == BundleType.ENROLMENT || type == BundleType.DECLARATION;
    }

    @Override
    default KeyUse signers() {
        return KeyUse.SCHOOL_SIGNING;
    }

    /** Thumbprint of the one active signing key of a school. */
    Optional<String> activeKey(Gresa school);

    /** Whether the school is in the registry. */
    boolean knowsSchool(Gresa school);

    /** Whether a campaign takes declarations, e.g. {@code 2026-2027}. */
    boolean campaignOpen(String campaign);

    /** Every bundle ever archived from a school, whatever became of it but rejected ones. */
    List<KnownBundle> archive(Gresa school);

    /** Whether something was decided about this bundle, be it that it was refused unread. */
    default boolean decided(String digest) {
        return false;
    }

    /**
     * Whether a number lies before the enrolment by which a confirmed key followed this one on its
     * computer: then the school made it itself, however little of it is read.
     *
     * @param kid thumbprint of the key that is out of use
     */
    default boolean beforeFollower(String kid, int epoch, int seq) {
        return false;
    }

    /** Number of pupils of the school's last accepted snapshot of a campaign. */
    OptionalInt acceptedPupils(Gresa school, String campaign);

    /** A version of the programme pack; empty when never seen. */
    Optional<PackFacts> pack(BundleHeader.PackReference reference, String campaign);

    /** The school whose accepted snapshot of a campaign holds this pupil. */
    Optional<Gresa> claimant(MassarCode pupil, String campaign);

    /** A key pair of ours for opening; {@code retired} ones open into quarantine (E09). */
    record OwnKey(OpeningKey key, boolean retired) {}

    /** Where a signing key stands in the key directory. */
    enum KeyStatus {
        PENDING,
        ACTIVE,
        RETIRED,
        LOST,
        REVOKED;

        public String code() {
            return name();
        }
    }

    /** What a known key is for; only the first may sign a school's bundle. */
    enum KeyUse {
        SCHOOL_SIGNING,
        SEALING,
        DIRECTORATE_SIGNING;

        public String code() {
            return name();
        }
    }

    /**
     * A key we know.
     *
     * @param jwk public JWK text
     * @param school whose it is, or null when not a school's
     * @param chain of the installation, pinned at approval, or null
     * @param cutOff last bundle a key that is out of use may have signed, or null for none at all
     */
    record KnownKey(
            String jwk, Gresa school, KeyUse use, KeyStatus status, UUID chain, CutOff cutOff) {}

    /** A place in a chain, ordered by epoch and then number. */
    record CutOff(int epoch, int seq) {
        boolean allows(int otherEpoch, int otherSeq) {
            return otherEpoch < epoch || (otherEpoch == epoch && otherSeq <= seq);
        }
    }

    /** A bundle in the archive. */
    record KnownBundle(
            BundleType type,
            UUID id,
            String digest,
            UUID chain,
            int epoch,
            String epochId,
            int seq) {}

    /**
     * What the checks need of a programme pack.
     *
     * @param programmes codes of their fields in the campaign, by code of the programme
     * @param tooOld whether it is below the campaign's minimum
     */
    record PackFacts(Set<String> levels, Map<String, Set<String>> programmes, boolean tooOld) {
        public PackFacts {
            levels = Set.copyOf(levels);
            programmes = Map.copyOf(programmes);
        }
    }
}
