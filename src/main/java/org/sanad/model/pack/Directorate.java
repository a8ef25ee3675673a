package org.sanad.model.pack;

import org.sanad.model.LocalizedText;

/**
 * A provincial directorate.
 *
 * @param code of its province or prefecture (HCP)
 * @param academy code of its academy
 * @param massarLabel as MASSAR prints it, e.g. إقليم: أزيلال
 * @param fullName the line of official paper
 */
public record Directorate(
        String code, String academy, String massarLabel, LocalizedText fullName) {}
