package org.sanad.model.need;

import java.util.UUID;
import org.sanad.model.pack.DatedCost;

/**
 * What whole kits of a level would cost, where the pack prices the kit and not its pieces. It takes
 * no account of good books: no share of the price is known.
 *
 * @param pupils expected
 */
public record KitCost(UUID site, String level, int pupils, DatedCost unit) {
    /** In the currency of the unit. */
    public long total() {
        return (long) pupils * unit.value();
    }
}
