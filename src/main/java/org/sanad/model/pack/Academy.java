package org.sanad.model.pack;

import org.sanad.model.LocalizedText;

/**
 * A regional academy (AREF).
 *
 * @param code of its region (HCP)
 * @param name of the region, as MASSAR prints it in Arabic
 * @param fullName the line of official paper
 */
public record Academy(String code, LocalizedText name, LocalizedText fullName) {}
