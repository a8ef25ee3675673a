package org.sanad.work.carrier;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What shows on the outside of a file that is carried, none of it verified.
 *
 * @param school GRESA code, or the code of a directorate on what is meant for all its schools
 * @param type word of the label, e.g. {@code declaration}
 * @param campaign {@code 2026-2027}, or null
 * @param date of the file on its medium
 * @param sha256 of the file's bytes, hex: tells two copies from two files
 */
public record CarriedFile(
        Path file,
        String school,
        String type,
        String campaign,
        int number,
        LocalDate date,
        long bytes,
        String sha256) {
    /** Name of the file. */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
