package org.sanad.work.benefits;

import java.util.List;
import org.sanad.model.Problem;

/**
 * What setting the beneficiaries of a programme did.
 *
 * @param problems codes that are not of this school, and pupils taken against the rules
 */
public record BenefitsChange(int added, int removed, int unchanged, List<Problem> problems) {
    public BenefitsChange {
        problems = List.copyOf(problems);
    }
}
