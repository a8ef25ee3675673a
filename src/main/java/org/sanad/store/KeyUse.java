package org.sanad.store;

import java.util.Optional;

/** What a key pair of ours is for. */
public enum KeyUse {
    /** Ed25519: signs bundles. */
    SIGNING,
    /** X25519: opens what is sealed for us. */
    SEALING;

    /** The form kept in the database. */
    public String code() {
        return name();
    }

    public static Optional<KeyUse> ofCode(String code) {
        for (KeyUse value : values()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
