package org.sanad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.KeptOutSpell;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.SchoolYear;

/** What was decided about each pupil in each programme. */
public final class ParticipationRepository {
    private static final String BY_YEAR = "WHERE year = ? ORDER BY programme, rowid";
    private static final String BY_PROGRAMME = "WHERE programme = ? AND year = ? ORDER BY rowid";

    private final Rows rows;

    ParticipationRepository(Rows rows) {
        this.rows = rows;
    }

    /**
     * The sealed form: a reason or a field may tell of an illness. Rows from before fields, or
     * before spells, have none.
     */
    record Body(String reason, Map<String, String> fields, List<Spell> spells) {
        Map<String, String> fieldsOrNone() {
            return fields == null ? Map.of() : fields;
        }

        List<KeptOutSpell> spellsOrNone() {
            return spells == null ? List.of() : spells.stream().map(Spell::spell).toList();
        }
    }

    /** Days out; {@code to} is null while it lasts. */
    record Spell(String from, String to) {
        static Spell of(KeptOutSpell one) {
            return new Spell(one.from().toString(), one.open() ? null : one.to().toString());
        }

        KeptOutSpell spell() {
            return new KeptOutSpell(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        }
    }

    public List<Participation> list(SchoolYear year) {
        return rows.list(Table.PARTICIPATION, BY_YEAR, (long) year.start()).stream()
                .map(this::map)
                .toList();
    }

    public List<Participation> list(String programme, SchoolYear year) {
        return rows.list(Table.PARTICIPATION, BY_PROGRAMME, programme, (long) year.start()).stream()
                .map(this::map)
                .toList();
    }

    public Optional<Participation> find(UUID pupil, String programme, SchoolYear year) {
        return rows.find(Table.PARTICIPATION, id(pupil, programme, year)).map(this::map);
    }

    public void save(Participation participation) {
        rows.put(
                Table.PARTICIPATION,
                id(participation.pupil(), participation.programme(), participation.year()),
                List.of(
                        Row.bytes(participation.pupil()),
                        participation.programme(),
                        (long) participation.year().start(),
                        participation.status().code()),
                new Body(
                        participation.reason(),
                        participation.fields(),
                        participation.spells().stream().map(Spell::of).toList()));
    }

    /** Forgets the decision; nothing happens when there is none. */
    public void remove(UUID pupil, String programme, SchoolYear year) {
        rows.remove(Table.PARTICIPATION, id(pupil, programme, year));
    }

    private Participation map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Participation(
                row.reference(0),
                row.text(1),
                new SchoolYear(Math.toIntExact(row.number(2))),
                ParticipationStatus.ofCode(row.text(3))
                        .orElseThrow(() -> Problems.damaged(Table.PARTICIPATION.sqlName())),
                body.reason(),
                body.fieldsOrNone(),
                body.spellsOrNone());
    }

    private UUID id(UUID pupil, String programme, SchoolYear year) {
        String key = pupil + "|" + programme + "|" + year.start();
        return rows.index().id(Table.PARTICIPATION.sqlName(), key);
    }
}
