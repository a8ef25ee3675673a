package org.sanad.work.send;

import java.nio.file.Path;
import java.util.Map;

/**
 * A declaration written and read back.
 *
 * @param enrolment the enrolment written beside it the first time, or null
 * @param slip the transmittal slip, PDF
 * @param digest SHA-256 of the signed part, hex
 * @param checkCode digits printed on the slip
 * @param counts control totals of the header
 */
public record PackedBundle(
        Path file,
        Path enrolment,
        Path slip,
        String digest,
        String checkCode,
        long seq,
        Map<String, Integer> counts) {}
