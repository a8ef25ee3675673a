package org.sanad.ui.settings;

import java.nio.file.Path;
import java.time.Clock;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.sanad.work.desk.WrongTries;

/**
 * The wait after a wrong password: 1, 2, 4 … 30 seconds, also when the program was closed meanwhile
 * (design: safety.md, Lock screen). One for a folder, wherever its password is asked for.
 */
final class TryPause {
    private final WrongTries tries;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    TryPause(Path folder, Clock clock) {
        tries = new WrongTries(folder, clock);
        waiting.set(tries.secondsToWait());
    }

    /** Seconds until the next try, 0 when one is allowed. */
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** One second of the wait is over. */
    void secondPassed() {
        waiting.set(Math.max(0, waiting.get() - 1));
    }

    /** One more password was wrong. */
    void wrong() {
        tries.wrong();
        waiting.set(tries.secondsToWait());
    }

    /** It was right: nothing is remembered. */
    void right() {
        tries.right();
    }
}
