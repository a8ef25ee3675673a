package org.sanad.ui.school;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.model.MassarCode;
import org.sanad.model.Pupil;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.rule.ReasonCode;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferRow;
import org.sanad.model.rule.TransferTotal;
import org.sanad.work.absences.SlipCounter;
import org.sanad.work.absences.TransferList;

/** What the page of transfers shows, made from what was read. */
final class TransferRows {
    /** Stands for the whole year where the number of a tranche is asked. */
    static final int YEAR = 0;

    private TransferRows() {}

    /**
     * A beneficiary, or somebody who was handed a slip and takes part no more.
     *
     * @param schoolClass null for who has none in the year any more
     * @param site null for who sits in none
     * @param slips handed out, by number of the tranche
     * @param guardian name of who usually comes, or null
     */
    record Row(
            UUID pupil,
            MassarCode code,
            String name,
            String schoolClass,
            UUID site,
            List<TransferMonth> months,
            Map<Integer, HandedSlip> slips,
            String guardian) {
        Row {
            months = List.copyOf(months);
            slips = Map.copyOf(slips);
        }

        /** The months a tranche pays, or all. */
        List<TransferMonth> of(int tranche) {
            return months.stream()
                    .filter(month -> tranche == YEAR || month.tranche() == tranche)
                    .toList();
        }

        TransferTotal total(int tranche) {
            return TransferTotal.of(of(tranche));
        }

        /** The slip of a tranche, or null while the family has none. */
        HandedSlip slip(int tranche) {
            return slips.get(tranche);
        }

        /** Whether a slip of the tranche belongs on the counter: one is due or was handed out. */
        boolean atCounter(int tranche) {
            return slip(tranche) != null || total(tranche).amount() > 0;
        }

        TransferMonth month(YearMonth wanted) {
            return months.stream()
                    .filter(one -> one.month().equals(wanted))
                    .findFirst()
                    .orElse(null);
        }

        boolean has(ReasonCode reason, int tranche) {
            return of(tranche).stream()
                    .flatMap(month -> month.reasons().stream())
                    .anyMatch(one -> one.reason() == reason);
        }

        Row with(Map<Integer, HandedSlip> now) {
            return new Row(pupil, code, name, schoolClass, site, months, now, guardian);
        }
    }

    /** Every row, in the order of the class lists, those who take part no more at the end. */
    static List<Row> of(SlipCounter.Counter counter) {
        TransferList list = counter.list();
        Map<UUID, Map<Integer, HandedSlip>> slips = byPupil(list.slips());
        List<Row> rows = new ArrayList<>();
        for (TransferRow row : list.sheet().rows()) {
            Map<Integer, HandedSlip> own = slips.remove(row.pupil());
            rows.add(
                    row(
                            counter,
                            list.pupils().get(row.pupil()),
                            row,
                            own == null ? Map.of() : own));
        }
        slips.forEach(
                (pupil, own) -> {
                    if (list.pupils().containsKey(pupil)) {
                        rows.add(row(counter, list.pupils().get(pupil), null, own));
                    }
                });
        return rows;
    }

    private static Row row(
            SlipCounter.Counter counter,
            Pupil pupil,
            TransferRow row,
            Map<Integer, HandedSlip> slips) {
        return new Row(
                pupil.id(),
                pupil.code(),
                pupil.name().whole(),
                row == null ? counter.list().classes().get(pupil.id()) : row.schoolClass(),
                row == null ? null : row.site(),
                row == null ? List.of() : row.months(),
                slips,
                counter.guardians().get(pupil.id()));
    }

    /** The same rows after slips were handed out or taken back. */
    static List<Row> renew(List<Row> rows, List<HandedSlip> handed) {
        Map<UUID, Map<Integer, HandedSlip>> slips = byPupil(handed);
        return rows.stream()
                .map(row -> row.with(slips.getOrDefault(row.pupil(), Map.of())))
                .filter(row -> !row.months().isEmpty() || !row.slips().isEmpty())
                .toList();
    }

    private static Map<UUID, Map<Integer, HandedSlip>> byPupil(List<HandedSlip> slips) {
        Map<UUID, Map<Integer, HandedSlip>> by = new LinkedHashMap<>();
        slips.forEach(
                slip ->
                        by.computeIfAbsent(slip.pupil(), p -> new HashMap<>())
                                .put(slip.tranche(), slip));
        return by;
    }

    /** The months of each tranche, in order; months in none are left out. */
    static NavigableMap<Integer, List<YearMonth>> tranches(List<Row> rows) {
        NavigableMap<Integer, TreeSet<YearMonth>> found = new TreeMap<>();
        months(rows)
                .filter(month -> month.tranche() != YEAR)
                .forEach(
                        month ->
                                found.computeIfAbsent(month.tranche(), t -> new TreeSet<>())
                                        .add(month.month()));
        rows.stream()
                .flatMap(row -> row.slips().keySet().stream())
                .forEach(number -> found.computeIfAbsent(number, t -> new TreeSet<>()));
        NavigableMap<Integer, List<YearMonth>> tranches = new TreeMap<>();
        found.forEach((number, months) -> tranches.put(number, List.copyOf(months)));
        return tranches;
    }

    /** Every month that is judged, in order. */
    static List<YearMonth> year(List<Row> rows) {
        return List.copyOf(new TreeSet<>(months(rows).map(TransferMonth::month).toList()));
    }

    private static Stream<TransferMonth> months(List<Row> rows) {
        return rows.stream().flatMap(row -> row.months().stream());
    }

    /** The reasons that stand somewhere in a tranche, in their order. */
    static List<ReasonCode> reasons(List<Row> rows, int tranche) {
        return Stream.of(ReasonCode.values())
                .filter(reason -> rows.stream().anyMatch(row -> row.has(reason, tranche)))
                .toList();
    }

    static TransferTotal total(List<Row> rows, int tranche) {
        return rows.stream()
                .map(row -> row.total(tranche))
                .reduce(TransferTotal.NONE, TransferTotal::plus);
    }
}
