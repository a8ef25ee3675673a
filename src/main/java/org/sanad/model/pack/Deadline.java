package org.sanad.model.pack;

import java.time.MonthDay;
import org.sanad.model.LocalizedText;

/**
 * A day by which the school must have done something.
 *
 * @param code stable within the calendar, e.g. {@code REGISTRATION}
 * @param on day of the school year: from September on in its first calendar year, before in its
 *     second
 */
public record Deadline(String code, MonthDay on, LocalizedText label) {}
