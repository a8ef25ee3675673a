package org.sanad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.sanad.ui.kit.FileQuestions;

/** Answers what the system's dialogs would ask. */
final class ChosenFiles implements FileQuestions {
    private Path next;

    /** What the next questions are answered with: a file, or the folder to read or write in. */
    void next(Path answer) {
        next = answer;
    }

    @Override
    public Optional<Path> toOpen(Window owner, String title, List<String> patterns) {
        return Optional.ofNullable(next);
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
        return Optional.ofNullable(next);
    }

    @Override
    public Optional<Path> toSave(Window owner, String title, String name) {
        return Optional.of(next.resolve(name));
    }
}
