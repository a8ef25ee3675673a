package org.sanad.model;

/**
 * How long work says how far it is and learns that the user gave it up. Given down into the rooms
 * that read, compute or write; never held.
 */
public interface Progress {
    /** Says that {@code done} of {@code total} steps are done; {@code total} 0 when not known. */
    void report(long done, long total);

    /** Whether the user asked to stop. */
    boolean cancelled();

    /**
     * Stops the work when the user asked for it.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    default void check() {
        if (cancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
    }

    /** Nobody watches and nobody cancels. */
    static Progress none() {
        return new Progress() {
            @Override
            public void report(long done, long total) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
