package org.sanad.store;

/**
 * An imported programme pack.
 *
 * @param sha256 of the pack itself, hex
 * @param bytes the signed file, exactly as received
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredPack(String version, String sha256, byte[] bytes) {}
