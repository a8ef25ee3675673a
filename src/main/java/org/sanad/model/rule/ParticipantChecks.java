package org.sanad.model.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.model.PlacementStatus;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.pack.Requirement;

/** Checks of those who take part in a programme. */
final class ParticipantChecks {
    private ParticipantChecks() {}

    static void notEligible(CheckRun run) {
        for (Facts.Taking taking : run.takings()) {
            Programme programme = run.judged().programme(taking.programme());
            if (programme != null && taking.placed() != null) {
                Eligibility eligibility = run.judged().eligibility(programme, taking.placed());
                if (excluded(eligibility, taking.placed())) {
                    run.takes(
                            taking.pupil(), taking.programme(), "programme", eligibility.reasons());
                }
            }
        }
    }

    /** Who took part until he left is no mistake: his status and date say so. */
    private static boolean excluded(Eligibility eligibility, Facts.Placed placed) {
        boolean left = placed.placement().status() == PlacementStatus.LEFT;
        return eligibility.reasons().stream()
                .filter(reason -> !(left && reason.reason() == ReasonCode.NOT_ON_THE_LIST))
                .anyMatch(reason -> reason.reason().excludes());
    }

    /** Once for each such programme, however many take part. */
    static void programmeUnknown(CheckRun run) {
        Map<String, Integer> unknown = new TreeMap<>();
        for (Facts.Taking taking : run.takings()) {
            if (run.judged().programme(taking.programme()) == null) {
                unknown.merge(taking.programme(), 1, Integer::sum);
            }
        }
        unknown.forEach((programme, count) -> run.programme(programme, count));
    }

    static void notPlaced(CheckRun run) {
        for (Facts.Taking taking : run.takings()) {
            run.taking(taking.placed() == null, taking, "programme");
        }
    }

    static void without(CheckRun run) {
        Requirement requirement = Requirement.valueOf(run.parameter("requirement"));
        for (Facts.Taking taking : run.takings()) {
            ProgrammeVersion version = run.judged().version(taking.programme());
            boolean required = version != null && version.requires().contains(requirement);
            if (taking.placed() == null || !required) {
                continue;
            }
            switch (requirement) {
                case HOUSEHOLD -> run.taking(taking.home() == null, taking, "household");
                case CIN -> run.taking(withoutCin(taking), taking, "cin");
            }
        }
    }

    private static boolean withoutCin(Facts.Taking taking) {
        return taking.home() != null && taking.home().household().guardian().cin() == null;
    }

    /** Figures: the field, then those of its fault. */
    static void field(CheckRun run) {
        List<String> faults = List.of(run.parameter("fault").split("\\|"));
        for (Judged.FieldFinding finding : run.judged().fields()) {
            FieldProblem problem = finding.problem();
            if (faults.contains(problem.fault().code())
                    && finding.taking().placed() != null
                    && run.covers(finding.taking().programme())) {
                Object[] figures = new Object[problem.arguments().size() + 1];
                figures[0] = problem.field();
                System.arraycopy(
                        problem.arguments().toArray(), 0, figures, 1, problem.arguments().size());
                run.taking(true, finding.taking(), problem.field(), figures);
            }
        }
    }

    static void siblingNotTakingPart(CheckRun run) {
        for (Facts.Taking taking : run.takings()) {
            ProgrammeVersion version = run.judged().version(taking.programme());
            if (version == null || version.decidedBy() != null || taking.home() == null) {
                continue;
            }
            for (UUID child : taking.home().household().children()) {
                Facts.Placed sibling = run.facts().placed(child);
                if (!run.facts().decided(child, taking.programme())
                        && eligible(run, taking.programme(), sibling)) {
                    run.takes(sibling.pupil(), taking.programme(), "programme", List.of());
                }
            }
        }
    }

    private static boolean eligible(CheckRun run, String programme, Facts.Placed placed) {
        return run.judged().eligibility(run.judged().programme(programme), placed).eligible();
    }
}
