package org.sanad.model.pack;

import java.util.Set;
import org.sanad.model.Area;
import org.sanad.model.Cycle;

/**
 * Pupils of these cycles or levels, in these areas. A version is open to a pupil whom one of its
 * clauses covers.
 *
 * @param cycles cycles covered whole
 * @param levels codes of single levels covered
 */
public record EligibilityClause(Set<Cycle> cycles, Set<String> levels, Set<Area> areas) {
    public EligibilityClause {
        cycles = Set.copyOf(cycles);
        levels = Set.copyOf(levels);
        areas = Set.copyOf(areas);
    }

    /** Whether the level is covered, whatever the area. */
    public boolean coversLevel(Level level) {
        return cycles.contains(level.cycle()) || levels.contains(level.code());
    }
}
