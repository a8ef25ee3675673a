package org.sanad.model.rule;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sanad.model.MassarCode;

/**
 * One thing that is wrong or doubtful.
 *
 * @param pupil the pupil it is about, by code
 * @param pupilId the same, by id, so that a screen can stand on the field
 * @param arguments of the rule's sentence
 */
public record Violation(Rule rule, MassarCode pupil, UUID pupilId, List<String> arguments) {
    public Violation {
        arguments = List.copyOf(arguments);
    }

    static Violation of(Rule rule, MassarCode pupil, UUID pupilId, Object... arguments) {
        return new Violation(
                rule, pupil, pupilId, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
