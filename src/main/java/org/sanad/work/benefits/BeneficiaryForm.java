package org.sanad.work.benefits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.rule.FieldProblem;

/**
 * The further fields of one beneficiary.
 *
 * @param fields all fields of the programme in the order asked; see {@link #asked}
 * @param choices what a field may hold, by its code; empty for a field that is no choice
 * @param values what is written, by the code of the field
 * @param problems what is wrong with them
 */
public record BeneficiaryForm(
        UUID pupil,
        String programme,
        List<FieldDefinition> fields,
        Map<String, List<Choice>> choices,
        Map<String, String> values,
        List<FieldProblem> problems) {
    public BeneficiaryForm {
        fields = List.copyOf(fields);
        Map<String, List<Choice>> copies = new HashMap<>();
        choices.forEach((code, some) -> copies.put(code, List.copyOf(some)));
        choices = Map.copyOf(copies);
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /** Whether the field is asked with the values now written. */
    public boolean asked(FieldDefinition field) {
        return field.asked(values);
    }

    /** What is wrong with a field. */
    public Optional<FieldProblem> problem(FieldDefinition field) {
        return problems.stream().filter(one -> one.field().equals(field.code())).findFirst();
    }
}
