package org.sanad.seal;

import java.math.BigInteger;
import java.util.Locale;

/**
 * Two control digits after a number said or typed by people: ISO 7064 mod 97-10, which finds every
 * single wrong digit and every swap of neighbours.
 */
public final class ControlPair {
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private ControlPair() {}

    /** The pair for a number: with it the whole is 1 modulo 97. */
    public static String of(String digits) {
        int rest = new BigInteger(digits + "00").mod(MODULUS).intValue();
        return String.format(Locale.ROOT, "%02d", 98 - rest);
    }

    /** Whether a number ends in its own pair. */
    public static boolean fits(String digitsAndPair) {
        return new BigInteger(digitsAndPair).mod(MODULUS).equals(BigInteger.ONE);
    }
}
