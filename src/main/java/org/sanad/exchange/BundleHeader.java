package org.sanad.exchange;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The signed header of a bundle (design, bundle.md "Level 3"); its {@code v} is always 1.
 *
 * @param id random, of this bundle
 * @param iss {@code school:<gresa>} or {@code directorate:<code>}
 * @param aud the one receiver it is for
 * @param audKid thumbprint of the key it is sealed for, or null when not sealed
 * @param campaign {@code 2026-2027}, or null
 * @param chain chosen once per installation, pinned at approval
 * @param epoch ≥ 1, one more at every restore from a backup
 * @param epochId 32 hex digits, new at every restore
 * @param seq ≥ 1, one more per bundle within the epoch, never reused
 * @param prev digest of the previous bundle, or null for the first
 * @param supersedes the bundle this one corrects, or null
 * @param pack the programme pack the data were entered and checked with
 * @param directory newest key directory known, 0 for none
 * @param lastAnswer digest of the last answer processed, or null
 * @param iat sender's clock: information only, nothing is ever decided by it
 * @param counts control totals: {@code pupils}, {@code households} and one per programme code
 */
public record BundleHeader(
        BundleType type,
        UUID id,
        String iss,
        String aud,
        String audKid,
        String campaign,
        UUID chain,
        int epoch,
        String epochId,
        int seq,
        String prev,
        Supersedes supersedes,
        PackReference pack,
        int directory,
        String lastAnswer,
        Instant iat,
        Clock clock,
        App app,
        SortedMap<String, Integer> counts) {
    public BundleHeader {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * The bundle a correction replaces.
     *
     * @param reason of the code list, e.g. {@code TYPING}, {@code PUPIL_ADDED}
     */
    public record Supersedes(UUID id, String digest, String reason) {}

    /**
     * A version of the programme pack.
     *
     * @param sha256 of the pack file, lower-case hex
     */
    public record PackReference(String version, String sha256) {}

    /**
     * What the sender thinks of its clock.
     *
     * @param suspect whether it went back or lies before the program was built
     * @param min latest time the sender has evidence of, or null
     */
    public record Clock(boolean suspect, Instant min) {}

    /** The program that wrote it. */
    public record App(String name, String version) {}
}
