package org.sanad.seal;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;

/** An X25519 public key (RFC 7748): what is sealed for it, only its owner can open. */
public final class SealingKey {
    private final byte[] raw;

    private SealingKey(byte[] raw) {
        this.raw = raw;
    }

    /** The key of 32 bytes; a low-order point shows only at agreement (code E10). */
    public static SealingKey ofRaw(byte[] raw) {
        return new SealingKey(Curve.checked(raw));
    }

    /** Reads a public JWK ({@code kty} OKP, {@code crv} X25519). */
    public static Optional<SealingKey> ofJwk(String json) {
        return Jwk.read(json, Curve.X25519, "x").map(SealingKey::ofRaw);
    }

    /** A copy of the 32 bytes. */
    public byte[] raw() {
        return raw.clone();
    }

    /** The public JWK in its RFC 7638 form, with no other member. */
    public String jwk() {
        return Curve.X25519.thumbprintText(raw);
    }

    /** RFC 7638 SHA-256 thumbprint, base64url. */
    public String kid() {
        return Base64Url.encode(Curve.X25519.thumbprint(raw));
    }

    PublicKey key() throws GeneralSecurityException {
        return Curve.X25519.publicKey(raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealingKey that && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }
}
