package org.sanad.model;

import java.time.LocalDate;

/**
 * ولي الأمر.
 *
 * @param name in one piece, as on the paper, or null when only the CIN is known
 * @param cin national identity number, normalised (upper case, no spaces), or null
 * @param phone ten digits beginning with 0, or null
 * @param relation what he or she is to the children, or null
 * @param latinName in Latin letters, as on the identity card, or null
 * @param birthDate null when unknown
 * @param idcs {@link Idcs}, or null
 */
public record Guardian(
        String name,
        String cin,
        String phone,
        GuardianRelation relation,
        String latinName,
        LocalDate birthDate,
        String idcs) {
    /** Of whom a list tells name, CIN and phone only. */
    public Guardian(String name, String cin, String phone) {
        this(name, cin, phone, null, null, null, null);
    }

    /** The same person with these instead; what else is known stays. */
    public Guardian with(String otherName, String otherCin, String otherPhone) {
        return new Guardian(otherName, otherCin, otherPhone, relation, latinName, birthDate, idcs);
    }
}
