package org.sanad.work.needs;

import java.time.LocalDate;

/**
 * Pieces handed out to pupils who are only counted.
 *
 * @param row line of the file it was read from, or 0
 */
public record HandOutEntry(int row, NeedSpot spot, LocalDate date, int quantity) {}
