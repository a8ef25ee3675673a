package org.sanad.work.paper;

/**
 * What to print.
 *
 * @param list id of the catalogue, e.g. {@code beneficiaries-tayssir}
 * @param language {@code ar}, {@code fr} or {@code ar+fr}
 * @param schoolClass only this class, or null
 * @param site only the site of this name, or null
 * @param tranche absences and amounts of this tranche, or null for the amount of one month
 */
public record ListOrder(
        String list, String language, String schoolClass, String site, Integer tranche) {
    /** Of no tranche. */
    public ListOrder(String list, String language, String schoolClass, String site) {
        this(list, language, schoolClass, site, null);
    }
}
