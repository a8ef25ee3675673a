package org.sanad.work.paper;

import java.time.YearMonth;

/**
 * What to print.
 *
 * @param list id of the catalogue, e.g. {@code beneficiaries-tayssir}
 * @param language {@code ar}, {@code fr} or {@code ar+fr}
 * @param schoolClass only this class, or null
 * @param site only the site of this name, or null
 * @param tranche absences and amounts of this tranche, or null for the amount of one month
 * @param month the month of an absence sheet, or null for one whose month is written by hand
 * @param pupil only this pupil or his household, by Massar code, or null
 */
public record ListOrder(
        String list,
        String language,
        String schoolClass,
        String site,
        Integer tranche,
        YearMonth month,
        String pupil) {
    /** Of no month and of every pupil. */
    public ListOrder(
            String list, String language, String schoolClass, String site, Integer tranche) {
        this(list, language, schoolClass, site, tranche, null, null);
    }

    /** Of no tranche. */
    public ListOrder(String list, String language, String schoolClass, String site) {
        this(list, language, schoolClass, site, null, null, null);
    }
}
