package org.sanad.model.pack;

import java.util.List;
import java.util.OptionalInt;
import org.sanad.model.Cycle;
import org.sanad.model.LocalizedText;

/**
 * Attendance a month's payment depends on.
 *
 * @param limits at most one for each cycle; a cycle without one never loses a month
 * @param counted which absences count
 * @param note what is not settled, or null
 */
public record Conditionality(
        List<AbsenceLimit> limits,
        AbsenceUnit unit,
        LimitComparison comparison,
        AbsenceKinds counted,
        Confidence confidence,
        LocalizedText note,
        String source) {
    public Conditionality {
        limits = List.copyOf(limits);
    }

    /** The limit of a cycle; empty when it has none. */
    public OptionalInt limit(Cycle cycle) {
        return limits.stream()
                .filter(limit -> limit.cycle() == cycle)
                .mapToInt(AbsenceLimit::max)
                .findFirst();
    }

    /** Whether a pupil of the cycle loses the month with so many counted absences. */
    public boolean lost(Cycle cycle, int absences) {
        OptionalInt limit = limit(cycle);
        return limit.isPresent() && comparison.lost(absences, limit.getAsInt());
    }
}
