package org.sanad.work.desk;

import org.sanad.seal.VerifyingKey;
import org.sanad.store.Session;

/**
 * The public keys of an installation, ready to be written out for those who verify bundles with
 * their own tools. A school never takes a directorate's keys from here: it takes its welcome file.
 *
 * @param party {@code school:<gresa>} or {@code directorate:<code>}
 * @param signing Ed25519 public JWK, JSON text
 * @param sealing X25519 public JWK, JSON text
 * @param verificationCode of the signing key, as printed
 */
public record PublicKeys(
        String party, String name, String signing, String sealing, String verificationCode) {
    /** The part of {@link #party} after the colon: GRESA code or code of the directorate. */
    public String partyCode() {
        return party.substring(party.indexOf(':') + 1);
    }

    /** Those of an installation known under this name. */
    public static PublicKeys of(Session session, String party, String name) {
        VerifyingKey signing = OwnKeys.verifying(session);
        return new PublicKeys(
                party,
                name,
                signing.jwk(),
                OwnKeys.sealing(session).jwk(),
                signing.verificationCode().text());
    }

    /** Both keys in one JSON object, as {@code export-keys} writes them. */
    public String json() {
        return "{\"party\":\"%s\",\"signing\":%s,\"sealing\":%s,\"verificationCode\":\"%s\"}"
                .formatted(party, signing, sealing, verificationCode);
    }
}
