package org.sanad.work.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.model.pack.Level;

/**
 * The order of levels by the programme pack: cycle, then grade. Tracks of one grade (general,
 * international …) are one step.
 */
final class LevelOrder {
    private static final Comparator<Level> ORDER =
            Comparator.comparing(Level::cycle).thenComparing(Level::grade);

    private final Map<String, Level> levels = new HashMap<>();

    LevelOrder(List<Level> levels) {
        levels.forEach(level -> this.levels.put(level.code(), level));
    }

    /** What became of a pupil's level. */
    enum Step {
        PROMOTED,
        REPEATED,
        /** A lower level, or one the pack does not know. */
        OTHER
    }

    Step step(String before, String after) {
        if (before.equals(after)) {
            return Step.REPEATED;
        }
        Level was = levels.get(before);
        Level is = levels.get(after);
        if (was == null || is == null) {
            return Step.OTHER;
        }
        int steps = ORDER.compare(is, was);
        return steps > 0 ? Step.PROMOTED : steps == 0 ? Step.REPEATED : Step.OTHER;
    }

    /** The lowest of these levels; empty when the pack knows none of them. */
    Optional<Level> first(Stream<String> codes) {
        return known(codes).min(ORDER);
    }

    /** The highest of these levels; empty when the pack knows none of them. */
    Optional<Level> last(Stream<String> codes) {
        return known(codes).max(ORDER);
    }

    /** Whether a level is of the same cycle and grade. */
    boolean same(String code, Optional<Level> level) {
        Level one = levels.get(code);
        return one != null && level.isPresent() && ORDER.compare(one, level.get()) == 0;
    }

    private Stream<Level> known(Stream<String> codes) {
        return codes.map(levels::get).filter(Objects::nonNull);
    }
}
