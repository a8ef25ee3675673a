package org.sanad.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The operating system's own dialogs, beginning in the folder where the last one ended. */
final class SystemFiles implements FileQuestions {
    private final Maximised maximised;
    private final LastFolder last = new LastFolder();

    SystemFiles(Maximised maximised) {
        this.maximised = maximised;
    }

    @Override
    public Optional<Path> toOpen(Window owner, String title, List<String> patterns) {
        FileChooser chooser = reading(title, patterns);
        return path(owner, () -> chooser.showOpenDialog(owner));
    }

    @Override
    public List<Path> severalToOpen(Window owner, String title, List<String> patterns) {
        FileChooser chooser = reading(title, patterns);
        List<File> chosen = maximised.during(owner, () -> chooser.showOpenMultipleDialog(owner));
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
                    .add(new FileChooser.ExtensionFilter(String.join(" ", patterns), patterns));
        }
        return chooser;
    }

    /** The words of a button without what says that a question follows: this is the question. */
    private static String asTitle(String button) {
        return button.endsWith("…") ? button.substring(0, button.length() - 1) : button;
    }
}
