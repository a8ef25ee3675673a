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
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;

/** A place to drop a file or a folder, with a button that does the same from the keyboard. */
public final class DropZone extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final boolean folders;
    private final List<String> patterns;
    private final Consumer<Path> onChosen;

    private DropZone(
            Texts texts,
            String promptKey,
            boolean folders,
            List<String> patterns,
            Consumer<Path> onChosen) {
        this.folders = folders;
        this.patterns = patterns;
        this.onChosen = onChosen;
        getStyleClass().add("drop-zone");
        FontIcon picture = (folders ? Icon.FOLDER : Icon.IMPORT).node();
        picture.getStyleClass().add("zone-icon");
        Paragraph prompt = new Paragraph(texts.text(promptKey));
        prompt.setTextAlignment(TextAlignment.CENTER);
        Button button =
                folders
                        ? Buttons.plain(
                                texts, "ui.kit.drop.choose-folder", Icon.FOLDER, this::choose)
                        : Buttons.plain(texts, "ui.kit.drop.choose-file", Icon.FILE, this::choose);
        getChildren().addAll(picture, prompt, button);
        setOnDragOver(this::over);
        setOnDragExited(e -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(this::dropped);
    }

    /**
     * A zone for one file.
     *
     * @param patterns such as {@code *.xlsx}; empty for any file
     */
    public static DropZone file(
            Texts texts, String promptKey, List<String> patterns, Consumer<Path> onChosen) {
        return new DropZone(texts, promptKey, false, patterns, onChosen);
    }

    /** A zone for one folder, such as a stick. */
    public static DropZone folder(Texts texts, String promptKey, Consumer<Path> onChosen) {
        return new DropZone(texts, promptKey, true, List.of(), onChosen);
    }

    private void choose() {
        File chosen;
        if (folders) {
            chosen = new DirectoryChooser().showDialog(getScene().getWindow());
        } else {
            FileChooser chooser = new FileChooser();
            if (!patterns.isEmpty()) {
                chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(String.join(" ", patterns), patterns));
            }
            chosen = chooser.showOpenDialog(getScene().getWindow());
        }
        if (chosen != null) {
            onChosen.accept(chosen.toPath());
        }
    }

    private void over(DragEvent event) {
        if (one(event) != null) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        Path path = one(event);
        event.setDropCompleted(path != null);
        event.consume();
        if (path != null) {
            onChosen.accept(path);
        }
    }

    private Path one(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files == null || files.size() != 1) {
            return null;
        }
        Path path = files.get(0).toPath();
        return Files.isDirectory(path) == folders ? path : null;
    }
}
