package org.sanad.model.need;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.model.SchoolYear;

/**
 * The needs of a school in one programme and year (بيان الحاجيات).
 *
 * @param basis where the expected pupils come from
 * @param rows main site first, then by level of the pack, article of the kit and gender
 * @param deliveries by date, with their delay
 * @param kits where the pack prices whole kits
 * @param places of programmes that give beds or seats
 */
public record NeedsStatement(
        String programme,
        SchoolYear year,
        NeedBasis basis,
        List<NeedRow> rows,
        List<DeliveryDelay> deliveries,
        List<KitCost> kits,
        List<PlaceRow> places,
        List<NeedWarning> warnings) {
    public NeedsStatement {
        rows = List.copyOf(rows);
        deliveries = List.copyOf(deliveries);
        kits = List.copyOf(kits);
        places = List.copyOf(places);
        warnings = List.copyOf(warnings);
    }

    /** Totals of the school by code of the article: pieces of different articles do not add up. */
    public Map<String, NeedTotal> totals() {
        return totals(NeedRow::article);
    }

    /** Totals of rows that have something in common, such as site and article. */
    public <K extends Comparable<K>> Map<K, NeedTotal> totals(Function<NeedRow, K> common) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                common,
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), NeedTotal::of)));
    }
}
