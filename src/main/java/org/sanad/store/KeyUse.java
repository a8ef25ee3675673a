package org.sanad.store;

import java.util.Optional;
import org.sanad.model.Coded;

/** What a key pair of ours is for. */
public enum KeyUse implements Coded {
    /** Ed25519: signs bundles. */
    SIGNING,
    /** X25519: opens what is sealed for us. */
    SEALING,
    /** Ed25519: signs the key directory and nothing else; under a passphrase of its own. */
    ROOT;

    /** The form kept in the database. */
    @Override
    public String code() {
        return name();
    }

    public static Optional<KeyUse> ofCode(String code) {
        return Coded.find(KeyUse.class, code);
    }
}
