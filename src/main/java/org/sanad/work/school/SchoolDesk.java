package org.sanad.work.school;

import java.nio.file.Path;
import java.util.UUID;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.store.DataFolder;
import org.sanad.store.Desk;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.checks.Checks;
import org.sanad.work.desk.Installation;
import org.sanad.work.pupils.Pupils;
import org.sanad.work.roster.GuardianImports;
import org.sanad.work.roster.RosterImports;

/** An opened school: its use cases, each an object in the user's verbs. */
public final class SchoolDesk implements AutoCloseable {
    private final Installation installation;

    private SchoolDesk(Installation installation) {
        this.installation = installation;
    }

    /**
     * Sets up a school in an empty folder: its data, its main site, its keys and its chain of
     * bundles.
     *
     * @throws org.sanad.model.UserProblem when the folder is taken or the password too weak
     */
    public static SchoolDesk create(Path directory, NewSchool plan, char[] password) {
        Installation installation =
                Installation.create(directory, Desk.SCHOOL, password, Installation.moroccanClock());
        installation
                .store()
                .write(
                        session -> {
                            session.school()
                                    .save(
                                            new School(
                                                    plan.gresa(),
                                                    plan.name(),
                                                    plan.area(),
                                                    null,
                                                    null,
                                                    null,
                                                    null));
                            session.sites()
                                    .save(
                                            new Site(
                                                    UUID.randomUUID(),
                                                    plan.name(),
                                                    true,
                                                    plan.area()));
                            return plan;
                        });
        return new SchoolDesk(installation);
    }

    /**
     * Unlocks a school.
     *
     * @throws org.sanad.model.UserProblem when the password is wrong or the folder holds no school
     */
    public static SchoolDesk open(Path directory, char[] password) {
        return new SchoolDesk(
                Installation.open(directory, Desk.SCHOOL, password, Installation.moroccanClock()));
    }

    /** Whether a folder holds an installation, without opening it. */
    public static boolean exists(Path directory) {
        return DataFolder.holdsInstallation(directory);
    }

    public School school() {
        return installation.store().read(session -> session.school().find().orElseThrow());
    }

    /** The school year being worked on. */
    public SchoolYear schoolYear() {
        return installation.store().read(installation::schoolYear);
    }

    public RosterImports rosters() {
        return new RosterImports(installation);
    }

    public GuardianImports guardians() {
        return new GuardianImports(installation);
    }

    public Pupils pupils() {
        return new Pupils(installation);
    }

    public Benefits benefits() {
        return new Benefits(installation);
    }

    public Checks checks() {
        return new Checks(installation);
    }

    @Override
    public void close() {
        installation.close();
    }
}
