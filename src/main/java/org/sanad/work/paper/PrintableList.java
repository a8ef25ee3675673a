package org.sanad.work.paper;

import org.sanad.i18n.Language;

/**
 * A list of the catalogue.
 *
 * @param id ASCII, e.g. {@code beneficiaries-tayssir}
 * @param programme code of the programme it is about
 */
public record PrintableList(String id, String titleAr, String titleFr, String programme) {
    public String title(Language language) {
        return language == Language.ARABIC ? titleAr : titleFr;
    }
}
