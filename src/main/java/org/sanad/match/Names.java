package org.sanad.match;

/** Whole names compared for themselves: guardians, douars, family names. */
public final class Names {
    private Names() {}

    /** Whether two written names are one, in any spelling or order; false when either is null. */
    public static boolean same(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        Name.Alignment names = Name.align(Name.of(one, Word::of), Name.of(other, Word::of));
        return names.same() > 0 && names.close() + names.leftOfOne() + names.leftOfOther() == 0;
    }

    /**
     * Equal for the usual spellings of a name in both scripts and any order of its words, and for
     * some other names too: for looking up what {@link #same} then judges.
     */
    public static String key(String written) {
        return Name.of(written, Word::of).key();
    }
}
