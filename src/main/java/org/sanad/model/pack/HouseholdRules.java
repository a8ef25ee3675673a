package org.sanad.model.pack;

/**
 * What a programme asks of households.
 *
 * @param maxCountedChildren children counted in one household, or null when there is no cap; a
 *     child beyond it is recorded and not counted
 * @param oneHouseholdPerChild whether a child may belong to one household only
 */
public record HouseholdRules(
        Integer maxCountedChildren,
        boolean oneHouseholdPerChild,
        Confidence confidence,
        String source) {}
