package org.sanad.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.model.Gresa;

/** The directorate's list of schools. */
public final class ListedSchoolRepository {
    private static final String IN_ORDER = "ORDER BY gresa";

    private final Rows rows;

    ListedSchoolRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(String name, String commune, String route) {}

    /** By school code. */
    public List<ListedSchool> list() {
        return rows.list(Table.LISTED_SCHOOL, IN_ORDER).stream().map(this::map).toList();
    }

    /** Makes the list exactly this one. */
    public void replace(Collection<ListedSchool> schools) {
        Set<Gresa> stay = schools.stream().map(ListedSchool::gresa).collect(Collectors.toSet());
        list().stream()
                .map(ListedSchool::gresa)
                .filter(gresa -> !stay.contains(gresa))
                .forEach(gresa -> rows.remove(Table.LISTED_SCHOOL, id(gresa)));
        for (ListedSchool school : schools) {
            rows.put(
                    Table.LISTED_SCHOOL,
                    id(school.gresa()),
                    List.of(school.gresa().value()),
                    new Body(school.name(), school.commune(), school.route()));
        }
    }

    private ListedSchool map(Row row) {
        Body body = rows.body(row, Body.class);
        return new ListedSchool(new Gresa(row.text(0)), body.name(), body.commune(), body.route());
    }

    private UUID id(Gresa gresa) {
        return rows.index().id(Table.LISTED_SCHOOL.sqlName(), gresa.value());
    }
}
