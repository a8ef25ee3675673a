package org.sanad.work.desk;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.sanad.model.UserProblem;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.WrappedKey;
import org.sanad.store.KeyState;
import org.sanad.store.KeyUse;
import org.sanad.store.Session;
import org.sanad.store.StoredKey;

/**
 * The key that signs the directory and nothing else. It lies beside the others, but under a
 * passphrase of its own: who opens the desk every day cannot use it (design, bundle.md "Trust").
 */
public final class RootKey {
    private static final int GROUPS = 8;
    private static final int GROUP_VALUES = 100_000;

    private RootKey() {}

    /**
     * A passphrase to be written down and put away: {@value #GROUPS} groups of five digits, 132
     * bits.
     */
    public static char[] propose(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            String group = Integer.toString(GROUP_VALUES + random.nextInt(GROUP_VALUES));
            text.append(i == 0 ? "" : " ").append(group, 1, group.length());
        }
        return text.toString().toCharArray();
    }

    /**
     * A new root; the one before, if any, is only known by its public half from now on.
     *
     * @throws UserProblem when the passphrase is too short or too long
     */
    public static VerifyingKey found(Session session, char[] passphrase, SecureRandom random) {
        session.keys()
                .active(KeyUse.ROOT)
                .ifPresent(
                        old ->
                                session.keys()
                                        .save(
                                                new StoredKey(
                                                        KeyUse.ROOT,
                                                        new byte[0],
                                                        old.publicKey(),
                                                        KeyState.RETIRED)));
        try (SigningKey made = SigningKey.generate(random)) {
            lock(session, made, passphrase, random);
            return made.verifyingKey();
        }
    }

    /** Puts the root under another passphrase; the caller closes what {@link #open} gave. */
    public static void lock(
            Session session, SigningKey root, char[] passphrase, SecureRandom random) {
        byte[] seed = root.seed();
        char[] typed = normal(passphrase);
        try {
            byte[] locked = WrappedKey.lock(seed, typed, KdfCost.here(), random).bytes();
            session.keys()
                    .save(
                            new StoredKey(
                                    KeyUse.ROOT,
                                    locked,
                                    root.verifyingKey().raw(),
                                    KeyState.ACTIVE));
        } finally {
            Arrays.fill(seed, (byte) 0);
            Arrays.fill(typed, '\0');
        }
    }

    /** The public half of the root in use; empty before there is one. */
    public static Optional<VerifyingKey> verifying(Session session) {
        return session.keys()
                .active(KeyUse.ROOT)
                .flatMap(key -> VerifyingKey.ofRaw(key.publicKey()));
    }

    /**
     * Opens the root for one ceremony; the caller closes it.
     *
     * @throws UserProblem {@code work.root.passphrase}, {@code work.keys.missing}
     */
    public static SigningKey open(Session session, char[] passphrase) {
        StoredKey root =
                session.keys()
                        .active(KeyUse.ROOT)
                        .orElseThrow(() -> UserProblem.of("work.keys.missing"));
        WrappedKey locked =
                WrappedKey.of(root.secret()).orElseThrow(() -> UserProblem.of("work.keys.missing"));
        char[] typed = normal(passphrase);
        try {
            byte[] seed = locked.open(typed);
            SigningKey key = SigningKey.ofSeed(seed);
            Arrays.fill(seed, (byte) 0);
            return key;
        } catch (UserProblem wrong) {
            throw new UserProblem(UserProblem.of("work.root.passphrase").problem(), wrong);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /**
     * Groups of digits are copied from a sheet: where the spaces stand does not matter then. Any
     * other passphrase is taken as typed.
     */
    private static char[] normal(char[] typed) {
        char[] digits = new char[typed.length];
        int count = 0;
        for (char c : typed) {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits[count++] = (char) ('0' + digit);
            } else if (!Character.isWhitespace(c) && c != '-') {
                Arrays.fill(digits, '\0');
                return typed.clone();
            }
        }
        char[] normal = Arrays.copyOf(digits, count);
        Arrays.fill(digits, '\0');
        return normal;
    }
}
