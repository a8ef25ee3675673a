package org.sanad.seal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The three texts of a flattened JWS (RFC 7515 §7.2.2). The exact characters that were signed
 * travel; nothing is ever parsed and written again.
 */
public record Jws(String header, String payload, String signature) {
    private static final int SIGNATURE_BYTES = 64;

    /**
     * Signs a payload under a header, both already serialised JSON, and verifies the signature: a
     * fault of the machine while signing must not leave it.
     *
     * @throws IllegalStateException when the signature made is not one
     */
    public static Jws sign(String headerJson, byte[] payload, SigningKey key) {
        byte[] header = Base64Url.ascii(headerJson.getBytes(StandardCharsets.UTF_8));
        byte[] body = Base64Url.ascii(payload);
        byte[] input = new byte[header.length + 1 + body.length];
        System.arraycopy(header, 0, input, 0, header.length);
        input[header.length] = '.';
        System.arraycopy(body, 0, input, header.length + 1, body.length);
        byte[] signature = key.sign(input);
        if (!key.verifyingKey().verify(input, signature)) {
            throw new IllegalStateException("a signature of our own does not verify");
        }
        return new Jws(Base64Url.text(header), Base64Url.text(body), Base64Url.encode(signature));
    }

    /**
     * Whether every part is canonical base64url and the signature 64 bytes. To be asked before
     * {@link #verifies}.
     */
    public boolean wellFormed() {
        return Base64Url.decode(header).isPresent()
                && Base64Url.decode(payload).isPresent()
                && signatureBytes().isPresent();
    }

    /** Whether the signature is of this key; an Ed25519 signature, whatever the header says. */
    public boolean verifies(VerifyingKey key) {
        byte[] input = (header + "." + payload).getBytes(StandardCharsets.UTF_8);
        return wellFormed() && key.verify(input, signatureBytes().orElseThrow());
    }

    public byte[] digestBytes() {
        String text = header + "." + payload + "." + signature;
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 over {@code protected.payload.signature}, lower-case hex: the bundle's identity. */
    public String digest() {
        return HexFormat.of().formatHex(digestBytes());
    }

    /** The digits of the digest printed on the slip and the lists. */
    public VerificationCode checkCode() {
        return VerificationCode.ofDigest(digestBytes());
    }

    private Optional<byte[]> signatureBytes() {
        return Base64Url.decode(signature).filter(bytes -> bytes.length == SIGNATURE_BYTES);
    }
}
