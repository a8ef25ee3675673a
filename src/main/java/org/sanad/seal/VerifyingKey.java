package org.sanad.seal;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Optional;

/** An Ed25519 public key that is a sound point: canonical, on the curve, not of low order. */
public final class VerifyingKey {
    private static final int SIGNATURE_BYTES = 64;

    private final byte[] raw;
    private final PublicKey key;

    private VerifyingKey(byte[] raw, PublicKey key) {
        this.raw = raw;
        this.key = key;
    }

    /** The key of 32 bytes, or empty when they are no sound public key (code K07). */
    public static Optional<VerifyingKey> ofRaw(byte[] raw) {
        if (raw.length != Curve.KEY_BYTES || !Curve.soundSigner(raw)) {
            return Optional.empty();
        }
        try {
            PublicKey key = Curve.ED25519.publicKey(raw);
            Signature.getInstance(Curve.ED25519.crv()).initVerify(key);
            return Optional.of(new VerifyingKey(raw.clone(), key));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Reads a public JWK ({@code kty} OKP, {@code crv} Ed25519). */
    public static Optional<VerifyingKey> ofJwk(String json) {
        return Jwk.read(json, Curve.ED25519, "x").flatMap(VerifyingKey::ofRaw);
    }

    /** A copy of the 32 bytes. */
    public byte[] raw() {
        return raw.clone();
    }

    /** The public JWK in its RFC 7638 form, with no other member. */
    public String jwk() {
        return Curve.ED25519.thumbprintText(raw);
    }

    /** RFC 7638 SHA-256 thumbprint, base64url: the {@code kid} everywhere. */
    public String kid() {
        return Base64Url.encode(Curve.ED25519.thumbprint(raw));
    }

    public VerificationCode verificationCode() {
        return VerificationCode.ofKey(Curve.ED25519.thumbprint(raw));
    }

    /**
     * Whether the signature is of this key over the message. The length is tested here because the
     * JDK (17.0.15) accepts a signature with a zero byte appended.
     */
    public boolean verify(byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_BYTES) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(Curve.ED25519.crv());
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the run time lacks Ed25519", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey that && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }
}
