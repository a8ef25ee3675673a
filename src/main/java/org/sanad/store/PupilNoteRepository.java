package org.sanad.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sanad.model.PupilNote;

/** The head's notes on pupils. */
public final class PupilNoteRepository {
    private static final String BY_PUPIL = "WHERE pupil = ? ORDER BY rowid DESC";

    private final Rows rows;

    PupilNoteRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(String day, String text) {}

    /** Those on one pupil, the newest day first. */
    public List<PupilNote> list(UUID pupil) {
        return rows.list(Table.PUPIL_NOTE, BY_PUPIL, Row.bytes(pupil)).stream()
                .map(this::map)
                .sorted(Comparator.comparing(PupilNote::day).reversed())
                .toList();
    }

    /** Keeps a note, in place of the one of the same id. */
    public void save(PupilNote note) {
        rows.put(
                Table.PUPIL_NOTE,
                note.id(),
                List.of(Row.bytes(note.pupil())),
                new Body(note.day().toString(), note.text()));
    }

    /** Removes a note; nothing happens when there is none. */
    public void remove(UUID id) {
        rows.remove(Table.PUPIL_NOTE, id);
    }

    private PupilNote map(Row row) {
        Body body = rows.body(row, Body.class);
        return new PupilNote(row.id(), row.reference(0), LocalDate.parse(body.day()), body.text());
    }
}
