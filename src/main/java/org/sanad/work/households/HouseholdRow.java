package org.sanad.work.households;

import java.util.List;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.LocalizedText;

/**
 * A household ready to be shown.
 *
 * @param children in rank order, those of other schools among them
 */
public record HouseholdRow(
        Household household, List<ChildRow> children, List<DocumentRow> documents) {
    public HouseholdRow {
        children = List.copyOf(children);
        documents = List.copyOf(documents);
    }

    /**
     * A document with its countdown.
     *
     * @param label of the pack, or null when the pack no longer knows the kind
     * @param daysLeft 0 on the last day, negative after it; null without an expiry
     */
    public record DocumentRow(HouseholdDocument document, LocalizedText label, Long daysLeft) {}
}
