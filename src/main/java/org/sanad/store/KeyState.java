package org.sanad.store;

import java.util.Optional;

/** Whether a key pair of ours is in use. */
public enum KeyState {
    /** The one in use. */
    ACTIVE,
    /** Kept to read what was made for it. */
    RETIRED;

    /** The form kept in the database. */
    public String code() {
        return name();
    }

    public static Optional<KeyState> ofCode(String code) {
        for (KeyState value : values()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
