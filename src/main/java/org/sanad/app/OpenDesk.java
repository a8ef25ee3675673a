package org.sanad.app;

/** A desk that is open in the window. */
interface OpenDesk extends AutoCloseable {
    /** Where none is open. */
    OpenDesk NONE = () -> {};

    /** Lets the desk go, and with it whatever of pupils is in memory. */
    @Override
    void close();

    /** Begins to keep what is being typed into its pages and not saved: it is about to close. */
    default void keepTyped() {}

    /** Whether something typed and not saved is not on the disk: no job being on its way, lost. */
    default boolean unkept() {
        return false;
    }
}
