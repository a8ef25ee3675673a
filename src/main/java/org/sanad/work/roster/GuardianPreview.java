package org.sanad.work.roster;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Household;
import org.sanad.model.Problem;

/**
 * What importing a guardians' list would do.
 *
 * @param written households that are new or gain something
 * @param released households a child leaves for another one, some of them without any child left
 * @param unchanged households of the list that stand already just so
 * @param standing every household as it will stand
 * @param fresh ids of those written that were not stored before
 * @param counts of households; {@code refused} counts rows
 */
public record GuardianPreview(
        List<Household> written,
        List<Household> released,
        List<Household> unchanged,
        List<Household> standing,
        Set<UUID> fresh,
        List<Problem> problems,
        ImportCounts counts) {
    public GuardianPreview {
        written = List.copyOf(written);
        released = List.copyOf(released);
        unchanged = List.copyOf(unchanged);
        standing = List.copyOf(standing);
        fresh = Set.copyOf(fresh);
        problems = List.copyOf(problems);
    }
}
