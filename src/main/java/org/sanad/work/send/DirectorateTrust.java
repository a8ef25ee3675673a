package org.sanad.work.send;

import java.nio.file.Path;
import java.util.Optional;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.KeyCard;
import org.sanad.model.UserProblem;
import org.sanad.seal.SealingKey;
import org.sanad.seal.VerificationCode;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.Session;
import org.sanad.store.Settings;

/** What the school knows of its directorate, kept in the settings: nothing of it is personal. */
public final class DirectorateTrust {
    private static final String CODE = "directorate.code";
    private static final String NAME = "directorate.name";
    private static final String SIGNING = "directorate.signing-key";
    private static final String SEALING = "directorate.sealing-key";
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
    static KnownDirectorate accept(Session session, Path file, String typed) {
        KeyCard card = KeyCard.read(BundleFiles.load(file));
        if (!card.party().startsWith("directorate:")) {
            throw UserProblem.of("work.send.not-a-directorate");
        }
        boolean confirmed = typed != null && !typed.isBlank();
        if (confirmed) {
            VerificationCode.Typed result = card.signing().verificationCode().check(typed);
            if (result != VerificationCode.Typed.SAME) {
                boolean mistyped = result == VerificationCode.Typed.MISTYPED;
                throw UserProblem.of(mistyped ? "work.send.code-mistyped" : "work.send.code-other");
            }
        }
        Settings settings = session.settings();
        boolean same = settings.get(SIGNING, "").equals(card.signing().jwk());
        boolean was = Boolean.parseBoolean(settings.get(CONFIRMED, "false"));
        refuseReplacement(settings, same, was, confirmed);
        settings.put(CODE, card.partyCode());
        settings.put(NAME, card.name());
        settings.put(SIGNING, card.signing().jwk());
        settings.put(SEALING, card.sealing().jwk());
        settings.put(SEALING + "." + card.sealing().kid(), card.sealing().jwk());
        settings.put(CONFIRMED, Boolean.toString(confirmed || (same && was)));
        return find(session).orElseThrow().shown();
    }

    /**
     * A confirmed directorate is never replaced by another card: that is a rotation, with both
     * keys. One not yet confirmed gives way only to a card whose code was typed.
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
