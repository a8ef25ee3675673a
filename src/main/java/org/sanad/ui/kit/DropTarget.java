package org.sanad.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Lets files and folders be dropped anywhere on a page. */
public final class DropTarget {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private DropTarget() {}

    /** Makes {@code page} take whatever files and folders are dropped on it. */
    public static void on(Node page, Consumer<List<Path>> onDropped) {
        page.getStyleClass().add("drop-target");
        page.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        page.pseudoClassStateChanged(OVER, true);
                    }
                    event.consume();
                });
        page.setOnDragExited(event -> page.pseudoClassStateChanged(OVER, false));
        page.setOnDragDropped(
                event -> {
                    List<Path> paths =
                            event.getDragboard().getFiles().stream().map(File::toPath).toList();
                    event.setDropCompleted(!paths.isEmpty());
                    event.consume();
                    if (!paths.isEmpty()) {
                        onDropped.accept(paths);
                    }
                });
    }
}
