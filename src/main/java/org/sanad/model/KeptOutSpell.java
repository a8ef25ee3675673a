package org.sanad.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * Days on which a pupil who took part was kept out of a programme. A month belongs to it, like to a
 * school a pupil left, when its last day does: what was earned before stays.
 *
 * @param from first day out
 * @param to last day out, or null while it lasts
 */
public record KeptOutSpell(LocalDate from, LocalDate to) implements Comparable<KeptOutSpell> {
    private static final Comparator<KeptOutSpell> BY_DAY =
            Comparator.comparing(KeptOutSpell::from)
                    .thenComparing(
                            KeptOutSpell::to, Comparator.nullsLast(Comparator.naturalOrder()));

    public KeptOutSpell {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a spell does not end before it begins");
        }
    }

    /** Whether it still lasts. */
    public boolean open() {
        return to == null;
    }

    /** Whether the month is lost by it: its last day is one of its days. */
    public boolean takes(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return !end.isBefore(from) && (to == null || !end.isAfter(to));
    }

    @Override
    public int compareTo(KeptOutSpell other) {
        return BY_DAY.compare(this, other);
    }
}
