package org.sanad.model.rule;

import org.sanad.model.pack.Programme;

/** Checks of totals. */
final class TotalChecks {
    private TotalChecks() {}

    /** Figures: participants on the lists, pupils the rules cover. */
    static void overEligible(CheckRun run) {
        for (Programme programme : run.pack().programmes()) {
            if (!run.covers(programme.code()) || run.judged().version(programme.code()) == null) {
                continue;
            }
            long taking =
                    run.facts().listedTakings().stream()
                            .filter(one -> one.programme().equals(programme.code()))
                            .map(one -> one.pupil().id())
                            .distinct()
                            .count();
            if (taking == 0) {
                continue;
            }
            long eligible =
                    run.facts().placed().stream()
                            .filter(one -> run.judged().eligibility(programme, one).eligible())
                            .count();
            if (taking > eligible) {
                run.programme(programme.code(), taking, eligible);
            }
        }
    }
}
