package org.sanad.work.desk;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.sanad.exchange.ReceiverKnowledge.OwnKey;
import org.sanad.model.UserProblem;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SigningKey;
import org.sanad.store.KeyState;
import org.sanad.store.KeyUse;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.store.StoredKey;

/**
 * The key pairs and the chain of this installation: made once, kept sealed, lent for a signature.
 */
public final class OwnKeys {
    private static final int EPOCH_ID_BYTES = 16;

    private OwnKeys() {}

    /** Makes keys and begins the chain of bundles. */
    public static void found(Session session, SecureRandom random) {
        try (SigningKey signing = SigningKey.generate(random);
                OpeningKey opening = OpeningKey.generate(random)) {
            session.keys()
                    .save(
                            new StoredKey(
                                    KeyUse.SIGNING,
                                    signing.seed(),
                                    signing.verifyingKey().raw(),
                                    KeyState.ACTIVE));
            session.keys()
                    .save(
                            new StoredKey(
                                    KeyUse.SEALING,
                                    opening.seed(),
                                    opening.sealingKey().raw(),
                                    KeyState.ACTIVE));
        }
        byte[] epochId = new byte[EPOCH_ID_BYTES];
        random.nextBytes(epochId);
        session.settings().put(Settings.CHAIN, UUID.randomUUID().toString());
        session.settings().put(Settings.EPOCH, "1");
        session.settings().put(Settings.EPOCH_ID, HexFormat.of().formatHex(epochId));
    }

    /** The signing key in use; the caller closes it. */
    public static SigningKey signing(Session session) {
        return SigningKey.ofSeed(active(session, KeyUse.SIGNING).secret());
    }

    /** The key of this installation a bundle is sealed for, in use or retired; by its kid. */
    public static Optional<OwnKey> sealedFor(Session session, String kid) {
        return session.keys().list().stream()
                .filter(key -> key.use() == KeyUse.SEALING)
                .map(
                        key ->
                                new OwnKey(
                                        OpeningKey.ofSeed(key.secret()),
                                        key.state() == KeyState.RETIRED))
                .filter(own -> own.key().sealingKey().kid().equals(kid))
                .findFirst();
    }

    /** The opening key in use; the caller closes it. */
    public static OpeningKey opening(Session session) {
        return OpeningKey.ofSeed(active(session, KeyUse.SEALING).secret());
    }

    /**
     * The key that signs the directory, made the first time it is asked for; the caller closes it.
     * Needs a writing session.
     */
    public static SigningKey root(Session session, SecureRandom random) {
        if (session.keys().active(KeyUse.ROOT).isEmpty()) {
            try (SigningKey made = SigningKey.generate(random)) {
                session.keys()
                        .save(
                                new StoredKey(
                                        KeyUse.ROOT,
                                        made.seed(),
                                        made.verifyingKey().raw(),
                                        KeyState.ACTIVE));
            }
        }
        return SigningKey.ofSeed(active(session, KeyUse.ROOT).secret());
    }

    private static StoredKey active(Session session, KeyUse use) {
        return session.keys().active(use).orElseThrow(() -> UserProblem.of("work.keys.missing"));
    }
}
