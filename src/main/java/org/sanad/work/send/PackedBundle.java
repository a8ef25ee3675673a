package org.sanad.work.send;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A declaration written and read back.
 *
 * @param enrolments what makes the school's key known, written beside it until it is answered
 * @param slip the transmittal slip, PDF
 * @param digest SHA-256 of the signed part, hex
 * @param checkCode digits printed on the slip
 * @param counts control totals of the header
 */
public record PackedBundle(
        Path file,
        List<Path> enrolments,
        Path slip,
        String digest,
        String checkCode,
        long seq,
        Map<String, Integer> counts) {
    public PackedBundle {
        enrolments = List.copyOf(enrolments);
    }

    /** The newest of {@link #enrolments}, or null. */
    public Path enrolment() {
        return enrolments.isEmpty() ? null : enrolments.get(enrolments.size() - 1);
    }
}
