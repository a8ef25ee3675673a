package org.sanad.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** A place to drop files, with a button that does the same from the keyboard. */
public final class DropZone extends VBox {
    private static final String CHOOSE = "ui.kit.drop.choose-file";
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final Dialogs dialogs;
    private final List<String> patterns;
    private final boolean several;
    private final Consumer<List<Path>> onChosen;

    private DropZone(
            Texts texts,
            Dialogs dialogs,
            String promptKey,
            boolean several,
            List<String> patterns,
            Consumer<List<Path>> onChosen) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.several = several;
        this.patterns = patterns;
        this.onChosen = onChosen;
        getStyleClass().add("drop-zone");
        FontIcon picture = Icon.IMPORT.node();
        picture.getStyleClass().add("zone-icon");
        Paragraph prompt = new Paragraph(texts.text(promptKey));
        prompt.setTextAlignment(TextAlignment.CENTER);
        Button button = Buttons.plain(texts, CHOOSE, Icon.FILE, this::choose);
        getChildren().addAll(picture, prompt, button);
        setOnDragOver(this::over);
        setOnDragExited(e -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(this::dropped);
    }

    /**
     * A zone for one file.
     *
     * @param dialogs ask for the file, as on every page
     * @param patterns such as {@code *.xlsx}; empty for any file
     */
    public static DropZone file(
            Texts texts,
            Dialogs dialogs,
            String promptKey,
            List<String> patterns,
            Consumer<Path> onChosen) {
        return new DropZone(
                texts, dialogs, promptKey, false, patterns, some -> onChosen.accept(some.get(0)));
    }

    /** A zone for one file or several at once. */
    public static DropZone files(
            Texts texts,
            Dialogs dialogs,
            String promptKey,
            List<String> patterns,
            Consumer<List<Path>> onChosen) {
        return new DropZone(texts, dialogs, promptKey, true, patterns, onChosen);
    }

    private void choose() {
        FileQuestions files = dialogs.files();
        String title = texts.now(CHOOSE);
        List<Path> chosen =
                several
                        ? files.severalToOpen(dialogs.owner(), title, patterns)
                        : files.toOpen(dialogs.owner(), title, patterns)
                                .map(List::of)
                                .orElse(List.of());
        if (!chosen.isEmpty()) {
            onChosen.accept(chosen);
        }
    }

    private void over(DragEvent event) {
        if (!taken(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> paths = taken(event);
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        if (!paths.isEmpty()) {
            onChosen.accept(paths);
        }
    }

    /** What of a drag this zone takes: all of it or nothing. */
    private List<Path> taken(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files == null || files.isEmpty() || (files.size() > 1 && !several)) {
            return List.of();
        }
        List<Path> paths = files.stream().map(File::toPath).toList();
        return paths.stream().noneMatch(Files::isDirectory) ? paths : List.of();
    }
}
