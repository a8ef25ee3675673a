package org.sanad.model.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.model.SchoolYear;

/**
 * What a programme pays month by month to a school's beneficiaries in a year.
 *
 * @param programme code of the programme
 * @param asOf the day by which months that ask for no absences are over or not; told wherever the
 *     sheet is, for it may be this computer's day
 * @param rows one per beneficiary, by class and then in the order of the class list
 */
public record TransferSheet(
        SchoolYear year, String programme, LocalDate asOf, List<TransferRow> rows) {
    public TransferSheet {
        rows = List.copyOf(rows);
    }

    /** Only the months of a tranche. */
    public TransferSheet only(int tranche) {
        return new TransferSheet(
                year, programme, asOf, rows.stream().map(row -> row.only(tranche)).toList());
    }

    /** Numbers of the tranches its months are paid in. */
    public NavigableSet<Integer> tranches() {
        NavigableSet<Integer> numbers = new TreeSet<>();
        rows.forEach(row -> row.months().forEach(month -> numbers.add(month.tranche())));
        numbers.remove(0);
        return numbers;
    }

    public Optional<TransferRow> row(UUID pupil) {
        return rows.stream().filter(row -> row.pupil().equals(pupil)).findFirst();
    }

    /** The currency of what is paid; empty when nothing is. */
    public Optional<String> currency() {
        return rows.stream()
                .flatMap(row -> row.months().stream())
                .map(TransferMonth::currency)
                .filter(Objects::nonNull)
                .findFirst();
    }

    public TransferTotal total() {
        return rows.stream()
                .map(TransferRow::total)
                .reduce(TransferTotal.NONE, TransferTotal::plus);
    }

    public Map<String, TransferTotal> byClass() {
        return totals(TransferRow::schoolClass);
    }

    public Map<String, TransferTotal> byLevel() {
        return totals(TransferRow::level);
    }

    /** By site; a pupil who sits in none stands under null. */
    public Map<UUID, TransferTotal> bySite() {
        return totals(TransferRow::site);
    }

    /** By household, which is what is paid at the counter; pupils of none stand under null. */
    public Map<UUID, TransferTotal> byHousehold() {
        return totals(TransferRow::household);
    }

    private <K> Map<K, TransferTotal> totals(Function<TransferRow, K> key) {
        Map<K, TransferTotal> totals = new LinkedHashMap<>();
        for (TransferRow row : rows) {
            K group = key.apply(row);
            totals.put(group, totals.getOrDefault(group, TransferTotal.NONE).plus(row.total()));
        }
        return totals;
    }
}
