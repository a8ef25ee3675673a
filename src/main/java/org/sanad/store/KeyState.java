package org.sanad.store;

import java.util.Optional;
import org.sanad.model.Coded;

/** Whether a key pair of ours is in use. */
public enum KeyState implements Coded {
    /** The one in use. */
    ACTIVE,
    /** Kept to read what was made for it. */
    RETIRED,
    /** As {@link #RETIRED}, and known to be in wrong hands. */
    REVOKED;

    /** The form kept in the database. */
    @Override
    public String code() {
        return name();
    }

    public static Optional<KeyState> ofCode(String code) {
        return Coded.find(KeyState.class, code);
    }
}
