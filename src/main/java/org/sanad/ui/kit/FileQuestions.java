package org.sanad.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where a file is or shall go, with the dialogs of the operating system. */
public interface FileQuestions {
    /**
     * A file to read.
     *
     * @param patterns such as {@code *.xlsx}; empty for any file
     */
    Optional<Path> toOpen(Window owner, List<String> patterns);

    /** Files to read, several at once. */
    default List<Path> severalToOpen(Window owner, List<String> patterns) {
        return toOpen(owner, patterns).map(List::of).orElse(List.of());
    }

    /** A folder to read or to write into. */
    Optional<Path> folder(Window owner);

    /**
     * A file to write.
     *
     * @param name suggested, ASCII
     */
    Optional<Path> toSave(Window owner, String name);

    /** The operating system's own dialogs. */
    static FileQuestions ofSystem(Maximised maximised) {
        return new FileQuestions() {
            private final LastFolder last = new LastFolder();

            @Override
            public Optional<Path> toOpen(Window owner, List<String> patterns) {
                FileChooser chooser = reading(patterns);
                return path(owner, () -> chooser.showOpenDialog(owner));
            }

            @Override
            public List<Path> severalToOpen(Window owner, List<String> patterns) {
                FileChooser chooser = reading(patterns);
                List<File> chosen =
                        maximised.during(owner, () -> chooser.showOpenMultipleDialog(owner));
                if (chosen == null || chosen.isEmpty()) {
                    return List.of();
                }
                last.chose(chosen.get(0));
                return chosen.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> folder(Window owner) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setInitialDirectory(last.folder());
                return path(owner, () -> chooser.showDialog(owner));
            }

            @Override
            public Optional<Path> toSave(Window owner, String name) {
                FileChooser chooser = new FileChooser();
                chooser.setInitialDirectory(last.folder());
                chooser.setInitialFileName(name);
                return path(owner, () -> chooser.showSaveDialog(owner));
            }

            private Optional<Path> path(Window owner, Supplier<File> dialog) {
                File chosen = maximised.during(owner, dialog);
                if (chosen != null) {
                    last.chose(chosen);
                }
                return Optional.ofNullable(chosen).map(File::toPath);
            }

            private FileChooser reading(List<String> patterns) {
                FileChooser chooser = new FileChooser();
                chooser.setInitialDirectory(last.folder());
                if (!patterns.isEmpty()) {
                    chooser.getExtensionFilters()
                            .add(
                                    new FileChooser.ExtensionFilter(
                                            String.join(" ", patterns), patterns));
                }
                return chooser;
            }
        };
    }
}
