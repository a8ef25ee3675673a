package org.sanad.model.need;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.pack.DatedCost;

/**
 * What one site needs of one article for one level. None of the numbers is ever negative.
 *
 * @param gender null when the pieces are not told apart by gender
 * @param expected pupils who are to get the article
 * @param girls how many of them are girls (منهم إناث)
 * @param wanted pieces for all of them
 * @param recovered pieces that came back or were left over
 * @param good those of them that serve again
 * @param damaged pieces that cannot be used, returned or delivered so
 * @param needed {@code wanted − good}, at least 0
 * @param received pieces on the slips
 * @param distributed pieces handed out
 * @param surplus usable pieces beyond those wanted
 * @param shortage pieces wanted beyond the usable ones
 * @param unit what one piece costs, or null when the pack does not say
 */
public record NeedRow(
        UUID site,
        String level,
        Gender gender,
        String article,
        int expected,
        int girls,
        int wanted,
        int recovered,
        int good,
        int damaged,
        int needed,
        int received,
        int distributed,
        int surplus,
        int shortage,
        DatedCost unit) {

    /** What the needed pieces cost, in the currency of {@link #unit()}; empty when not known. */
    public OptionalLong cost() {
        return unit == null ? OptionalLong.empty() : OptionalLong.of((long) needed * unit.value());
    }

    /** Currency of the cost; empty when not known. */
    public Optional<String> currency() {
        return Optional.ofNullable(unit).map(DatedCost::currency);
    }
}
