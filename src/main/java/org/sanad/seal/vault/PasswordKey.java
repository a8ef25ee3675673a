package org.sanad.seal.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.sanad.model.UserProblem;

/** From a password to a 256-bit key by Argon2id (RFC 9106). */
public final class PasswordKey {
    /** The least length of a password, in characters. */
    public static final int LEAST_LENGTH = 12;

    private static final int MOST_LENGTH = 1024;
    private static final int KEY_BYTES = 32;
    private static final int MOST_UTF8_BYTES = 3;

    private PasswordKey() {}

    /**
     * Refuses a password that is too short to protect anything.
     *
     * @throws UserProblem {@code seal.password.too-short} or {@code seal.password.too-long}
     */
    public static void requireStrong(char[] password) {
        if (Character.codePointCount(password, 0, password.length) < LEAST_LENGTH) {
            throw UserProblem.of("seal.password.too-short", LEAST_LENGTH);
        }
        if (password.length > MOST_LENGTH) {
            throw UserProblem.of("seal.password.too-long", MOST_LENGTH);
        }
    }

    static byte[] derive(char[] password, byte[] salt, KdfCost cost) {
        byte[] key = hashed(password, salt, cost);
        giveBack(cost);
        return key;
    }

    private static byte[] hashed(char[] password, byte[] salt, KdfCost cost) {
        Argon2Parameters parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .withSalt(salt)
                        .build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] bytes = utf8(password);
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(bytes, key);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    /**
     * The blocks are as many as all else a window keeps, too many for the young heap, and would be
     * held from the computer until the old one is full: hours later, or never (with the launchers'
     * own shares of the heap, resident fell from 319 to 285 MB, {@code WindowBenchmark}).
     */
    private static void giveBack(KdfCost cost) {
        if (cost.memoryKib() >= KdfCost.STANDARD.memoryKib()) {
            System.gc();
        }
    }

    /**
     * The same password typed on two keyboards must give the same bytes, so composed and decomposed
     * letters are made one (NFC). Only a password that needs it passes through a String, which Java
     * cannot wipe.
     */
    private static byte[] utf8(char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        CharSequence composed =
                Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                        ? typed
                        : Normalizer.normalize(typed, Normalizer.Form.NFC);
        byte[] room = new byte[composed.length() * MOST_UTF8_BYTES];
        ByteBuffer encoded = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(composed), encoded, true);
        byte[] bytes = Arrays.copyOf(room, encoded.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }
}
