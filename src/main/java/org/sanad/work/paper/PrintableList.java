package org.sanad.work.paper;

import java.util.Set;
import org.sanad.i18n.Language;

/**
 * A list of the catalogue.
 *
 * @param id ASCII, e.g. {@code beneficiaries-tayssir}
 * @param programme code of the programme it is about, or {@link #WHOLE_SCHOOL}
 * @param asks what must be said for it to be whole
 */
public record PrintableList(
        String id, String titleAr, String titleFr, String programme, Set<ListAsk> asks) {
    /** Stands for the programme of a paper about the whole school. */
    public static final String WHOLE_SCHOOL = "";

    public PrintableList {
        asks = Set.copyOf(asks);
    }

    /** A list that asks for nothing. */
    public PrintableList(String id, String titleAr, String titleFr, String programme) {
        this(id, titleAr, titleFr, programme, Set.of());
    }

    public String title(Language language) {
        return language == Language.ARABIC ? titleAr : titleFr;
    }
}
