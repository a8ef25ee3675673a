package org.sanad.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.Area;

/**
 * What a programme gives in kind.
 *
 * @param items codes of articles in the order of the list, e.g. {@code BAG}
 * @param when given only to beneficiaries whose fields meet it, or null
 * @param costs what one whole kit costs, by first day
 */
public record Kit(
        Set<String> levels,
        Set<Area> areas,
        List<String> items,
        FieldCondition when,
        List<DatedCost> costs,
        Confidence confidence,
        String source) {
    public Kit {
        levels = Set.copyOf(levels);
        areas = Set.copyOf(areas);
        items = List.copyOf(items);
        costs = List.copyOf(costs);
    }

    /** What one whole kit costs on a day; empty when not known. */
    public Optional<DatedCost> costAt(LocalDate day) {
        return DatedCost.at(costs, day);
    }

    boolean givenTo(String level, Area area, Map<String, String> values) {
        return levels.contains(level)
                && areas.contains(area)
                && (when == null || when.holds(values));
    }
}
