package org.sanad.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The operations {@link MediumWriter} asks of a file system, apart so that a test can pull out the
 * stick before any of them.
 */
public interface MediumFiles {
    boolean isFolder(Path folder);

    boolean exists(Path file);

    /** Bytes still free where the folder is. */
    long free(Path folder) throws IOException;

    /** Creates an empty file, which must not exist. */
    void create(Path file) throws IOException;

    /** Writes the whole of an existing file and forces it onto the medium. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Reads a whole file, from the medium itself where the system lets us past its cache. */
    byte[] read(Path file) throws IOException;

    /** Renames within a folder; never over an existing file. */
    void rename(Path from, Path to) throws IOException;

    /** Makes a rename durable: the folder on POSIX, the file itself on Windows. */
    void settle(Path file) throws IOException;

    void delete(Path file) throws IOException;

    /** Lets the medium's own cache settle before the second reading. */
    void pause(Duration time) throws InterruptedException;

    /** The file system of this machine. */
    static MediumFiles real() {
        return new MachineFiles();
    }
}
