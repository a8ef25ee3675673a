package org.sanad.ui.kit;

import java.nio.file.Path;

/** Hands files and folders to the other programs of this computer. */
@FunctionalInterface
public interface Desktop {
    /**
     * Asks the system to open a file or a folder with whatever is set for it. Whether a window came
     * up cannot be known: what it shows must also be reached without.
     */
    void open(Path file);
}
