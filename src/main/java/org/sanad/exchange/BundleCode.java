package org.sanad.exchange;

import java.util.Locale;

/**
 * What a receiver of a bundle found, in the order of {@code bundle.md}; codes are never renumbered
 * or reused.
 */
public enum BundleCode {
    F01(Outcome.REJECT),
    F02(Outcome.REJECT),
    F03(Outcome.REJECT),
    F04(Outcome.REJECT),
    F05(Outcome.REJECT),
    F06(Outcome.INFORMATION),
    J01(Outcome.REJECT),
    J02(Outcome.REJECT),
    J03(Outcome.REJECT),
    J04(Outcome.REJECT),
    J05(Outcome.REJECT),
    E01(Outcome.REJECT),
    E02(Outcome.REJECT),
    E03(Outcome.REJECT),
    E04(Outcome.REJECT),
    E05(Outcome.REJECT),
    E06(Outcome.REJECT),
    E07(Outcome.REJECT),
    E08(Outcome.REJECT),
    E09(Outcome.QUARANTINE),
    E10(Outcome.REJECT),
    E11(Outcome.REJECT),
    S01(Outcome.REJECT),
    S02(Outcome.REJECT),
    S03(Outcome.REJECT),
    S04(Outcome.REJECT),
    S05(Outcome.REJECT),
    S06(Outcome.REJECT),
    S07(Outcome.REJECT),
    K01(Outcome.QUARANTINE),
    K02(Outcome.QUARANTINE),
    K03(Outcome.REJECT),
    K04(Outcome.REJECT),
    K05(Outcome.REJECT),
    K06(Outcome.REJECT),
    K07(Outcome.REJECT),
    K08(Outcome.REJECT),
    K09(Outcome.QUARANTINE),
    H01(Outcome.REJECT),
    H02(Outcome.REJECT),
    H03(Outcome.REJECT),
    H04(Outcome.REJECT),
    H05(Outcome.REJECT),
    H06(Outcome.REJECT),
    H07(Outcome.WARNING),
    H08(Outcome.QUARANTINE),
    C01(Outcome.INFORMATION),
    C02(Outcome.REJECT),
    C03(Outcome.WARNING),
    C04(Outcome.INFORMATION),
    C05(Outcome.QUARANTINE),
    C06(Outcome.QUARANTINE),
    C07(Outcome.QUARANTINE),
    /** A warning; a quarantine when the data also shrank. */
    C08(Outcome.WARNING),
    C09(Outcome.QUARANTINE),
    C10(Outcome.REJECT),
    P01(Outcome.REJECT),
    P02(Outcome.REJECT),
    P03(Outcome.ROW),
    P04(Outcome.QUARANTINE),
    P05(Outcome.ROW),
    P06(Outcome.ROW),
    P07(Outcome.QUARANTINE),
    P08(Outcome.WARNING),
    P09(Outcome.REJECT),
    U01(Outcome.REJECT),
    U02(Outcome.INFORMATION),
    U03(Outcome.REJECT),
    U04(Outcome.QUARANTINE),
    U05(Outcome.REJECT),
    U06(Outcome.REJECT),
    U07(Outcome.REJECT),
    U08(Outcome.WARNING),
    A01(Outcome.INFORMATION),
    A02(Outcome.WARNING),
    A03(Outcome.REJECT),
    A04(Outcome.QUARANTINE),
    A05(Outcome.WARNING);

    /** What a code does to a bundle. */
    public enum Outcome {
        REJECT("R"),
        QUARANTINE("Q"),
        WARNING("W"),
        INFORMATION("I"),
        /** One row is refused, the others stand. */
        ROW("row");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** The letter of the tables of {@code bundle.md}. */
        public String code() {
            return code;
        }
    }

    private final Outcome outcome;

    BundleCode(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Whether the key may be confirmed yet, after which all is judged again. */
    public boolean awaitsKey() {
        return this == K01 || this == K02 || this == K09;
    }

    /** The stable code, e.g. {@code F02}. */
    public String code() {
        return name();
    }

    /** Key of its sentence, e.g. {@code exchange.code.f02}; {@code {0}} is the place or number. */
    public String messageKey() {
        return "exchange.code." + name().toLowerCase(Locale.ROOT);
    }
}
