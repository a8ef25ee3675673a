package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.School;

/** The one school of this installation. */
public final class SchoolRepository {
    private static final String ONLY = "only";

    private final Rows rows;

    SchoolRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(
            String gresa,
            String name,
            String area,
            String commune,
            String academy,
            String directorate,
            String headName) {}

    public Optional<School> find() {
        return rows.find(Table.SCHOOL, id()).map(row -> map(rows.body(row, Body.class)));
    }

    public void save(School school) {
        Body body =
                new Body(
                        school.gresa().value(),
                        school.name(),
                        school.area() == null ? null : school.area().code(),
                        school.commune(),
                        school.academy(),
                        school.directorate(),
                        school.headName());
        rows.put(Table.SCHOOL, id(), List.of(), body);
    }

    private static School map(Body body) {
        return new School(
                new Gresa(body.gresa()),
                body.name(),
                Area.ofCode(body.area()).orElse(null),
                body.commune(),
                body.academy(),
                body.directorate(),
                body.headName());
    }

    private UUID id() {
        return rows.index().id(Table.SCHOOL.sqlName(), ONLY);
    }
}
