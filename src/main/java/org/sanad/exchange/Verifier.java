package org.sanad.exchange;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * Verifies files step by step in the order of {@code bundle.md}; the first failing step decides.
 *
 * @param <F> what a run knows and finds
 */
abstract class Verifier<F extends Findings> {
    abstract F begin();

    abstract void examine(byte[] file, F findings);

    /** Verifies a file on a medium, reading it twice. */
    public Verdict verify(Path file) {
        byte[] first;
        byte[] second;
        try {
            first = BundleFiles.read(file);
            second = BundleFiles.read(file);
        } catch (Refusal e) {
            F findings = begin();
            findings.stop(e.finding());
            return findings.verdict();
        }
        return verify(first, second);
    }

    /** Verifies the bytes of a file. */
    public Verdict verify(byte[] file) {
        return verify(file, file);
    }

    /** Verifies the first of two readings of one file; F06 tells when they differ. */
    public Verdict verify(byte[] first, byte[] second) {
        F findings = begin();
        try {
            if (!Arrays.equals(first, second)) {
                findings.note(BundleCode.F06, "");
            }
            examine(first, findings);
        } catch (Refusal e) {
            findings.stop(e.finding());
        }
        return findings.verdict();
    }
}
