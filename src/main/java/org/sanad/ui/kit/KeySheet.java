package org.sanad.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Every key of the window on one sheet. */
public final class KeySheet {
    /**
     * One line.
     *
     * @param keys as they are written, kept left-to-right; or the key of their words
     * @param key of what they do
     */
    private record Line(String keys, String key) {}

    private static final List<Line> LINES =
            List.of(
                    new Line("Ctrl + K", "help.sheet.search"),
                    new Line("F1", "help.sheet.help"),
                    new Line("?", "help.sheet.sheet"),
                    new Line("Alt + A … Z", "help.sheet.page"),
                    new Line("Alt + 1 … 9", "help.sheet.page-digit"),
                    new Line("Ctrl + Z", "help.sheet.undo"),
                    new Line("Ctrl + Y", "help.sheet.redo"),
                    new Line("Ctrl + L", "help.sheet.lock"),
                    new Line("help.sheet.cap.tab", "help.sheet.tab"),
                    new Line("help.sheet.cap.enter", "help.sheet.enter"),
                    new Line("help.sheet.cap.escape", "help.sheet.escape"),
                    new Line("help.sheet.cap.arrows", "help.sheet.arrows"),
                    new Line("help.sheet.cap.space", "help.sheet.space"),
                    new Line("help.sheet.cap.shift-arrows", "help.sheet.extend"),
                    new Line("A … Z", "help.sheet.letters"),
                    new Line("help.sheet.cap.delete", "help.sheet.delete"),
                    new Line("help.sheet.cap.alt-arrows", "help.sheet.order"),
                    new Line("+ -", "help.sheet.zoom"));

    /** Within the smallest window. */
    private static final double WIDTH = 960;

    private KeySheet() {}

    /** Shows the sheet above the window. */
    public static void show(UiContext ui) {
        GridPane sheet = new GridPane();
        sheet.setHgap(24);
        sheet.setVgap(4);
        sheet.getStyleClass().add("key-sheet");
        for (int i = 0; i < LINES.size(); i++) {
            String written = LINES.get(i).keys();
            Label keys =
                    ui.texts().has(written)
                            ? new Label(ui.texts().now(written))
                            : Ltr.label(written);
            keys.getStyleClass().add("key-cap");
            Label words = new Label();
            words.textProperty().bind(ui.texts().text(LINES.get(i).key()));
            keys.setMinWidth(Region.USE_PREF_SIZE);
            words.setMinWidth(Region.USE_PREF_SIZE);
            // two columns: so many lines do not fit beneath one another in 600 pixels
            int half = (LINES.size() + 1) / 2;
            sheet.addRow(i % half, keys, words);
        }
        ui.dialogs().inform("help.sheet.title", sheet, WIDTH);
    }
}
