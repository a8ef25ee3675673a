package org.sanad.model.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Household;
import org.sanad.model.pack.MeansTest;
import org.sanad.model.pack.ProgrammeVersion;

/**
 * Whether a family shows its means where a programme asks for it: by a paper of the household, or
 * of the beneficiary's field of the same code.
 */
final class MeansChecks {
    private MeansChecks() {}

    /**
     * Said once of a household and a programme, and of the pupil where no household is known.
     * Figure when expired: the last day of the newest paper.
     */
    static void paper(CheckRun run) {
        boolean missing = run.parameter("state").equals("MISSING");
        for (Facts.Taking taking : run.takings()) {
            ProgrammeVersion version = run.judged().version(taking.programme());
            MeansTest test = version == null ? null : version.meansTest();
            if (test == null
                    || taking.placed() == null
                    || MeansPapers.exempt(test, home(taking), run.school().commune())) {
                continue;
            }
            List<LocalDate> lastDays =
                    MeansPapers.lastDays(test, home(taking), taking.participation().fields());
            if (missing && lastDays.isEmpty()) {
                say(run, taking);
            }
            Optional<LocalDate> newest = lastDays.stream().max(Comparator.naturalOrder());
            if (!missing && newest.filter(day -> day.isBefore(run.day())).isPresent()) {
                say(run, taking, newest.get());
            }
        }
    }

    private static Household home(Facts.Taking taking) {
        return taking.home() == null ? null : taking.home().household();
    }

    private static void say(CheckRun run, Facts.Taking taking, Object... figures) {
        if (taking.home() == null) {
            run.taking(true, taking, "document", figures);
        } else {
            run.home(taking.home(), "document", taking.programme(), figures);
        }
    }
}
