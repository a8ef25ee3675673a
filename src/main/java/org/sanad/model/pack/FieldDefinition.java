package org.sanad.model.pack;

import java.util.List;
import java.util.Map;
import org.sanad.model.LocalizedText;

/**
 * A further field of a beneficiary of a programme.
 *
 * @param code stable within the programme, e.g. {@code DISTANCE_KM}
 * @param help a sentence below the field, or null
 * @param required whether it must be filled in wherever it is asked
 * @param when asked only under this condition, or null when always
 * @param choices of a {@link FieldKind#CHOICE}; empty when a code list has them
 * @param codeList code of the code list the choices come from, or null
 * @param min least number, or null
 * @param max greatest number, or null
 * @param decimals digits a number may have after its point; 0 for whole numbers
 * @param expires whether a document has a last day
 */
public record FieldDefinition(
        String code,
        FieldKind kind,
        LocalizedText label,
        LocalizedText help,
        boolean required,
        FieldCondition when,
        List<Choice> choices,
        String codeList,
        Integer min,
        Integer max,
        int decimals,
        boolean expires) {
    public FieldDefinition {
        choices = List.copyOf(choices);
    }

    /** Whether it is asked of a beneficiary with these values of fields, by code. */
    public boolean asked(Map<String, String> values) {
        return when == null || when.holds(values);
    }
}
