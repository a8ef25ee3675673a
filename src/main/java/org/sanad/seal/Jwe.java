package org.sanad.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The five texts of a flattened JWE (RFC 7516) with {@code ECDH-ES+A256KW} on X25519 (RFC 8037
 * §3.2) and {@code A256GCM}. The two algorithms are constants; no header chooses them.
 */
public record Jwe(String header, String encryptedKey, String iv, String ciphertext, String tag) {
    /** The only key agreement. */
    public static final String ALG = "ECDH-ES+A256KW";

    /** The only content encryption. */
    public static final String ENC = "A256GCM";

    private static final int WRAPPED_BYTES = 40;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    /**
     * Bytes enciphered at a time: given a megabyte in one piece, JDK 17 works through it twenty
     * times slower, for its loops are compiled only once they were entered often.
     */
    private static final int PIECE = 4096;

    /**
     * Seals bytes for one key.
     *
     * @param typ media type of the sealed object, ASCII without quotes
     * @param cty media type of what is sealed, ASCII without quotes
     * @param random gives the ephemeral key, the content key and the nonce, in that order
     */
    public static Jwe seal(
            byte[] plain, SealingKey to, String typ, String cty, SecureRandom random) {
        try (OpeningKey ephemeral = OpeningKey.generate(random)) {
            String json =
                    "{\"alg\":\"%s\",\"enc\":\"%s\",\"typ\":\"%s\",\"cty\":\"%s\",\"kid\":\"%s\",\"epk\":%s}"
                            .formatted(ALG, ENC, typ, cty, to.kid(), ephemeral.sealingKey().jwk());
            String header = Base64Url.encode(json.getBytes(StandardCharsets.US_ASCII));
            byte[] secret =
                    ephemeral
                            .agree(to)
                            .orElseThrow(() -> new IllegalArgumentException("low-order key"));
            byte[] contentKey = Curve.newSeed(random);
            byte[] iv = new byte[IV_BYTES];
            random.nextBytes(iv);
            byte[] wrapped = wrap(wrappingKey(secret), contentKey);
            byte[] sealed = gcm(Cipher.ENCRYPT_MODE, contentKey, iv, header, plain);
            int end = sealed.length - TAG_BYTES;
            return new Jwe(
                    header,
                    Base64Url.encode(wrapped),
                    Base64Url.encode(iv),
                    Base64Url.encode(Arrays.copyOf(sealed, end)),
                    Base64Url.encode(Arrays.copyOfRange(sealed, end, sealed.length)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the run time lacks AES", e);
        }
    }

    /** Whether every part is canonical base64url of the right length. */
    public boolean wellFormed() {
        return Base64Url.decode(header).isPresent()
                && Base64Url.decode(ciphertext).isPresent()
                && ofLength(encryptedKey, WRAPPED_BYTES)
                && ofLength(iv, IV_BYTES)
                && ofLength(tag, TAG_BYTES);
    }

    /**
     * Opens it.
     *
     * @param epk the sender's ephemeral key, as the header names it
     * @return the sealed bytes, or empty when the key does not unwrap or the tag does not fit
     */
    public Optional<byte[]> open(OpeningKey key, SealingKey epk) {
        Optional<byte[]> secret = key.agree(epk);
        if (secret.isEmpty() || !wellFormed()) {
            return Optional.empty();
        }
        try {
            byte[] contentKey = unwrap(wrappingKey(secret.get()), bytes(encryptedKey));
            byte[] sealed = Curve.join(bytes(ciphertext), bytes(tag));
            return Optional.of(gcm(Cipher.DECRYPT_MODE, contentKey, bytes(iv), header, sealed));
        } catch (InvalidKeyException | AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the run time lacks AES", e);
        }
    }

    /** Whether the point agrees to nothing: a low-order {@code epk} (code E10). */
    public static boolean lowOrder(OpeningKey key, SealingKey epk) {
        return key.agree(epk).isEmpty();
    }

    /** Concat KDF (NIST SP 800-56A, RFC 7518 §4.6.2) for one block: no apu, no apv, 256 bits. */
    static byte[] wrappingKey(byte[] secret) {
        byte[] algorithm = ALG.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(number(1));
        input.writeBytes(secret);
        input.writeBytes(number(algorithm.length));
        input.writeBytes(algorithm);
        input.writeBytes(number(0));
        input.writeBytes(number(0));
        input.writeBytes(number(256));
        return Sha256.of(input.toByteArray());
    }

    /** AES key wrap of RFC 3394. */
    static byte[] wrap(byte[] wrappingKey, byte[] key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AESWrap");
        cipher.init(Cipher.WRAP_MODE, aes(wrappingKey));
        return cipher.wrap(aes(key));
    }

    static byte[] unwrap(byte[] wrappingKey, byte[] wrapped) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AESWrap");
        cipher.init(Cipher.UNWRAP_MODE, aes(wrappingKey));
        return cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded();
    }

    /** AES-GCM with a 128-bit tag behind the ciphertext; {@code aad} is ASCII. */
    static byte[] gcm(int mode, byte[] key, byte[] iv, String aad, byte[] input)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, aes(key), new GCMParameterSpec(8 * TAG_BYTES, iv));
        cipher.updateAAD(aad.getBytes(StandardCharsets.ISO_8859_1));
        if (mode == Cipher.DECRYPT_MODE) {
            // nothing is let out before the tag fits, so pieces would only be gathered
            return cipher.doFinal(input);
        }
        byte[] sealed = new byte[input.length + TAG_BYTES];
        int from = 0;
        int to = 0;
        for (; input.length - from > PIECE; from += PIECE) {
            to += cipher.update(input, from, PIECE, sealed, to);
        }
        cipher.doFinal(input, from, input.length - from, sealed, to);
        return sealed;
    }

    private static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static boolean ofLength(String text, int length) {
        return Base64Url.decode(text).filter(bytes -> bytes.length == length).isPresent();
    }

    private static byte[] bytes(String text) {
        return Base64Url.decode(text).orElseThrow();
    }
}
