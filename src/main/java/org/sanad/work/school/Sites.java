package org.sanad.work.school;

import java.util.List;
import java.util.UUID;
import org.sanad.model.Area;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;
import org.sanad.work.desk.TypedName;

/** The main site of a school group and its satellites (facts §4). */
public final class Sites {
    /** The longest name a bundle carries (bundle.md, "text rules"), in characters. */
    private static final int LONGEST_NAME = 80;

    private final Installation installation;

    public Sites(Installation installation) {
        this.installation = installation;
    }

    /** The main site first, then the others by name. */
    public List<Site> list() {
        return installation.store().read(session -> session.sites().list());
    }

    /**
     * A satellite more, in the area given.
     *
     * @throws UserProblem {@code work.people.head-only}, {@code work.sites.no-name}, {@code
     *     work.sites.name-taken}
     */
    public Site add(String name, Area area) {
        installation.require(Right.SETTINGS);
        return installation
                .store()
                .write(
                        session -> {
                            Site site =
                                    new Site(
                                            UUID.randomUUID(),
                                            free(session, null, name),
                                            false,
                                            area);
                            session.sites().save(site);
                            return site;
                        });
    }

    /**
     * Another name or area; whose pupils they are stays.
     *
     * @throws UserProblem as {@link #add}, or {@code work.sites.gone}
     */
    public Site change(UUID id, String name, Area area) {
        installation.require(Right.SETTINGS);
        return installation
                .store()
                .write(
                        session -> {
                            Site site = known(session, id);
                            Site changed = new Site(id, free(session, id, name), site.main(), area);
                            session.sites().save(changed);
                            return changed;
                        });
    }

    private static Site known(Session session, UUID id) {
        return session.sites().find(id).orElseThrow(() -> UserProblem.of("work.sites.gone"));
    }

    /**
     * Takes a satellite away that nothing is about: no pupil of any year, nothing entered.
     *
     * @throws UserProblem {@code work.people.head-only}, {@code work.sites.gone}, {@code
     *     work.sites.main}, {@code work.sites.has-pupils}, {@code work.sites.had-pupils}, {@code
     *     work.sites.has-entries}, each with the name and how many
     */
    public Site remove(UUID id) {
        installation.require(Right.SETTINGS);
        return installation
                .store()
                .write(
                        session -> {
                            Site site = known(session, id);
                            if (site.main()) {
                                throw UserProblem.of("work.sites.main");
                            }
                            SchoolYear year = installation.schoolYear(session);
                            SiteUse use = SiteUse.of(session, id, year);
                            refuse("work.sites.has-pupils", site, use.pupils());
                            refuse("work.sites.had-pupils", site, use.earlier());
                            refuse("work.sites.has-entries", site, use.entries());
                            session.sites().remove(id);
                            return site;
                        });
    }

    private static void refuse(String code, Site site, int count) {
        if (count > 0) {
            throw UserProblem.of(code, site.name(), count);
        }
    }

    private static String free(Session session, UUID own, String name) {
        String said = TypedName.of(name, LONGEST_NAME, "work.sites.no-name");
        boolean taken =
                session.sites().list().stream()
                        .anyMatch(one -> !one.id().equals(own) && one.name().equals(said));
        if (taken) {
            throw UserProblem.of("work.sites.name-taken");
        }
        return said;
    }
}
