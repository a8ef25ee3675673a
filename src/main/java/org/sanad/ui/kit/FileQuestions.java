package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where a file is or shall go, with the dialogs of the operating system. */
public interface FileQuestions {
    /**
     * A file to read.
     *
     * @param title what is asked for, in the language shown, as on the button that asks
     * @param patterns such as {@code *.xlsx}; empty for any file
     */
    Optional<Path> toOpen(Window owner, String title, List<String> patterns);

    /** Files to read, several at once. */
    default List<Path> severalToOpen(Window owner, String title, List<String> patterns) {
        return toOpen(owner, title, patterns).map(List::of).orElse(List.of());
    }

    /** A folder to read or to write into. */
    Optional<Path> folder(Window owner, String title);

    /**
     * A file to write.
     *
     * @param name suggested, ASCII
     */
    Optional<Path> toSave(Window owner, String title, String name);
}
