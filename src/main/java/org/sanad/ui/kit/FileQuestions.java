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

    /** The operating system's own dialogs. */
    static FileQuestions ofSystem(Maximised maximised) {
        return new FileQuestions() {
            private final LastFolder last = new LastFolder();

            @Override
            public Optional<Path> toOpen(Window owner, String title, List<String> patterns) {
                FileChooser chooser = reading(title, patterns);
                return path(owner, () -> chooser.showOpenDialog(owner));
            }

            @Override
            public List<Path> severalToOpen(
                    Window owner, String title, List<String> patterns) {
                FileChooser chooser = reading(title, patterns);
                List<File> chosen =
                        maximised.during(owner, () -> chooser.showOpenMultipleDialog(owner));
                if (chosen == null || chosen.isEmpty()) {
                    return List.of();
                }
                last.chose(chosen.get(0));
                return chosen.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> folder(Window owner, String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(asTitle(title));
                chooser.setInitialDirectory(last.folder());
                return path(owner, () -> chooser.showDialog(owner));
            }

            @Override
            public Optional<Path> toSave(Window owner, String title, String name) {
                FileChooser chooser = asking(title);
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

            private FileChooser asking(String title) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(asTitle(title));
                chooser.setInitialDirectory(last.folder());
                return chooser;
            }

            private FileChooser reading(String title, List<String> patterns) {
                FileChooser chooser = asking(title);
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

    /** The words of a button without what says that a question follows: this is the question. */
    private static String asTitle(String button) {
        return button.endsWith("…") ? button.substring(0, button.length() - 1) : button;
    }
}
