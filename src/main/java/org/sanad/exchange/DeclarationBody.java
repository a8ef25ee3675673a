package org.sanad.exchange;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A school declares the whole of its campaign.
 *
 * @param recipient {@code directorate:<code>}
 * @param compared what the school's checks compared the snapshot with
 */
public record DeclarationBody(String recipient, Snapshot snapshot, Compared compared)
        implements BundleBody {
    /** One whose checks compared with nothing. */
    public DeclarationBody(String recipient, Snapshot snapshot) {
        this(recipient, snapshot, Compared.NOTHING);
    }

    @Override
    public BundleType type() {
        return BundleType.DECLARATION;
    }

    @Override
    public SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        counts.put("pupils", snapshot.pupils().size());
        counts.put("households", snapshot.households().size());
        snapshot.participations().forEach(row -> counts.merge(row.programme(), 1, Integer::sum));
        return counts;
    }
}
