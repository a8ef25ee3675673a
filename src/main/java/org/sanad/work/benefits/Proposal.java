package org.sanad.work.benefits;

import java.util.List;
import org.sanad.model.SchoolYear;

/**
 * Who may take part in a programme by its rules, and who may not and why; in the order of the class
 * sheets.
 */
public record Proposal(SchoolYear year, List<BenefitRow> eligible, List<BenefitRow> ineligible) {
    public Proposal {
        eligible = List.copyOf(eligible);
        ineligible = List.copyOf(ineligible);
    }
}
