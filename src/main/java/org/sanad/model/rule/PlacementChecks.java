package org.sanad.model.rule;

import java.util.Map;
import java.util.TreeMap;
import org.sanad.model.Placement;

/** Checks of levels and classes. */
final class PlacementChecks {
    private PlacementChecks() {}

    /** Figure: the level. */
    static void levelUnknown(CheckRun run) {
        for (Facts.Placed placed : run.facts().placed()) {
            String level = placed.placement().level();
            run.pupil(run.pack().level(level).isEmpty(), placed.pupil(), "level", level);
        }
    }

    /** A class is named by its level and a number (facts §4). Figures: class, level. */
    static void classOfAnotherLevel(CheckRun run) {
        for (Facts.Placed placed : run.facts().placed()) {
            Placement place = placed.placement();
            boolean other =
                    place.schoolClass().contains("-")
                            && !place.schoolClass().startsWith(place.level() + "-");
            run.pupil(other, placed.pupil(), "class", place.schoolClass(), place.level());
        }
    }

    /** Figures: pupils on the list, the limit. */
    static void classSize(CheckRun run) {
        int least = run.number("min", 0);
        int most = run.number("max", Integer.MAX_VALUE);
        for (Map.Entry<String, Integer> one : sizes(run.facts()).entrySet()) {
            int size = one.getValue();
            if (size < least || size > most) {
                run.schoolClass(one.getKey(), "class", size, size < least ? least : most);
            }
        }
    }

    private static Map<String, Integer> sizes(Facts facts) {
        Map<String, Integer> sizes = new TreeMap<>();
        facts.placed().stream()
                .filter(Facts.Placed::listed)
                .map(placed -> placed.placement().schoolClass())
                .filter(name -> !name.isBlank())
                .forEach(name -> sizes.merge(name, 1, Integer::sum));
        return sizes;
    }
}
