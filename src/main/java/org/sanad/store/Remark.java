package org.sanad.store;

import java.util.UUID;

/**
 * A row the directorate refused, to be corrected.
 *
 * @param bundle digest of our bundle it stood in, hex
 * @param row id of the pupil, or null when it is about no pupil
 * @param code of the list of remarks
 * @param field member of the row, or null
 * @param note the officer's own words, or null
 */
public record Remark(String bundle, UUID row, String code, String field, String note) {}
