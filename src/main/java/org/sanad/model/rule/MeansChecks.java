package org.sanad.model.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.pack.DocumentValue;
import org.sanad.model.pack.MeansTest;
import org.sanad.model.pack.ProgrammeVersion;

/**
 * Whether a family shows its means where a programme asks for it: by a paper of the household, or
 * of the beneficiary's field of the same code.
 */
final class MeansChecks {
    private MeansChecks() {}

    /**
     * A paper that shows means.
     *
     * @param expiresOn last day it is in force, or null
     */
    private record Paper(LocalDate expiresOn) {
        boolean inForce(LocalDate day) {
            return expiresOn == null || !expiresOn.isBefore(day);
        }
    }

    /**
     * Said once of a household and a programme, and of the pupil where no household is known.
     * Figure when expired: the last day of the newest paper.
     */
    static void paper(CheckRun run) {
        boolean missing = run.parameter("state").equals("MISSING");
        for (Facts.Taking taking : run.takings()) {
            ProgrammeVersion version = run.judged().version(taking.programme());
            MeansTest test = version == null ? null : version.meansTest();
            if (test == null || taking.placed() == null || exempt(run, test, taking)) {
                continue;
            }
            List<Paper> papers = papers(test, taking);
            if (missing && papers.isEmpty()) {
                say(run, taking);
            }
            boolean none = papers.stream().noneMatch(paper -> paper.inForce(run.day()));
            if (!missing && !papers.isEmpty() && none) {
                say(run, taking, newest(papers).orElseThrow());
            }
        }
    }

    private static boolean exempt(CheckRun run, MeansTest test, Facts.Taking taking) {
        Household home = taking.home() == null ? null : taking.home().household();
        return MeansPapers.exempt(test, home, run.school().commune());
    }

    private static void say(CheckRun run, Facts.Taking taking, Object... figures) {
        if (taking.home() == null) {
            run.taking(true, taking, "document", figures);
        } else {
            run.home(taking.home(), "document", taking.programme(), figures);
        }
    }

    private static Optional<LocalDate> newest(List<Paper> papers) {
        return papers.stream().map(Paper::expiresOn).max(Comparator.naturalOrder());
    }

    private static List<Paper> papers(MeansTest test, Facts.Taking taking) {
        List<Paper> papers = new ArrayList<>();
        if (taking.home() != null) {
            taking.home().household().file().documents().stream()
                    .filter(document -> test.documents().contains(document.kind()))
                    .map(HouseholdDocument::expiresOn)
                    .map(Paper::new)
                    .forEach(papers::add);
        }
        test.documents().stream()
                .map(taking.participation().fields()::get)
                .filter(value -> value != null)
                .map(DocumentValue::parse)
                .flatMap(Optional::stream)
                .map(value -> new Paper(value.expiresOn()))
                .forEach(papers::add);
        return papers;
    }
}
