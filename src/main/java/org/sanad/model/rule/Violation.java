package org.sanad.model.rule;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sanad.model.MassarCode;
import org.sanad.model.Pupil;

/**
 * One thing that is wrong or doubtful.
 *
 * @param pupil the pupil it is about, by code
 * @param pupilId the same, by id, so that a screen can stand on the field
 * @param arguments of the rule's sentence
 * @param reasons why a participant is not eligible; empty for other rules
 */
public record Violation(
        Rule rule, MassarCode pupil, UUID pupilId, List<String> arguments, List<Reason> reasons) {
    public Violation {
        arguments = List.copyOf(arguments);
        reasons = List.copyOf(reasons);
    }

    static Violation of(Rule rule, Pupil pupil, List<Reason> reasons, Object... arguments) {
        return new Violation(
                rule,
                pupil.code(),
                pupil.id(),
                Arrays.stream(arguments).map(String::valueOf).toList(),
                reasons);
    }
}
