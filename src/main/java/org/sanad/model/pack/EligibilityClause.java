package org.sanad.model.pack;

import java.util.Set;
import org.sanad.model.Area;
import org.sanad.model.Cycle;

/**
 * Pupils of these cycles or levels, in these areas and communes. A version is open to a pupil whom
 * one of its clauses covers.
 *
 * @param cycles cycles covered whole
 * @param levels codes of single levels covered
 * @param communes as MASSAR prints them; empty for all
 */
public record EligibilityClause(
        Set<Cycle> cycles, Set<String> levels, Set<Area> areas, Set<String> communes) {
    public EligibilityClause {
        cycles = Set.copyOf(cycles);
        levels = Set.copyOf(levels);
        areas = Set.copyOf(areas);
        communes = Set.copyOf(communes);
    }

    /** Whether the level is covered, whatever the place. */
    public boolean coversLevel(Level level) {
        return cycles.contains(level.cycle()) || levels.contains(level.code());
    }

    /** Whether schools of a commune are covered; an unknown commune only where all are. */
    public boolean coversCommune(String commune) {
        return communes.isEmpty() || Communes.contains(communes, commune);
    }
}
