package org.sanad.model.need;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sanad.model.SchoolYear;

/**
 * All numbers the head entered about needs, in one order whatever order they were given in.
 *
 * @param counts at most one for each key
 * @param deliveries by key, then by date
 * @param handOuts by key, then by date
 * @param corrections at most one for each site, level, gender and basis
 * @param catering at most one for each site and month
 * @param places at most one for each school and gender
 */
public record NeedsBook(
        List<StockCount> counts,
        List<Delivery> deliveries,
        List<HandOut> handOuts,
        List<ExpectedCorrection> corrections,
        List<CateringDays> catering,
        List<PlacesOffered> places) {
    private static final NeedsBook NONE =
            new NeedsBook(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public NeedsBook {
        counts = sorted(counts, Comparator.comparing(StockCount::key));
        deliveries =
                sorted(
                        deliveries,
                        Comparator.comparing(Delivery::key)
                                .thenComparing(Delivery::date)
                                .thenComparing(Delivery::id));
        handOuts =
                sorted(
                        handOuts,
                        Comparator.comparing(HandOut::key)
                                .thenComparing(HandOut::date)
                                .thenComparing(HandOut::id));
        corrections = sorted(corrections, Comparator.naturalOrder());
        catering = sorted(catering, Comparator.naturalOrder());
        places = sorted(places, Comparator.naturalOrder());
    }

    /** Nothing entered. */
    public static NeedsBook none() {
        return NONE;
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** What of it is about one programme in one year. */
    public NeedsBook of(String programme, SchoolYear year) {
        Predicate<NeedKey> about =
                key -> key.programme().equals(programme) && key.year().equals(year);
        return new NeedsBook(
                only(counts, count -> about.test(count.key())),
                only(deliveries, delivery -> about.test(delivery.key())),
                only(handOuts, handOut -> about.test(handOut.key())),
                only(
                        corrections,
                        one -> one.programme().equals(programme) && one.year().equals(year)),
                only(catering, one -> one.programme().equals(programme) && one.year().equals(year)),
                only(places, one -> one.programme().equals(programme) && one.year().equals(year)));
    }

    /** Both books in one. */
    public NeedsBook with(NeedsBook other) {
        return new NeedsBook(
                joined(counts, other.counts),
                joined(deliveries, other.deliveries),
                joined(handOuts, other.handOuts),
                joined(corrections, other.corrections),
                joined(catering, other.catering),
                joined(places, other.places));
    }

    /** The same without what was handed to other pupils than these. */
    public NeedsBook handedTo(Set<UUID> pupils) {
        return new NeedsBook(
                counts,
                deliveries,
                only(
                        handOuts,
                        handOut -> handOut.pupil() == null || pupils.contains(handOut.pupil())),
                corrections,
                catering,
                places);
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
        return rows.stream().sorted(order).toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static <T> List<T> only(List<T> rows, Predicate<T> which) {
        return rows.stream().filter(which).toList();
    }
}
