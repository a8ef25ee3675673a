package org.sanad.seal.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.sanad.model.UserProblem;
import org.sanad.seal.Sha256;

/** A 256-bit key, or some of them, locked with a password: what is stored is useless without it. */
public final class WrappedKey {
    private static final String KEY_WRAP = "AESWrap";
    private static final int SALT_BYTES = 16;
    private static final int WRAPPED_BYTES = 40;
    private static final int COST_BYTES = 3 * Integer.BYTES;

    private final KdfCost cost;
    private final byte[] salt;
    private final byte[] wrapped;

    /**
     * Takes what was stored, or was just made.
     *
     * @param salt 16 random bytes
     * @param wrapped the key, wrapped by AES-KW (RFC 3394): 8 bytes more than it; one key of 256
     *     bits makes 40 bytes
     */
    public WrappedKey(KdfCost cost, byte[] salt, byte[] wrapped) {
        this.cost = cost;
        this.salt = salt.clone();
        this.wrapped = wrapped.clone();
    }

    /**
     * Locks a key under a new salt.
     *
     * @param key 32 bytes, or keys of 32 bytes one after the other
     * @throws UserProblem when the password is too short or too long
     */
    public static WrappedKey lock(byte[] key, char[] password, KdfCost cost, SecureRandom random) {
        PasswordKey.requireStrong(password);
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] passwordKey = PasswordKey.derive(password, salt, cost);
        try {
            Cipher cipher = Cipher.getInstance(KEY_WRAP);
            cipher.init(Cipher.WRAP_MODE, new SecretKeySpec(passwordKey, "AES"));
            return new WrappedKey(cost, salt, cipher.wrap(new SecretKeySpec(key, "AES")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES key wrap", e);
        } finally {
            Arrays.fill(passwordKey, (byte) 0);
        }
    }

    /**
     * The key.
     *
     * @throws UserProblem {@code seal.password.wrong}
     */
    public byte[] open(char[] password) {
        byte[] passwordKey = PasswordKey.derive(password, salt, cost);
        try {
            Cipher cipher = Cipher.getInstance(KEY_WRAP);
            cipher.init(Cipher.UNWRAP_MODE, new SecretKeySpec(passwordKey, "AES"));
            return cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new UserProblem(UserProblem.of("seal.password.wrong").problem(), e);
        } finally {
            Arrays.fill(passwordKey, (byte) 0);
        }
    }

    /** Costs, salt and a single wrapped key in one, 68 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(COST_BYTES + SALT_BYTES + WRAPPED_BYTES)
                .put(costs())
                .put(salt)
                .put(wrapped)
                .array();
    }

    /** What {@link #bytes} gave; empty when it is of another length or its costs out of bounds. */
    public static Optional<WrappedKey> of(byte[] bytes) {
        if (bytes.length != COST_BYTES + SALT_BYTES + WRAPPED_BYTES) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int memory = in.getInt();
        int passes = in.getInt();
        int lanes = in.getInt();
        byte[] salt = new byte[SALT_BYTES];
        byte[] wrapped = new byte[WRAPPED_BYTES];
        in.get(salt).get(wrapped);
        return KdfCost.within(memory, passes, lanes)
                ? Optional.of(new WrappedKey(new KdfCost(memory, passes, lanes), salt, wrapped))
                : Optional.empty();
    }

    public KdfCost cost() {
        return cost;
    }

    public byte[] salt() {
        return salt.clone();
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    /**
     * SHA-256 over everything, to tell a damaged vault from a wrong password. It protects against
     * bit-rot, not against people.
     */
    public byte[] checksum() {
        return Sha256.of(costs(), salt, wrapped);
    }

    private byte[] costs() {
        return ByteBuffer.allocate(COST_BYTES)
                .putInt(cost.memoryKib())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .array();
    }
}
