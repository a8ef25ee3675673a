package org.sanad.work.paper;

import org.sanad.i18n.Language;

/**
 * A list of the catalogue.
 *
 * @param id ASCII, e.g. {@code beneficiaries-tayssir}
 * @param programme code of the programme it is about, or {@link #WHOLE_SCHOOL}
 */
public record PrintableList(String id, String titleAr, String titleFr, String programme) {
    /** Stands for the programme of a paper about the whole school. */
    public static final String WHOLE_SCHOOL = "";

    public String title(Language language) {
        return language == Language.ARABIC ? titleAr : titleFr;
    }
}
