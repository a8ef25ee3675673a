package org.sanad.exchange;

import org.sanad.model.Problem;

/**
 * One code a verification came to.
 *
 * @param argument JSON pointer, missing numbers or count the sentence names; empty when none
 * @param outcome of the code here (C08 may be a warning or a quarantine)
 */
public record Finding(BundleCode code, String argument, BundleCode.Outcome outcome) {
    /** The sentence of this code, as a problem to show. */
    public Problem problem() {
        return Problem.of(code.messageKey(), argument.isEmpty() ? "–" : argument);
    }
}
