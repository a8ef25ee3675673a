package org.sanad.ui.kit;

import java.io.File;

/**
 * Where the next dialog for files opens: the folder chosen last while the program runs, else the
 * person's own. Left to itself GTK opens the folder the program was started from, where nobody
 * looks for a list.
 */
final class LastFolder {
    private final File home;
    private File last;

    LastFolder() {
        this(new File(System.getProperty("user.home", "")));
    }

    /** Another folder than the person's own to begin with. */
    LastFolder(File home) {
        this.home = home;
    }

    /** A file or a folder was chosen. */
    void chose(File chosen) {
        last = chosen.isDirectory() ? chosen : chosen.getAbsoluteFile().getParentFile();
    }

    /** A folder that is there now (a stick may be gone), or null: the system's own choice. */
    File folder() {
        if (last != null && last.isDirectory()) {
            return last;
        }
        return home.isDirectory() ? home : null;
    }
}
