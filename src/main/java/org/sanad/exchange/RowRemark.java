package org.sanad.exchange;

import java.util.UUID;

/**
 * Why a row was refused: never a MASSAR code, a name or a free text, because answers travel open.
 *
 * @param row random id of the pupil in the bundle, or null when it is about no pupil
 * @param code of the list of remarks, see {@link RemarkCode}
 * @param field member of the row it is about, e.g. {@code birthDate}, or null for the whole row
 */
public record RowRemark(UUID row, String code, String field) {}
