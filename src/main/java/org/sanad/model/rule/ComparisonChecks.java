package org.sanad.model.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.model.MassarCode;

/** Comparison with what was sent last and with last year; says nothing where that is not known. */
final class ComparisonChecks {
    private ComparisonChecks() {}

    /** Figures: how many there were, how many there are. */
    static void variation(CheckRun run) {
        run.past()
                .ifPresent(
                        past -> {
                            if (run.parameter("of").equals("PUPILS")) {
                                int now = run.facts().listedCodes().size();
                                if (varies(run, past.pupils().size(), now)) {
                                    run.wholeSchool("pupils", past.pupils().size(), now);
                                }
                            } else {
                                participants(run, past);
                            }
                        });
    }

    private static void participants(CheckRun run, Baseline.Past past) {
        Map<String, Integer> now = Baseline.past(run.facts()).participants();
        Set<String> programmes = new TreeSet<>(past.participants().keySet());
        for (String programme : programmes) {
            int before = past.of(programme);
            int count = now.getOrDefault(programme, 0);
            boolean open = run.judged().version(programme) != null;
            if (open && run.covers(programme) && varies(run, before, count)) {
                run.programme(programme, before, count);
            }
        }
    }

    /** A programme that had nobody has nothing to be compared with. */
    private static boolean varies(CheckRun run, int before, int now) {
        int difference = Math.abs(now - before);
        return before > 0
                && difference >= run.number("least", 1)
                && difference * 100L > before * (long) run.number("percent");
    }

    /** Figure: how many. */
    static void pupilsNew(CheckRun run) {
        run.past()
                .ifPresent(
                        past -> {
                            Map<String, Integer> classes = new TreeMap<>();
                            for (Facts.Placed one : run.facts().placed()) {
                                if (one.listed() && !past.pupils().contains(one.pupil().code())) {
                                    classes.merge(one.placement().schoolClass(), 1, Integer::sum);
                                }
                            }
                            sayNew(run, classes);
                        });
    }

    private static void sayNew(CheckRun run, Map<String, Integer> classes) {
        if (run.parameter("per").equals("CLASS")) {
            classes.forEach((name, count) -> run.schoolClass(name, "pupils", count));
        } else if (!classes.isEmpty()) {
            run.wholeSchool("pupils", classes.values().stream().mapToInt(n -> n).sum());
        }
    }

    /** Figure: how many. */
    static void pupilsGone(CheckRun run) {
        run.past()
                .ifPresent(
                        past -> {
                            Set<MassarCode> gone = new HashSet<>(past.pupils());
                            gone.removeAll(run.facts().listedCodes());
                            if (!gone.isEmpty()) {
                                run.wholeSchool("pupils", gone.size());
                            }
                        });
    }
}
