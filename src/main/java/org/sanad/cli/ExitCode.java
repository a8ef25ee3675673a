package org.sanad.cli;

/** Exit codes of the command line (design, cli.md). */
final class ExitCode {
    static final int DONE = 0;

    /** Refused or failed for a reason the user can act on. */
    static final int REFUSED = 1;

    static final int USAGE = 2;

    /** Unexpected fault; its short code is printed. */
    static final int FAULT = 3;

    private ExitCode() {}
}
