package org.sanad.work.school;

import org.sanad.model.Gresa;
import org.sanad.model.School;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;
import org.sanad.work.desk.TypedName;

/**
 * What identifies the school. Its name may always be mended. Its code stands in every bundle and in
 * the directorate's list of keys: from the first bundle sealed under it, it stays.
 */
public final class SchoolFacts {
    /** The longest name a bundle carries (bundle.md, "text rules"), in characters. */
    private static final int LONGEST_NAME = 80;

    private final Installation installation;

    public SchoolFacts(Installation installation) {
        this.installation = installation;
    }

    /**
     * The school as it is stored.
     *
     * @param sealed whether a bundle was sealed under its code, here or on a computer before this
     */
    public record Facts(School school, boolean sealed) {}

    public Facts read() {
        return installation.store().read(SchoolFacts::facts);
    }

    private static Facts facts(Session session) {
        boolean before = Integer.parseInt(session.settings().get(Settings.EPOCH, "1")) > 1;
        return new Facts(
                session.school().find().orElseThrow(),
                before || !session.outbox().list().isEmpty());
    }

    /**
     * Another name or code. The main site goes by the school's name until it is given its own. It
     * is no entry among others: taking a code back after a bundle was sealed would do harm.
     *
     * @param name as typed
     * @param gresa as typed; digits of any script
     * @throws UserProblem {@code work.people.head-only}, {@code work.school.no-name}, {@code
     *     work.school.code-form}, {@code work.school.code-sealed}; nothing is changed then
     */
    public Facts change(String name, String gresa) {
        installation.require(Right.SETTINGS);
        String said = TypedName.of(name, LONGEST_NAME, "work.school.no-name");
        Gresa code = Gresa.parse(gresa).orElseThrow(() -> UserProblem.of("work.school.code-form"));
        return installation
                .store()
                .writeAs(
                        "school",
                        session -> {
                            Facts before = facts(session);
                            School school = before.school();
                            if (before.sealed() && !school.gresa().equals(code)) {
                                throw UserProblem.of("work.school.code-sealed", school.gresa());
                            }
                            session.sites().list().stream()
                                    .filter(Site::main)
                                    .filter(site -> site.name().equals(school.name()))
                                    .map(site -> new Site(site.id(), said, true, site.area()))
                                    .forEach(session.sites()::save);
                            session.school().save(school.called(said, code));
                            return facts(session);
                        });
    }
}
