package org.sanad.store;

import org.sanad.model.Gresa;

/**
 * The consolidated value of a school in a campaign: its accepted snapshot with the greatest number.
 *
 * @param digest of the bundle it came in, hex
 * @param pupils how many pupils it holds
 */
public record Snapshot(
        Gresa gresa, String campaign, long epoch, long seq, String digest, int pupils) {}
