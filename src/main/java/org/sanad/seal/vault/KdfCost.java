package org.sanad.seal.vault;

/**
 * What Argon2id costs, between the floor of the OWASP Password Storage sheet and a ceiling that
 * keeps a tampered file from exhausting the machine.
 *
 * <p>There is no way round the floor, not even for tests: a cheap vault cannot be made, and one
 * made elsewhere cannot be read.
 *
 * @param memoryKib memory in KiB
 * @param passes passes over the memory
 * @param lanes parallel lanes
 */
public record KdfCost(int memoryKib, int passes, int lanes) {
    /** 64 MiB, three passes, one lane: what a new installation gets (design, safety.md "Keys"). */
    public static final KdfCost STANDARD = new KdfCost(64 * 1024, 3, 1);

    /** 19 MiB, two passes: the least that is accepted (OWASP Password Storage). */
    public static final KdfCost FLOOR = new KdfCost(19 * 1024, 2, 1);

    /**
     * System property that says {@code least} on a computer too weak for {@link #STANDARD}. The
     * program's own tests, which found hundreds of installations, say so too.
     */
    private static final String CHOICE = "sanad.password-cost";

    private static final int LEAST_MEMORY_KIB = 19 * 1024;
    private static final int MOST_MEMORY_KIB = 256 * 1024;
    private static final int LEAST_PASSES = 2;
    private static final int MOST_PASSES = 10;
    private static final int MOST_LANES = 4;

    public KdfCost {
        if (!within(memoryKib, passes, lanes)) {
            throw new IllegalArgumentException("cost of the password key out of bounds");
        }
    }

    /** What passwords set now cost on this computer. */
    public static KdfCost here() {
        return named(System.getProperty(CHOICE));
    }

    /** {@link #FLOOR} for {@code least}, else {@link #STANDARD}; never less. */
    static KdfCost named(String choice) {
        return "least".equals(choice) ? FLOOR : STANDARD;
    }

    /** Whether figures read from a file may be used at all. */
    public static boolean within(int memoryKib, int passes, int lanes) {
        return memoryKib >= LEAST_MEMORY_KIB
                && memoryKib <= MOST_MEMORY_KIB
                && passes >= LEAST_PASSES
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES;
    }
}
