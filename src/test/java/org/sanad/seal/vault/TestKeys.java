package org.sanad.seal.vault;

import java.security.SecureRandom;

/** Keys that can be had again and again without the cost of a password. */
public final class TestKeys {
    private TestKeys() {}

    public static VaultKeys same() {
        byte[] dataKey = new byte[32];
        dataKey[0] = 7;
        return new VaultKeys(dataKey, new SecureRandom());
    }
}
