package org.sanad.work.review;

import org.sanad.model.Gresa;

/**
 * Which paper of the directorate is wanted.
 *
 * @param list id of the catalogue, e.g. {@code call-list}
 * @param language {@code ar}, {@code fr} or {@code ar+fr}
 * @param school whom a letter is about, or null
 * @param seq number of the declaration a letter is about, or null
 */
public record OfficeOrder(String list, String language, Gresa school, Long seq) {
    /** Of no school alone. */
    public OfficeOrder(String list, String language) {
        this(list, language, null, null);
    }
}
