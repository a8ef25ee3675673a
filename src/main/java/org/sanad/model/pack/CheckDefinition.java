package org.sanad.model.pack;

import java.util.Map;
import org.sanad.model.LocalizedText;
import org.sanad.model.Severity;

/**
 * A check of the pack. Its sentence is the program's, by message key, or the pack's own.
 *
 * @param id stable, lower-case with hyphens, e.g. {@code pupil-without-gender}
 * @param parameters of the kind, by name
 * @param messageKey of the program, or null
 * @param text of the pack, or null
 * @param programme code of the only programme it is made for, or null
 */
public record CheckDefinition(
        String id,
        RuleKind kind,
        Map<String, String> parameters,
        Severity severity,
        String messageKey,
        LocalizedText text,
        String programme,
        String source) {
    public CheckDefinition {
        parameters = Map.copyOf(parameters);
    }
}
