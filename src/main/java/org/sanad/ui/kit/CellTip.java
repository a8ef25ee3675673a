package org.sanad.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/**
 * The one tooltip of a grid: its sentence is asked for when the pointer comes to a cell, so that a
 * thousand cells cost nothing, and again as it is shown, for the cell may say something else then.
 */
final class CellTip {
    private final Tooltip tooltip = new Tooltip();
    private Supplier<String> now = () -> "";

    CellTip() {
        tooltip.setOnShowing(e -> tooltip.setText(now.get()));
    }

    /** Says this as long as the pointer rests on the cell; null or nothing says nothing. */
    void on(Node cell, Supplier<String> sentence) {
        cell.setOnMouseEntered(
                e -> {
                    String said = sentence.get();
                    Tooltip.uninstall(cell, tooltip);
                    now = sentence;
                    if (said != null && !said.isEmpty()) {
                        tooltip.setText(said);
                        Tooltip.install(cell, tooltip);
                    }
                });
        cell.setOnMouseExited(e -> Tooltip.uninstall(cell, tooltip));
    }
}
