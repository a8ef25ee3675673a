package org.sanad.model.pack;

import java.util.List;
import java.util.Set;
import org.sanad.model.Area;

/**
 * What a programme gives in kind.
 *
 * @param items codes of articles in the order of the list, e.g. {@code BAG}
 * @param costs what one whole kit costs, by first day
 */
public record Kit(
        Set<String> levels,
        Set<Area> areas,
        List<String> items,
        List<DatedCost> costs,
        Confidence confidence,
        String source) {
    public Kit {
        levels = Set.copyOf(levels);
        areas = Set.copyOf(areas);
        items = List.copyOf(items);
        costs = List.copyOf(costs);
    }
}
