package org.sanad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A MASSAR list of a known number of pupils. */
final class RosterOf {
    static final int PUPILS = 186;

    private RosterOf() {}

    static Path write(Path file) throws IOException {
        return Files.copy(Shell.MASSAR.resolve("ListEleve_20260918.xlsx"), file);
    }
}
