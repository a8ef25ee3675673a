package org.sanad.work.checks;

import java.util.List;

/**
 * One thing to look at.
 *
 * @param rule stable id of the rule
 * @param severity {@code ERROR}, {@code WARNING} or {@code INFO}
 * @param subject MASSAR code of the pupil, or what else it is about, or null
 * @param field stable field name, or null
 * @param messageKey of the sentence
 */
public record CheckRow(
        String rule, String severity, String subject, String field, String messageKey, List<String> arguments) {}
