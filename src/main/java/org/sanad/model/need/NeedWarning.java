package org.sanad.model.need;

import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;

/**
 * What a head should know of a statement; nothing is refused for it.
 *
 * @param level code of the level, or null
 * @param article code of the article, or null
 * @param number how many it concerns, or 0
 */
public record NeedWarning(Kind kind, UUID site, String level, String article, int number)
        implements Comparable<NeedWarning> {
    private static final Comparator<String> TEXTS =
            Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<NeedWarning> ORDER =
            Comparator.comparing(NeedWarning::kind)
                    .thenComparing(NeedWarning::site)
                    .thenComparing(NeedWarning::level, TEXTS)
                    .thenComparing(NeedWarning::article, TEXTS)
                    .thenComparing(NeedWarning::number);

    /** What is doubtful. */
    public enum Kind {
        /** More pieces handed out than were there. */
        OVERDRAWN,
        /** In a forecast: nobody said how many pupils join the first level. */
        NEWCOMERS_UNKNOWN,
        /** Pupils take part, and a field that decides what they get is not filled. */
        KIT_UNKNOWN,
        /** Pupils were said to join, leave or repeat, and what they get goes by their fields. */
        CORRECTION_NOT_COUNTED,
        /** In a forecast: the pack does not tell where pupils of a level go. */
        NEXT_LEVEL_UNKNOWN;

        /** The form used in files. */
        public String code() {
            return name();
        }

        /** Key of its sentence: site, level, article and number are the arguments. */
        public String messageKey() {
            return "model.need." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public int compareTo(NeedWarning other) {
        return ORDER.compare(this, other);
    }
}
