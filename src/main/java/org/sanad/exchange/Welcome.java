package org.sanad.exchange;

import java.util.List;
import java.util.Optional;
import org.sanad.model.Gresa;
import org.sanad.model.UserProblem;
import org.sanad.seal.Jws;
import org.sanad.seal.VerifyingKey;

/**
 * The first update a school opens. Nothing vouches for its keys yet but themselves: what makes them
 * the directorate's is the code on the stamped letter, compared by the caller with the {@link
 * #signing} key's.
 */
public record Welcome(VerifiedBundle bundle, UpdateBody body, KeyDirectory directory) {
    /** Whether a file says of itself that it is an update. */
    public static boolean looksLikeOne(byte[] file) {
        try {
            return Inspection.of(file).label().type().equals(BundleType.UPDATE.code());
        } catch (UserProblem other) {
            return false;
        }
    }

    /**
     * Verifies a welcome with the keys it brings: the directory by its root, the update by the
     * directorate's key in it.
     *
     * @param pack in force at the school
     * @throws UserProblem with the key of the code of {@code bundle.md} that decided
     */
    public static Welcome read(byte[] file, Gresa school, BundleHeader.PackReference pack) {
        KeyDirectory directory = directory(file);
        Verdict verdict = new SchoolVerifier(new Newcomer(directory, school, pack)).verify(file);
        if (verdict.standing() != Verdict.Standing.ACCEPTED) {
            throw new UserProblem(verdict.deciding().orElseThrow().problem());
        }
        VerifiedBundle bundle = verdict.bundle().orElseThrow();
        return new Welcome(bundle, (UpdateBody) bundle.body(), directory);
    }

    private static KeyDirectory directory(byte[] file) {
        try {
            Jws jws = Wrapper.read(file).jws();
            return Optional.ofNullable(jws)
                    .flatMap(DirectoryInside::signedByItself)
                    .orElseThrow(() -> new Refusal(BundleCode.S07));
        } catch (Refusal e) {
            throw new UserProblem(e.finding().problem(), e);
        }
    }

    /** The directorate's signing key, whose code stands on the letter. */
    public VerifyingKey signing() {
        return bundle.signer();
    }

    /** A school that knows nothing but what the file says. */
    private record Newcomer(KeyDirectory inside, Gresa school, BundleHeader.PackReference pack)
            implements SchoolKnowledge {
        @Override
        public String self() {
            return "school:" + school;
        }

        @Override
        public String directorate() {
            return inside.directorate();
        }

        @Override
        public Optional<VerifyingKey> root() {
            return Optional.of(inside.root());
        }

        @Override
        public Optional<InstalledUpdate> update() {
            return Optional.empty();
        }

        @Override
        public OwnChain chain() {
            return new OwnChain(1, List.of(), List.of());
        }

        @Override
        public Optional<ReceiverKnowledge.OwnKey> ownKey(String kid) {
            return Optional.empty();
        }

        @Override
        public Optional<ReceiverKnowledge.KnownKey> key(String kid) {
            return Optional.empty();
        }
    }
}
