package org.sanad.app;

/** A desk that is open in the window. */
interface OpenDesk extends AutoCloseable {
    /** Lets the desk go, and with it whatever of pupils is in memory. */
    @Override
    void close();

    /** Whether something typed into its pages is not saved and would go with it. */
    default boolean unsaved() {
        return false;
    }
}
