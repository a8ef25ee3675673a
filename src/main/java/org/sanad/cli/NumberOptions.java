package org.sanad.cli;

import org.sanad.model.BundleNumber;
import picocli.CommandLine.Option;

/** The number of a bundle, {@code --seq N [--epoch E]}. */
final class NumberOptions {
    @Option(names = "--seq", required = true, paramLabel = "N")
    private long seq;

    @Option(
            names = "--epoch",
            paramLabel = "E",
            description = "of before or after a restore; without it the newest of the number")
    private Long epoch;

    BundleNumber number() {
        return new BundleNumber(epoch, seq);
    }
}
