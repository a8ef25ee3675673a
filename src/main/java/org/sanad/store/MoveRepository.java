package org.sanad.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sanad.model.Gresa;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.SchoolYear;

/** Pupils' arrivals and departures. */
public final class MoveRepository {
    private static final String BY_PUPIL = "WHERE pupil = ? ORDER BY rowid";
    private static final Comparator<Move> BY_DATE = Comparator.comparing(Move::date);

    private final Rows rows;

    MoveRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(
            String kind,
            String date,
            String school,
            String schoolName,
            String reason,
            String note) {}

    /** Those of one pupil, the oldest first; of one day in the order they were recorded. */
    public List<Move> list(UUID pupil) {
        return rows.list(Table.MOVE, BY_PUPIL, Row.bytes(pupil)).stream()
                .map(this::map)
                .sorted(BY_DATE)
                .toList();
    }

    /** Those of a school year, the oldest first. */
    public List<Move> list(SchoolYear year) {
        return rows.list(Table.MOVE, "ORDER BY rowid").stream()
                .map(this::map)
                .filter(move -> move.year().equals(year))
                .sorted(BY_DATE)
                .toList();
    }

    public void save(Move move) {
        rows.put(
                Table.MOVE,
                move.id(),
                List.of(Row.bytes(move.pupil())),
                new Body(
                        move.kind().code(),
                        move.date().toString(),
                        move.school() == null ? null : move.school().value(),
                        move.schoolName(),
                        move.reason(),
                        move.note()));
    }

    private Move map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Move(
                row.id(),
                row.reference(0),
                MoveKind.ofCode(body.kind())
                        .orElseThrow(() -> Problems.damaged(Table.MOVE.sqlName())),
                LocalDate.parse(body.date()),
                body.school() == null ? null : new Gresa(body.school()),
                body.schoolName(),
                body.reason(),
                body.note());
    }
}
