package org.sanad.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Area;
import org.sanad.model.Site;

/** The main site and its satellites. */
public final class SiteRepository {
    private static final Comparator<Site> MAIN_FIRST =
            Comparator.comparing(Site::main).reversed().thenComparing(Site::name);

    private final Rows rows;

    SiteRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(String name, boolean main, String area) {}

    /** The main site first, then the others by name. */
    public List<Site> list() {
        return rows.list(Table.SITE, "").stream().map(this::map).sorted(MAIN_FIRST).toList();
    }

    public Optional<Site> find(UUID id) {
        return rows.find(Table.SITE, id).map(this::map);
    }

    public void save(Site site) {
        String area = site.area() == null ? null : site.area().code();
        rows.put(Table.SITE, site.id(), List.of(), new Body(site.name(), site.main(), area));
    }

    /** Takes a site away that nothing points to. */
    public void remove(UUID id) {
        rows.remove(Table.SITE, id);
    }

    private Site map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Site(row.id(), body.name(), body.main(), Area.ofCode(body.area()).orElse(null));
    }
}
