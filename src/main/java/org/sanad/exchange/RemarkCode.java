package org.sanad.exchange;

import org.sanad.model.LocalizedText;

/**
 * A reason for refusing a row, of the directorate's list.
 *
 * @param field member of the row the reason is about, or null for the whole row
 * @param text what it says to a head
 */
public record RemarkCode(String code, String field, LocalizedText text) {}
