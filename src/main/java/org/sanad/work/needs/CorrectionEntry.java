package org.sanad.work.needs;

/**
 * What the head knows of expected pupils; replaces what was said before for the same spot, whose
 * article does not matter.
 *
 * @param row line of the file it was read from, or 0
 * @param repeating pupils who stay in the level; only before the year's lists are there
 */
public record CorrectionEntry(int row, NeedSpot spot, int repeating, int joining, int leaving) {}
