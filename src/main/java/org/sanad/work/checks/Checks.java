package org.sanad.work.checks;

import java.util.List;
import org.sanad.model.rule.SchoolChecks;
import org.sanad.model.rule.Violation;
import org.sanad.work.desk.Installation;

/** What is wrong or doubtful in the school's data. */
public final class Checks {
    private final Installation installation;

    public Checks(Installation installation) {
        this.installation = installation;
    }

    /** Every violation, worst first. */
    public List<Violation> violations() {
        return installation
                .store()
                .read(
                        session ->
                                SchoolChecks.run(
                                        installation.schoolData(
                                                session, installation.schoolYear(session)),
                                        installation.pack()));
    }
}
