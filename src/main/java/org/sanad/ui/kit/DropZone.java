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
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;

/** A place to drop a file or a folder, with a button that does the same from the keyboard. */
public final class DropZone extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final boolean folders;
    private final List<String> patterns;
    private final boolean several;
    private final Consumer<List<Path>> onChosen;
    private Dialogs dialogs;

    private DropZone(
            Texts texts,
            String promptKey,
            boolean folders,
            boolean several,
            List<String> patterns,
            Consumer<List<Path>> onChosen) {
        this.folders = folders;
        this.several = several;
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
        return new DropZone(
                texts, promptKey, false, false, patterns, some -> onChosen.accept(some.get(0)));
    }

    /** A zone for one file or several at once. */
    public static DropZone files(
            Texts texts, String promptKey, List<String> patterns, Consumer<List<Path>> onChosen) {
        return new DropZone(texts, promptKey, false, true, patterns, onChosen);
    }

    /** A zone for one folder, such as a stick. */
    public static DropZone folder(Texts texts, String promptKey, Consumer<Path> onChosen) {
        return new DropZone(
                texts, promptKey, true, false, List.of(), some -> onChosen.accept(some.get(0)));
    }

    /** Asks for the one file as every page does, rather than by a dialog of its own. */
    public DropZone asking(Dialogs answers) {
        dialogs = answers;
        return this;
    }

    private void choose() {
        Window window = getScene().getWindow();
        if (dialogs != null) {
            dialogs.files()
                    .toOpen(window, patterns)
                    .ifPresent(path -> onChosen.accept(List.of(path)));
            return;
        }
        List<File> chosen;
        if (folders) {
            File folder = new DirectoryChooser().showDialog(window);
            chosen = folder == null ? List.of() : List.of(folder);
        } else {
            FileChooser chooser = new FileChooser();
            if (!patterns.isEmpty()) {
                chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(String.join(" ", patterns), patterns));
            }
            if (several) {
                chosen = chooser.showOpenMultipleDialog(window);
            } else {
                File file = chooser.showOpenDialog(window);
                chosen = file == null ? List.of() : List.of(file);
            }
        }
        if (chosen != null && !chosen.isEmpty()) {
            onChosen.accept(chosen.stream().map(File::toPath).toList());
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
        return paths.stream().allMatch(path -> Files.isDirectory(path) == folders)
                ? paths
                : List.of();
    }
}
