package org.sanad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.model.KeptViolation;
import org.sanad.model.SchoolYear;
import org.sanad.model.Subject;

/** Doubts the head keeps with a reason. */
public final class KeptViolationRepository {
    private static final String BY_YEAR = "WHERE year = ?";

    private final Rows rows;

    KeptViolationRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(
            String check,
            String kind,
            String key,
            String fingerprint,
            String reason,
            String text,
            String since) {}

    /** Those of a school year, in their order, also those whose figures have changed since. */
    public List<KeptViolation> list(SchoolYear year) {
        return rows.list(Table.KEPT_VIOLATION, BY_YEAR, (long) year.start()).stream()
                .map(this::map)
                .sorted()
                .toList();
    }

    /** Keeps a violation, in place of what was said of the same one before. */
    public void save(SchoolYear year, KeptViolation kept) {
        rows.put(
                Table.KEPT_VIOLATION,
                id(year, kept),
                List.of((long) year.start()),
                new Body(
                        kept.check(),
                        kept.subject().kind().code(),
                        kept.subject().key(),
                        kept.fingerprint(),
                        kept.reason(),
                        kept.text(),
                        kept.since().toString()));
    }

    /** Keeps it no longer. */
    public void remove(SchoolYear year, KeptViolation kept) {
        rows.remove(Table.KEPT_VIOLATION, id(year, kept));
    }

    private KeptViolation map(Row row) {
        Body body = rows.body(row, Body.class);
        return new KeptViolation(
                body.check(),
                new Subject(
                        Subject.Kind.ofCode(body.kind())
                                .orElseThrow(
                                        () -> Problems.damaged(Table.KEPT_VIOLATION.sqlName())),
                        body.key()),
                body.fingerprint(),
                body.reason(),
                body.text(),
                LocalDate.parse(body.since()));
    }

    private UUID id(SchoolYear year, KeptViolation kept) {
        Subject subject = kept.subject();
        String name =
                String.join(
                        "\n",
                        year.campaign(),
                        kept.check(),
                        subject.kind().code(),
                        subject.key(),
                        kept.fingerprint());
        return rows.index().id(Table.KEPT_VIOLATION.sqlName(), name);
    }
}
