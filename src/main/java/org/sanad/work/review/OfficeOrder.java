package org.sanad.work.review;

import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;

/**
 * Which paper of the directorate is wanted.
 *
 * @param list id of the catalogue, e.g. {@code call-list}
 * @param language {@code ar}, {@code fr} or {@code ar+fr}
 * @param school whom a letter is about, or null
 * @param bundle the declaration a paper is about, or null
 */
public record OfficeOrder(String list, String language, Gresa school, BundleNumber bundle) {
    /** Of no school alone. */
    public OfficeOrder(String list, String language) {
        this(list, language, null, null);
    }
}
