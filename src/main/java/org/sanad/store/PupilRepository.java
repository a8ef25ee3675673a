package org.sanad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;

/** Pupils; a MASSAR code belongs to one pupil and is stored sealed, with a blind index in clear. */
public final class PupilRepository {
    private static final String BY_CODE = "WHERE code_index = ?";

    private final Rows rows;

    PupilRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(
            String code,
            String family,
            String first,
            String whole,
            String gender,
            String birthDate,
            String birthPlace) {}

    /** Every pupil ever listed, in no order. */
    public List<Pupil> list() {
        return rows.list(Table.PUPIL, "").stream().map(this::map).toList();
    }

    public Optional<Pupil> find(UUID id) {
        return rows.find(Table.PUPIL, id).map(this::map);
    }

    public Optional<Pupil> findByCode(MassarCode code) {
        return rows.list(Table.PUPIL, BY_CODE, index(code)).stream().findFirst().map(this::map);
    }

    /**
     * Adds or changes a pupil.
     *
     * @throws UserProblem {@code store.pupil.code-taken} when another pupil has this code
     */
    public void save(Pupil pupil) {
        byte[] index = index(pupil.code());
        boolean taken =
                rows.list(Table.PUPIL, BY_CODE, index).stream()
                        .anyMatch(row -> !row.id().equals(pupil.id()));
        if (taken) {
            throw UserProblem.of("store.pupil.code-taken");
        }
        Body body =
                new Body(
                        pupil.code().value(),
                        pupil.name().family(),
                        pupil.name().first(),
                        pupil.name().whole(),
                        pupil.gender() == null ? null : pupil.gender().code(),
                        pupil.birthDate() == null ? null : pupil.birthDate().toString(),
                        pupil.birthPlace());
        rows.put(Table.PUPIL, pupil.id(), List.of(index), body);
    }

    public long count() {
        return rows.number("SELECT count(*) FROM pupil");
    }

    private Pupil map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Pupil(
                row.id(),
                new MassarCode(body.code()),
                new PersonName(body.family(), body.first(), body.whole()),
                Gender.ofCode(body.gender()).orElse(null),
                body.birthDate() == null ? null : LocalDate.parse(body.birthDate()),
                body.birthPlace());
    }

    private byte[] index(MassarCode code) {
        return rows.index().of("massar-code", code.value());
    }
}
