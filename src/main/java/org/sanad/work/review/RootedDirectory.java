package org.sanad.work.review;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.exchange.KeyDirectory;
import org.sanad.exchange.ReceiverKnowledge.CutOff;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.SignedDirectory;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.Session;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.desk.RootKey;

/**
 * The key directory of this directorate: what its root signed last, and what it would sign now. The
 * root is asked for by its own passphrase, so what changes among the keys waits here for it.
 */
public final class RootedDirectory {
    private static final String SIGNED = "directory.signed";

    private RootedDirectory() {}

    /** What the root signed last. */
    public static Optional<SignedDirectory> current(Session session) {
        return session.settings().find(SIGNED).map(SignedDirectory::ofJson);
    }

    /**
     * Whether keys changed that schools should hear of. A key that merely waits for its slip is
     * listed at the next signature and calls for none.
     */
    public static boolean pending(Session session) {
        Optional<KeyDirectory> was = current(session).map(SignedDirectory::directory);
        return was.isEmpty() || !stood(was.get().keys()).equals(stood(entries(session)));
    }

    private static List<KeyDirectory.Entry> stood(List<KeyDirectory.Entry> keys) {
        return keys.stream().filter(key -> key.status() != KeyStatus.PENDING).toList();
    }

    /** Signs the next version when anything changed; else what there is stands. */
    static SignedDirectory sign(Session session, SigningKey root) {
        Optional<SignedDirectory> was = current(session);
        boolean same =
                was.map(SignedDirectory::directory)
                        .filter(one -> one.keys().equals(entries(session)))
                        .filter(one -> one.root().equals(root.verifyingKey()))
                        .isPresent();
        return same ? was.get() : keep(session, root.verifyingKey(), root);
    }

    /** The version that changes the root bears the signatures of both. */
    static SignedDirectory hand(Session session, SigningKey from, SigningKey to) {
        return keep(session, to.verifyingKey(), from, to);
    }

    private static SignedDirectory keep(Session session, VerifyingKey root, SigningKey... signing) {
        int version = current(session).map(was -> was.directory().version()).orElse(0) + 1;
        KeyDirectory directory =
                new KeyDirectory(
                        version,
                        Identity.party(session),
                        Identity.name(session),
                        root,
                        entries(session));
        SignedDirectory signed = SignedDirectory.sign(directory, signing);
        session.settings().put(SIGNED, signed.json());
        return signed;
    }

    /** Makes the root and the first version. */
    public static void found(Session session, char[] passphrase, SecureRandom random) {
        RootKey.found(session, passphrase, random);
        try (SigningKey root = RootKey.open(session, passphrase)) {
            sign(session, root);
        }
    }

    private static List<KeyDirectory.Entry> entries(Session session) {
        List<KeyDirectory.Entry> keys = new ArrayList<>();
        String party = Identity.party(session);
        for (OwnKeys.Pair pair : OwnKeys.pairs(session)) {
            keys.add(
                    new KeyDirectory.Entry(
                            party, pair.signing(), pair.sealing(), null, status(pair), null));
        }
        session.schoolKeys().list().forEach(key -> keys.add(entry(key)));
        return keys;
    }

    private static KeyStatus status(OwnKeys.Pair pair) {
        return switch (pair.state()) {
            case ACTIVE -> KeyStatus.ACTIVE;
            case RETIRED -> KeyStatus.RETIRED;
            case REVOKED -> KeyStatus.REVOKED;
        };
    }

    private static KeyDirectory.Entry entry(KnownSchoolKey key) {
        return new KeyDirectory.Entry(
                "school:" + key.gresa(),
                VerifyingKey.ofRaw(key.signingKey()).orElseThrow(),
                SealingKey.ofRaw(key.sealingKey()),
                key.chain(),
                KeyStatus.valueOf(key.status().code()),
                cutOff(key));
    }

    /** The last number a key may have signed, as it travels. */
    static CutOff cutOff(KnownSchoolKey key) {
        return key.cutOffEpoch() == null
                ? null
                : new CutOff(Math.toIntExact(key.cutOffEpoch()), Math.toIntExact(key.cutOffSeq()));
    }
}
