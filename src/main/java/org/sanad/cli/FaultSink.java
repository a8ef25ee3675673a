package org.sanad.cli;

import java.nio.file.Path;

/** Where unexpected faults of commands are written down; the log belongs to another room. */
public interface FaultSink {
    /**
     * Writes a fault down. Must not fail: the terminal still waits for its code.
     *
     * @param dataFolder of the command
     * @param code as printed on the terminal
     */
    void record(Path dataFolder, String code, Throwable fault);
}
