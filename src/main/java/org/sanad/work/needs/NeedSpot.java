package org.sanad.work.needs;

import org.sanad.model.Gender;

/**
 * What an entered number is about, as a head names it.
 *
 * @param site name of the site, or null for the main one
 * @param level MASSAR code, e.g. {@code 1APG}
 * @param gender or null when not told apart
 * @param article code of the programme pack, e.g. {@code BAG}
 */
public record NeedSpot(String site, String level, Gender gender, String article) {}
