package org.sanad.model.pack;

import java.time.LocalDate;
import org.sanad.model.LocalizedText;

/**
 * The head of official paper as of a date: the ministry changes its name (facts §7).
 *
 * @param validTo last day, or null while it holds
 */
public record MinistryHeader(
        LocalDate validFrom, LocalDate validTo, LocalizedText kingdom, LocalizedText ministry) {}
