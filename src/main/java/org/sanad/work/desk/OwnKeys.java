package org.sanad.work.desk;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.exchange.ReceiverKnowledge.OwnKey;
import org.sanad.exchange.SignedBundle;
import org.sanad.model.UserProblem;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.KeyState;
import org.sanad.store.KeyUse;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.store.StoredKey;

/**
 * The key pairs and the chain of this installation: made once, kept sealed, lent for a signature.
 * Those that went out of use stay, to read what was made with them and for them.
 */
public final class OwnKeys {
    private static final int EPOCH_ID_BYTES = 16;

    private OwnKeys() {}

    /** Makes keys and begins the chain of bundles. */
    public static void found(Session session, SecureRandom random) {
        make(session, random);
        session.settings().put(Settings.CHAIN, UUID.randomUUID().toString());
        beginEpoch(session, 1, random);
    }

    /** Begins an epoch of the chain, under a new random id. */
    public static void beginEpoch(Session session, int epoch, SecureRandom random) {
        byte[] epochId = new byte[EPOCH_ID_BYTES];
        random.nextBytes(epochId);
        session.settings().put(Settings.EPOCH, Integer.toString(epoch));
        session.settings().put(Settings.EPOCH_ID, HexFormat.of().formatHex(epochId));
    }

    /**
     * New keys take the place of those in use; the chain goes on.
     *
     * @param left what becomes of the old ones
     */
    public static void replace(Session session, KeyState left, SecureRandom random) {
        for (StoredKey key : session.keys().list()) {
            if (key.use() != KeyUse.ROOT && key.state() == KeyState.ACTIVE) {
                session.keys().save(key.in(left));
            }
        }
        make(session, random);
    }

    private static void make(Session session, SecureRandom random) {
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
    }

    /** A pair that is or was in use. */
    public record Pair(VerifyingKey signing, SealingKey sealing, KeyState state) {}

    /** Every pair, the oldest first: signing and sealing keys are made together. */
    public static List<Pair> pairs(Session session) {
        List<StoredKey> signing = of(session, KeyUse.SIGNING);
        List<StoredKey> sealing = of(session, KeyUse.SEALING);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < signing.size(); i++) {
            pairs.add(
                    new Pair(
                            VerifyingKey.ofRaw(signing.get(i).publicKey()).orElseThrow(),
                            SealingKey.ofRaw(sealing.get(i).publicKey()),
                            signing.get(i).state()));
        }
        return pairs;
    }

    private static List<StoredKey> of(Session session, KeyUse use) {
        return session.keys().list().stream().filter(key -> key.use() == use).toList();
    }

    /** The public half of the signing key in use, which everybody at the desk may see. */
    public static VerifyingKey verifying(Session session) {
        return VerifyingKey.ofRaw(inUse(session, KeyUse.SIGNING).publicKey()).orElseThrow();
    }

    /** The public half of the opening key in use. */
    public static SealingKey sealing(Session session) {
        return SealingKey.ofRaw(inUse(session, KeyUse.SEALING).publicKey());
    }

    /** The signing key in use; the caller closes it. */
    public static SigningKey signing(Session session) {
        return SigningKey.ofSeed(active(session, KeyUse.SIGNING).secret());
    }

    /**
     * A bundle signed here, with whatever key was in use then.
     *
     * @param jws as kept in the outbox
     * @throws IllegalArgumentException when it is damaged or of no key of ours
     */
    public static SignedBundle signed(Session session, byte[] jws) {
        String text = new String(jws, StandardCharsets.US_ASCII);
        String kid = SignedBundle.signerOf(text).orElse("");
        VerifyingKey signer =
                pairs(session).stream()
                        .map(Pair::signing)
                        .filter(key -> key.kid().equals(kid))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no key of ours"));
        return SignedBundle.ofOutbox(text, signer);
    }

    /** The key of this installation a bundle is sealed for, in use or not any more; by its kid. */
    public static Optional<OwnKey> sealedFor(Session session, String kid) {
        return of(session, KeyUse.SEALING).stream()
                .map(OwnKeys::opened)
                .map(
                        key ->
                                new OwnKey(
                                        OpeningKey.ofSeed(key.secret()),
                                        key.state() != KeyState.ACTIVE))
                .filter(own -> own.key().sealingKey().kid().equals(kid))
                .findFirst();
    }

    /** The opening key in use; the caller closes it. */
    public static OpeningKey opening(Session session) {
        return OpeningKey.ofSeed(active(session, KeyUse.SEALING).secret());
    }

    private static StoredKey active(Session session, KeyUse use) {
        return opened(inUse(session, use));
    }

    private static StoredKey inUse(Session session, KeyUse use) {
        return session.keys().active(use).orElseThrow(() -> UserProblem.of("work.keys.missing"));
    }

    /** Refuses a key whose secret the password did not open. */
    private static StoredKey opened(StoredKey key) {
        if (key.secret().length == 0) {
            throw UserProblem.of("work.people.head-only");
        }
        return key;
    }
}
