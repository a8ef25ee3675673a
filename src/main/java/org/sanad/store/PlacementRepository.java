package org.sanad.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolYear;

/** Where each pupil is in each school year. */
public final class PlacementRepository {
    private static final String BY_YEAR = "WHERE year = ? ORDER BY level, class, rowid";
    private static final String YEARS = "SELECT DISTINCT year FROM placement ORDER BY year DESC";

    private final Rows rows;

    PlacementRepository(Rows rows) {
        this.rows = rows;
    }

    /**
     * The sealed form: a sheet may be named after anybody. Rows from before arrivals were asked for
     * tell no doubt.
     */
    record Body(String sheet, int row, boolean arrivalUnknown) {}

    /** Every placement of a year, by level and class. */
    public List<Placement> list(SchoolYear year) {
        return rows.list(Table.PLACEMENT, BY_YEAR, (long) year.start()).stream()
                .map(this::map)
                .toList();
    }

    /** The years there are placements of, the newest first. */
    public List<SchoolYear> years() {
        return rows.numbers(YEARS).stream()
                .map(year -> new SchoolYear(Math.toIntExact(year)))
                .toList();
    }

    /** The year a row of a placement is of. */
    static SchoolYear year(Row row) {
        return new SchoolYear(Math.toIntExact(row.number(1)));
    }

    public Optional<Placement> find(UUID pupil, SchoolYear year) {
        return rows.find(Table.PLACEMENT, id(pupil, year)).map(this::map);
    }

    public void save(Placement placement) {
        rows.put(
                Table.PLACEMENT,
                id(placement.pupil(), placement.year()),
                Arrays.asList(
                        Row.bytes(placement.pupil()),
                        (long) placement.year().start(),
                        placement.level(),
                        placement.schoolClass(),
                        placement.site() == null ? null : Row.bytes(placement.site()),
                        placement.status().code()),
                new Body(placement.sheet(), placement.row(), placement.arrivalUnknown()));
    }

    public void remove(UUID pupil, SchoolYear year) {
        rows.remove(Table.PLACEMENT, id(pupil, year));
    }

    private Placement map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Placement(
                row.reference(0),
                new SchoolYear(Math.toIntExact(row.number(1))),
                row.text(2),
                row.text(3),
                row.reference(4),
                body.sheet(),
                body.row(),
                PlacementStatus.ofCode(row.text(5))
                        .orElseThrow(() -> Problems.damaged(Table.PLACEMENT.sqlName())),
                body.arrivalUnknown());
    }

    private UUID id(UUID pupil, SchoolYear year) {
        return rows.index().id(Table.PLACEMENT.sqlName(), pupil + "|" + year.start());
    }
}
