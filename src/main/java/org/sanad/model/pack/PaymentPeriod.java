package org.sanad.model.pack;

/** What an amount is paid for. */
public enum PaymentPeriod {
    DAY,
    MONTH,
    QUARTER,
    YEAR;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
