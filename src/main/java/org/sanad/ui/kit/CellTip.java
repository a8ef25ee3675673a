package org.sanad.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/**
 * The one tooltip of a grid: its sentence is asked for when the pointer comes to a cell, so that a
 * thousand cells cost nothing.
 */
final class CellTip {
    private final Tooltip tooltip = new Tooltip();

    /** Says this as long as the pointer rests on the cell; null or nothing says nothing. */
    void on(Node cell, Supplier<String> sentence) {
        cell.setOnMouseEntered(
                e -> {
                    String said = sentence.get();
                    Tooltip.uninstall(cell, tooltip);
                    if (said != null && !said.isEmpty()) {
                        tooltip.setText(said);
                        Tooltip.install(cell, tooltip);
                    }
                });
        cell.setOnMouseExited(e -> Tooltip.uninstall(cell, tooltip));
    }
}
