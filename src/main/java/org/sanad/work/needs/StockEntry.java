package org.sanad.work.needs;

/**
 * Pieces counted before anything new comes; replaces what was counted before for the same spot.
 *
 * @param row line of the file it was read from, or 0
 * @param recovered all of them; at least good and damaged together
 * @param lost pieces lent that did not come back
 */
public record StockEntry(int row, NeedSpot spot, int recovered, int good, int damaged, int lost) {}
