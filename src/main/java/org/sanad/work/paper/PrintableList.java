package org.sanad.work.paper;

import java.util.Set;
import org.sanad.i18n.Language;

/**
 * A list of the catalogue.
 *
 * @param id ASCII, e.g. {@code beneficiaries-tayssir}
 * @param programme code of the programme it is about, or {@link #WHOLE_SCHOOL}
 * @param asks what can be said of it beside class and site
 * @param needs what must be said, or there is no such paper
 */
public record PrintableList(
        String id,
        String titleAr,
        String titleFr,
        String programme,
        Set<ListAsk> asks,
        Set<ListAsk> needs) {
    /** Stands for the programme of a paper about the whole school. */
    public static final String WHOLE_SCHOOL = "";

    public PrintableList {
        asks = Set.copyOf(asks);
        needs = Set.copyOf(needs);
    }

    /** A list that is printed whatever is said. */
    public PrintableList(
            String id, String titleAr, String titleFr, String programme, Set<ListAsk> asks) {
        this(id, titleAr, titleFr, programme, asks, Set.of());
    }

    /** A list that asks for nothing. */
    public PrintableList(String id, String titleAr, String titleFr, String programme) {
        this(id, titleAr, titleFr, programme, Set.of());
    }

    public String title(Language language) {
        return language == Language.ARABIC ? titleAr : titleFr;
    }
}
