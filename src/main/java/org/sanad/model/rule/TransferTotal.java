package org.sanad.model.rule;

import java.util.Collection;

/**
 * A sum of months.
 *
 * @param paid how many months are paid
 * @param lost how many are not paid
 * @param open how many are not known yet
 * @param amount of the months paid, in whole units of the currency
 */
public record TransferTotal(int paid, int lost, int open, long amount) {
    /** Of no month. */
    public static final TransferTotal NONE = new TransferTotal(0, 0, 0, 0);

    /** Of some months. */
    public static TransferTotal of(Collection<TransferMonth> months) {
        TransferTotal total = NONE;
        for (TransferMonth month : months) {
            total =
                    total.plus(
                            new TransferTotal(
                                    month.state() == TransferState.PAID ? 1 : 0,
                                    month.state() == TransferState.NOT_PAID ? 1 : 0,
                                    month.state() == TransferState.NOT_YET_KNOWN ? 1 : 0,
                                    month.amount()));
        }
        return total;
    }

    public TransferTotal plus(TransferTotal other) {
        return new TransferTotal(
                paid + other.paid, lost + other.lost, open + other.open, amount + other.amount);
    }
}
