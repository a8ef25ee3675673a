package org.sanad.work.review;

import java.security.SecureRandom;
import org.sanad.exchange.MediumWriter;
import org.sanad.model.UserProblem;
import org.sanad.seal.SigningKey;
import org.sanad.store.KeyState;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.desk.RootKey;

/**
 * What needs the directorate's root key, brought with its own passphrase for the one ceremony:
 * signing the directory, new keys of the desk, a new root. Each is one transaction; nothing reaches
 * the schools before the next update is handed out.
 */
public final class RootCeremonies {
    private final Installation installation;
    private final Publishing publishing;
    private final SecureRandom random = new SecureRandom();

    public RootCeremonies(Installation installation, MediumWriter writer) {
        this.installation = installation;
        this.publishing = new Publishing(installation, writer);
    }

    /**
     * Where the root and its directory stand.
     *
     * @param rootCode verification code of the root in use
     * @param directory version the root signed last
     * @param pending whether keys changed since
     */
    public record Standing(String rootCode, int directory, boolean pending) {}

    /** Where they stand now. */
    public Standing standing() {
        return installation.store().read(RootCeremonies::standing);
    }

    private static Standing standing(Session session) {
        return new Standing(
                RootKey.verifying(session)
                        .map(key -> key.verificationCode().text())
                        .orElseThrow(() -> UserProblem.of("work.keys.missing")),
                RootedDirectory.current(session).map(one -> one.directory().version()).orElse(0),
                RootedDirectory.pending(session));
    }

    /**
     * Signs the directory of the keys as they are now.
     *
     * @throws UserProblem {@code work.root.passphrase}: nothing changed
     */
    public Standing sign(char[] passphrase) {
        return installation
                .store()
                .write(
                        session -> {
                            try (SigningKey root = RootKey.open(session, passphrase)) {
                                RootedDirectory.sign(session, root);
                            }
                            return standing(session);
                        });
    }

    /**
     * New signing and sealing keys of the desk, told to the schools by the root: what schools still
     * have for the old ones is read, and waits for a look (E09).
     *
     * @param inWrongHands whether somebody else may have the old ones: then nothing more signed
     *     with them is believed
     * @throws UserProblem {@code work.root.passphrase}: nothing changed
     */
    public Standing renewKeys(char[] passphrase, boolean inWrongHands) {
        return installation
                .store()
                .write(
                        session -> {
                            try (SigningKey root = RootKey.open(session, passphrase)) {
                                KeyState left = inWrongHands ? KeyState.REVOKED : KeyState.RETIRED;
                                OwnKeys.replace(session, left, random);
                                RootedDirectory.sign(session, root);
                            }
                            return standing(session);
                        });
    }

    /**
     * A new root, vouched for by the one before: the directory that brings it is signed by both.
     *
     * @throws UserProblem {@code work.root.passphrase}, or as the new passphrase is too short;
     *     nothing changed then
     */
    public Standing changeRoot(char[] passphrase, char[] next) {
        return installation
                .store()
                .write(
                        session -> {
                            try (SigningKey old = RootKey.open(session, passphrase)) {
                                // what waits goes into the last directory of the old root
                                RootedDirectory.sign(session, old);
                                publishing.bridge(session, () -> change(session, old, next));
                            }
                            return standing(session);
                        });
    }

    private void change(Session session, SigningKey old, char[] next) {
        RootKey.found(session, next, random);
        try (SigningKey made = RootKey.open(session, next)) {
            RootedDirectory.hand(session, old, made);
        }
    }

    /**
     * The same root under another passphrase.
     *
     * @throws UserProblem {@code work.root.passphrase}, or as the new passphrase is too short
     */
    public Standing changePassphrase(char[] passphrase, char[] next) {
        return installation
                .store()
                .write(
                        session -> {
                            try (SigningKey root = RootKey.open(session, passphrase)) {
                                RootKey.lock(session, root, next, random);
                            }
                            return standing(session);
                        });
    }
}
