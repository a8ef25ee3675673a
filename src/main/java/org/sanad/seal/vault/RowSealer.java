package org.sanad.seal.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the content of a row to its place: version byte ∥ 12-byte random nonce ∥ AES-256-GCM, with
 * the row's address as additional data. A sealed content opens nowhere else.
 *
 * <p>Random nonces are safe for 2^32 messages under one key (NIST SP 800-38D §8.3); an installation
 * stays below 10^7.
 *
 * <p>Not for several threads at a time.
 */
public final class RowSealer {
    /** Bytes in front of the cipher text. */
    public static final int HEAD_BYTES = 13;

    /** Bytes of the tag at the end. */
    public static final int TAG_BYTES = 16;

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = HEAD_BYTES - 1;
    private static final String GCM = "AES/GCM/NoPadding";

    private final SecretKeySpec key;
    private final SecureRandom random;
    private final Cipher cipher;

    RowSealer(byte[] key, SecureRandom random) {
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
        try {
            this.cipher = Cipher.getInstance(GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Seals a content to an address. */
    public byte[] seal(byte[] address, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            prepare(Cipher.ENCRYPT_MODE, nonce, address);
            byte[] sealed = new byte[HEAD_BYTES + cipher.getOutputSize(content.length)];
            sealed[0] = FORMAT;
            System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
            cipher.doFinal(content, 0, content.length, sealed, HEAD_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Opens what was sealed to this address; empty when it is not that, or was changed. */
    public Optional<byte[]> open(byte[] address, byte[] sealed) {
        if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] != FORMAT) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, HEAD_BYTES);
        try {
            prepare(Cipher.DECRYPT_MODE, nonce, address);
            return Optional.of(cipher.doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private void prepare(int mode, byte[] nonce, byte[] address) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(address);
    }
}
