package org.sanad.model.need;

/**
 * Pieces there before anything new comes: lent ones that came back, or left over. What is neither
 * good nor damaged is worn and can be mended; it serves once it is counted as good.
 *
 * @param recovered all that came back or are left over (الكتب المسترجعة)
 * @param good those of them that serve again (في حالة جيدة)
 * @param damaged those of them that cannot serve again (متلف)
 * @param lost pieces lent that did not come back; not among the recovered
 */
public record StockCount(NeedKey key, int recovered, int good, int damaged, int lost) {
    public StockCount {
        if (good < 0 || damaged < 0 || lost < 0 || recovered < (long) good + damaged) {
            throw new IllegalArgumentException("more good or damaged pieces than recovered ones");
        }
    }

    /** Pieces that can serve again once mended. */
    public int worn() {
        return recovered - good - damaged;
    }
}
