package org.sanad.work.desk;

import org.sanad.exchange.KeyCard;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SigningKey;
import org.sanad.store.Session;

/**
 * The public keys of an installation, ready to be written out.
 *
 * @param party {@code school:<gresa>} or {@code directorate:<code>}
 * @param signing Ed25519 public JWK, JSON text
 * @param sealing X25519 public JWK, JSON text
 * @param verificationCode of the signing key, as printed
 * @param card everything as the key card file, JSON text
 */
public record PublicKeys(
        String party,
        String name,
        String signing,
        String sealing,
        String verificationCode,
        String card) {
    /** The part of {@link #party} after the colon: GRESA code or code of the directorate. */
    public String partyCode() {
        return party.substring(party.indexOf(':') + 1);
    }

    /** Those of an installation known under this name. */
    public static PublicKeys of(Session session, String party, String name) {
        try (SigningKey signing = OwnKeys.signing(session);
                OpeningKey opening = OwnKeys.opening(session)) {
            KeyCard card = KeyCard.of(party, name, signing, opening.sealingKey());
            return new PublicKeys(
                    party,
                    name,
                    card.signing().jwk(),
                    card.sealing().jwk(),
                    card.signing().verificationCode().text(),
                    card.json());
        }
    }
}
