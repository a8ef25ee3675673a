package org.sanad.store;

import java.util.Optional;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.VaultKeys;
import org.sanad.seal.vault.WrappedKey;

/**
 * The data key as it is stored: locked with the password, and with the recovery code where one was
 * made.
 */
record Locked(WrappedKey password, Optional<WrappedKey> recovery) {
    /** Whether a password is the one. */
    boolean opensWith(char[] typed) {
        try {
            VaultKeys.unlock(password, typed).close();
            return true;
        } catch (UserProblem wrong) {
            return false;
        }
    }
}
