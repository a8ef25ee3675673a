package org.sanad.roster;

import java.time.Duration;

/**
 * How much a list may be (safety §4.2). The largest school has about 1,500 pupils on forty sheets;
 * what passes these bounds is not a list of pupils.
 */
final class Limits {
    static final int FILE_BYTES = 10 * 1024 * 1024;
    static final int PARTS = 200;
    static final long INFLATED_BYTES = 60L * 1024 * 1024;
    static final long RATIO = 100;

    /** Below this a ratio says nothing: a small sheet of equal cells packs well. */
    static final long RATIO_FROM_BYTES = 1024 * 1024;

    static final int DEPTH = 64;

    /** Rows with content, over all sheets together, and the highest row number. */
    static final int ROWS = 5_000;

    static final int COLUMNS = 100;
    static final int CELL_CHARS = 2_000;
    static final int STRINGS = ROWS * COLUMNS;
    static final int MERGES = 60_000;

    /** One tag, comment or run of text in a web page or an XML part. */
    static final int MARKUP_RUN_BYTES = 256 * 1024;

    static final int HTML_TAGS = 250_000;

    /** With {@link #READING_TIME}: twenty seconds for the slowest file. */
    static final Duration PARSING_TIME = Duration.ofSeconds(15);

    static final Duration READING_TIME = Duration.ofSeconds(5);

    private Limits() {}
}
