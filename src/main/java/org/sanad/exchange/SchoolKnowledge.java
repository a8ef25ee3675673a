package org.sanad.exchange;

import java.util.List;
import java.util.Optional;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.seal.VerifyingKey;

/** What a school knows when something comes back from its directorate. */
public interface SchoolKnowledge extends Recipient {
    /** {@code directorate:<code>}. */
    String directorate();

    /** Root key of the directorate, once a directory was taken. */
    Optional<VerifyingKey> root();

    /** The last update taken. */
    Optional<InstalledUpdate> update();

    /** Our bundles and the answers to them. */
    OwnChain chain();

    /** The programme pack in force. */
    BundleHeader.PackReference pack();

    @Override
    default boolean expects(BundleType type) {
        return type == BundleType.ANSWER
                || type == BundleType.UPDATE
                || type == BundleType.RESTITUTION;
    }

    @Override
    default KeyUse signers() {
        return KeyUse.DIRECTORATE_SIGNING;
    }

    /**
     * An update that was taken.
     *
     * @param digest of the bundle
     * @param directory version of its key directory
     * @param directoryDigest of the directory's bytes
     */
    record InstalledUpdate(
            int epoch, int seq, String digest, int directory, String directoryDigest) {}

    /**
     * The school's side of both chains.
     *
     * @param epoch its own, now
     */
    record OwnChain(int epoch, List<OwnBundle> bundles, List<SeenAnswer> answers) {
        public OwnChain {
            bundles = List.copyOf(bundles);
            answers = List.copyOf(answers);
        }
    }

    /**
     * A bundle of ours.
     *
     * @param waiting whether it was carried and no answer named it
     */
    record OwnBundle(int epoch, int seq, String digest, boolean waiting) {}

    /**
     * An answer processed.
     *
     * @param upToEpoch with {@code upToSeq} the newest of our bundles it named
     */
    record SeenAnswer(int epoch, int seq, String digest, int upToEpoch, int upToSeq) {}
}
