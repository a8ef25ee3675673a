package org.sanad.model.pack;

import java.util.Arrays;
import java.util.Comparator;

/** The order of versions of the programme pack, such as {@code 2026.11} and {@code 2026.11.2}. */
public final class PackVersion {
    /** The older first; a version without a third number comes before those with one. */
    public static final Comparator<String> ORDER =
            (one, other) -> Arrays.compare(numbers(one), numbers(other));

    private PackVersion() {}

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
