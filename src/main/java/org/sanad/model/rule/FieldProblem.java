package org.sanad.model.rule;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong with the value of a beneficiary's field.
 *
 * @param field code of the field
 * @param arguments of the fault, without the field
 */
public record FieldProblem(FieldFault fault, String field, List<String> arguments) {
    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    static FieldProblem of(FieldFault fault, String field, Object... arguments) {
        return new FieldProblem(
                fault, field, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
