package org.sanad.model.pack;

import java.util.Map;
import java.util.Set;

/**
 * Holds when another field has one of some values.
 *
 * @param field code of a field of the same programme version
 * @param equalTo codes or values, e.g. {@code FULL}, {@code true}
 */
public record FieldCondition(String field, Set<String> equalTo) {
    public FieldCondition {
        equalTo = Set.copyOf(equalTo);
    }

    /** Whether the values of a beneficiary's fields, by code, meet it. */
    public boolean holds(Map<String, String> values) {
        return equalTo.contains(values.getOrDefault(field, ""));
    }
}
