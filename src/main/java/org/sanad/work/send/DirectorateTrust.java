package org.sanad.work.send;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleHeader.PackReference;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.KeyDirectory;
import org.sanad.exchange.SchoolVerifier;
import org.sanad.exchange.UpdateBody;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.exchange.Welcome;
import org.sanad.model.Gresa;
import org.sanad.model.UserProblem;
import org.sanad.seal.SealingKey;
import org.sanad.seal.VerificationCode;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.InboxEntry;
import org.sanad.store.Session;
import org.sanad.store.Settings;

/** What the school knows of its directorate, kept in the settings: nothing of it is personal. */
public final class DirectorateTrust {
    private static final String CODE = "directorate.code";
    private static final String NAME = "directorate.name";
    private static final String SIGNING = "directorate.signing-key";
    private static final String SEALING = "directorate.sealing-key";
    private static final String ROOT = "directorate.root-key";
    private static final String CONFIRMED = "directorate.confirmed";

    private DirectorateTrust() {}

    /** The directorate with its keys. */
    record Known(KnownDirectorate shown, SealingKey sealing) {}

    /**
     * Takes the keys of a file after comparing the code typed from paper.
     *
     * @param typed null when the head has no letter yet: the keys are used, and shown as not
     *     confirmed
     * @throws UserProblem {@code work.send.code-mistyped} or {@code work.send.code-other}
     */
    static KnownDirectorate accept(Session session, Path file, String typed, PackReference pack) {
        byte[] bytes = BundleFiles.load(file);
        Welcome welcome =
                examine(bytes, session.school().find().orElseThrow().gresa(), typed, pack);
        VerifyingKey signing = welcome.signing();
        KeyDirectory directory = welcome.directory();
        boolean confirmed = isTyped(typed);
        Settings settings = session.settings();
        boolean same = settings.get(SIGNING, "").equals(signing.jwk());
        boolean was = Boolean.parseBoolean(settings.get(CONFIRMED, "false"));
        refuseReplacement(settings, same, was, confirmed);
        String party = directory.directorate();
        settings.put(CODE, party.substring(party.indexOf(':') + 1));
        settings.put(NAME, directory.name());
        keep(settings, signing, directory.own(signing.kid()).orElseThrow().sealing());
        settings.put(CONFIRMED, Boolean.toString(confirmed || (same && was)));
        // what nobody vouches for is not installed: it must not stand in the way of the genuine one
        if (confirmed && session.inbox().last(BundleType.UPDATE.code()).isEmpty()) {
            install(session, welcome.bundle(), welcome.body(), bytes);
        }
        return find(session).orElseThrow().shown();
    }

    private static void keep(Settings settings, VerifyingKey signing, SealingKey sealing) {
        settings.put(SIGNING, signing.jwk());
        settings.put(SEALING, sealing.jwk());
        settings.put(SEALING + "." + sealing.kid(), sealing.jwk());
    }

    /** Keeps a verified update: from now on its keys are the directorate's. */
    public static void install(
            Session session, VerifiedBundle bundle, UpdateBody body, byte[] file) {
        KeyDirectory directory = body.directory().directory();
        Settings settings = session.settings();
        KeyDirectory.Entry own = directory.own().orElseThrow();
        settings.put(NAME, directory.name());
        keep(settings, own.signing(), own.sealing());
        settings.put(ROOT, directory.root().jwk());
        session.inbox()
                .save(
                        new InboxEntry(
                                bundle.header().type().code(),
                                bundle.header().epoch(),
                                bundle.header().seq(),
                                bundle.digest(),
                                List.of(),
                                0,
                                0,
                                directory.version(),
                                body.directory().digest()),
                        file);
    }

    /** The body of the last update. */
    public static Optional<UpdateBody> installed(Session session) {
        return session.inbox()
                .last(BundleType.UPDATE.code())
                .flatMap(entry -> session.inbox().file(entry.digest()))
                .map(SchoolVerifier::reopen);
    }

    /** Code of the directorate, when there is one. */
    public static Optional<String> code(Session session) {
        return session.settings().find(CODE);
    }

    /** Root of the directorate's keys, once a directory of it was taken. */
    public static Optional<VerifyingKey> root(Session session) {
        return session.settings().find(ROOT).flatMap(VerifyingKey::ofJwk);
    }

    /** The directorate's signing key, confirmed or not. */
    public static Optional<VerifyingKey> signingKey(Session session) {
        return session.settings().find(SIGNING).flatMap(VerifyingKey::ofJwk);
    }

    /**
     * Whether a school may take a welcome file, before anything is stored.
     *
     * @throws UserProblem as {@link Sending#trustDirectorate}
     */
    static Welcome examine(byte[] file, Gresa school, String typed, PackReference pack) {
        if (!Welcome.looksLikeOne(file)) {
            throw UserProblem.of("work.send.no-welcome");
        }
        Welcome welcome = Welcome.read(file, school, pack);
        if (isTyped(typed)) {
            VerificationCode.Typed result = welcome.signing().verificationCode().check(typed);
            if (result != VerificationCode.Typed.SAME) {
                boolean mistyped = result == VerificationCode.Typed.MISTYPED;
                throw UserProblem.of(mistyped ? "work.send.code-mistyped" : "work.send.code-other");
            }
        }
        return welcome;
    }

    private static boolean isTyped(String code) {
        return code != null && !code.isBlank();
    }

    /**
     * A confirmed directorate is never replaced by another welcome: new keys of its own come with
     * an update its root signed. One not yet confirmed gives way only to a welcome whose code was
     * typed.
     */
    private static void refuseReplacement(
            Settings settings, boolean same, boolean was, boolean confirmed) {
        boolean other = settings.find(SIGNING).isPresent() && !same;
        if (other && (was || !confirmed)) {
            throw UserProblem.of("work.send.other-directorate");
        }
    }

    /**
     * The key a bundle of the outbox was made for, also when the directorate has a newer one since.
     */
    static Optional<SealingKey> sealingKey(Session session, String kid) {
        return session.settings().find(SEALING + "." + kid).flatMap(SealingKey::ofJwk);
    }

    /** The directorate's signing key, once the head compared its code with the paper. */
    public static Optional<VerifyingKey> confirmedKey(Session session) {
        Settings settings = session.settings();
        return settings.find(SIGNING)
                .filter(jwk -> Boolean.parseBoolean(settings.get(CONFIRMED, "false")))
                .flatMap(VerifyingKey::ofJwk);
    }

    static Optional<Known> find(Session session) {
        Settings settings = session.settings();
        return settings.find(CODE)
                .map(
                        code -> {
                            VerifyingKey signing =
                                    VerifyingKey.ofJwk(settings.get(SIGNING, "")).orElseThrow();
                            SealingKey sealing =
                                    SealingKey.ofJwk(settings.get(SEALING, "")).orElseThrow();
                            KnownDirectorate shown =
                                    new KnownDirectorate(
                                            code,
                                            settings.get(NAME, code),
                                            signing.verificationCode().text(),
                                            Boolean.parseBoolean(settings.get(CONFIRMED, "false")));
                            return new Known(shown, sealing);
                        });
    }
}
