package org.sanad.work.roster;

/**
 * The five counts of an import.
 *
 * @param added pupils not known before
 * @param changed known pupils of whom something changes
 * @param unchanged known pupils of whom nothing changes
 * @param absent known pupils of the list's classes that the list does not hold; they are never
 *     deleted
 * @param refused rows that cannot be taken
 */
public record ImportCounts(int added, int changed, int unchanged, int absent, int refused) {}
