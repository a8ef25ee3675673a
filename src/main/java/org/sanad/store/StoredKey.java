package org.sanad.store;

/**
 * A key pair of this installation.
 *
 * @param secret raw private key, 32 bytes
 * @param publicKey raw public key, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredKey(KeyUse use, byte[] secret, byte[] publicKey, KeyState state) {}
