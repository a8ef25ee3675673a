package org.sanad.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/** An X25519 private key: opens what was sealed for its {@link SealingKey}. */
public final class OpeningKey implements AutoCloseable {
    private static final byte[] BASE_POINT = basePoint();

    private final byte[] seed;
    private final SealingKey sealingKey;

    private OpeningKey(byte[] seed) {
        this.seed = seed;
        this.sealingKey =
                SealingKey.ofRaw(agree(SealingKey.ofRaw(BASE_POINT.clone())).orElseThrow());
    }

    public static OpeningKey generate(SecureRandom random) {
        return new OpeningKey(Curve.newSeed(random));
    }

    /** The key of a 32-byte seed. */
    public static OpeningKey ofSeed(byte[] seed) {
        return new OpeningKey(Curve.checked(seed));
    }

    /** Reads a private JWK; empty when its public half is not that of its private half. */
    public static Optional<OpeningKey> ofPrivateJwk(String json) {
        Optional<SealingKey> half = SealingKey.ofJwk(json);
        return Jwk.read(json, Curve.X25519, "d")
                .map(OpeningKey::ofSeed)
                .filter(key -> half.isPresent() && key.sealingKey.equals(half.get()));
    }

    /** A copy of the 32-byte seed, for sealing it at rest. */
    public byte[] seed() {
        return seed.clone();
    }

    public SealingKey sealingKey() {
        return sealingKey;
    }

    /** The private JWK: for sample keys and tests only, never for real ones. */
    public String privateJwk() {
        String open = sealingKey.jwk();
        return open.substring(0, open.length() - 1) + ",\"d\":\"" + Base64Url.encode(seed) + "\"}";
    }

    /** The shared secret, or empty when the other point is of low order. */
    Optional<byte[]> agree(SealingKey other) {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance(Curve.X25519.crv());
            agreement.init(Curve.X25519.privateKey(seed));
            agreement.doPhase(other.key(), true);
            byte[] secret = agreement.generateSecret();
            return Arrays.equals(secret, new byte[secret.length])
                    ? Optional.empty()
                    : Optional.of(secret);
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Wipes the seed held here; the key cannot open afterwards. */
    @Override
    public void close() {
        Arrays.fill(seed, (byte) 0);
    }

    private static byte[] basePoint() {
        byte[] point = new byte[Curve.KEY_BYTES];
        point[0] = 9;
        return point;
    }
}
