package org.sanad.work.households;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.model.Dismissal;

/**
 * What may belong together; a person decides.
 *
 * @param household the one that stays
 * @param other a household to merge into it, or null
 * @param child a child without household to join it, or null
 * @param grounds why, weightiest first
 */
public record HouseholdProposal(UUID household, UUID other, UUID child, List<Ground> grounds) {
    public HouseholdProposal {
        grounds = List.copyOf(grounds);
    }

    /** Whether two households are proposed to be one; otherwise a child joins. */
    public boolean isMerge() {
        return other != null;
    }

    /** What is kept when the head says no to it. */
    Dismissal dismissal(LocalDate day) {
        return isMerge()
                ? Dismissal.ofHouseholds(household, other, day)
                : Dismissal.ofChild(household, child, day);
    }

    int weight() {
        return grounds.stream().mapToInt(ground -> ground.reason().weight()).sum();
    }

    /** One reason with what its sentence names. */
    public record Ground(HouseholdReason reason, List<String> arguments) {
        public Ground {
            arguments = List.copyOf(arguments);
        }

        static Ground of(HouseholdReason reason, String... arguments) {
            return new Ground(reason, List.of(arguments));
        }
    }
}
