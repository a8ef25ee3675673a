package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Outside programs that read our files: where one is not installed the test is left out, unless the
 * run says with {@code -Dsanad.outside=required} that all must be there.
 */
public final class OutsideTools {
    private OutsideTools() {}

    /** Goes on only where a tool is there. */
    public static void need(boolean there, String otherwise) {
        if (!there && "required".equals(System.getProperty("sanad.outside"))) {
            fail(otherwise);
        }
        assumeTrue(there, otherwise);
    }
}
