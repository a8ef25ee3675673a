package org.sanad.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** An Ed25519 private key (RFC 8032), the identity of an installation. */
public final class SigningKey implements AutoCloseable {
    private final byte[] seed;
    private final VerifyingKey verifyingKey;

    private SigningKey(byte[] seed) {
        this.seed = seed;
        this.verifyingKey = publicOf(seed);
    }

    public static SigningKey generate(SecureRandom random) {
        return new SigningKey(Curve.newSeed(random));
    }

    /** The key of a 32-byte seed. */
    public static SigningKey ofSeed(byte[] seed) {
        return new SigningKey(Curve.checked(seed));
    }

    /** A copy of the 32-byte seed, for sealing it at rest. */
    public byte[] seed() {
        return seed.clone();
    }

    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    /** The 64-byte signature; the same message always gives the same one. */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(Curve.ED25519.crv());
            signature.initSign(Curve.ED25519.privateKey(seed));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the run time lacks Ed25519", e);
        }
    }

    /** Wipes the seed held here; the key cannot sign afterwards. */
    @Override
    public void close() {
        Arrays.fill(seed, (byte) 0);
    }

    /** The JDK derives a public key only while it generates one: it is given our seed to draw. */
    private static VerifyingKey publicOf(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(Curve.ED25519.crv());
            generator.initialize(NamedParameterSpec.ED25519, new Drawn(seed));
            var pair = generator.generateKeyPair();
            byte[] drawn = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            if (!Arrays.equals(drawn, seed)) {
                throw new IllegalStateException("the run time drew another key");
            }
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw =
                    Arrays.copyOfRange(encoded, encoded.length - Curve.KEY_BYTES, encoded.length);
            return VerifyingKey.ofRaw(raw).orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the run time lacks Ed25519", e);
        }
    }

    private static final class Drawn extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final transient byte[] seed;

        Drawn(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
