package org.sanad.model.rule;

import org.sanad.model.Household;
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
            if (version == null || taking.placed() == null) {
                continue;
            }
            MeansPapers.lacking(
                            version.meansTest(),
                            home(taking),
                            run.school().commune(),
                            taking.participation().fields(),
                            run.day())
                    .filter(why -> (why.reason() == ReasonCode.MEANS_PAPER_MISSING) == missing)
                    .ifPresent(why -> say(run, taking, why.arguments().toArray()));
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
