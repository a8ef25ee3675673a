package org.sanad.model;

/**
 * How a household is paid.
 *
 * @param rib the account, or null when it is paid at the post counter on showing the CIN
 */
public record Payout(Rib rib) {
    /** Paid at the counter of the post. */
    public static final Payout POST_COUNTER = new Payout(null);

    /** Whether it is paid at the post counter. */
    public boolean atCounter() {
        return rib == null;
    }
}
