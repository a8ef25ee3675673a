package org.sanad.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Buttons of one look: the accent stands on the next step only. */
public final class Buttons {
    private Buttons() {}

    /** The next step of a page: at most one in sight. */
    public static Button primary(Texts texts, String key, Icon icon, Runnable action) {
        Button button = plain(texts, key, icon, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /**
     * A page's next step gives the accent away while {@code other} is true: there is another one.
     */
    public static void standBack(Button primary, ObservableValue<Boolean> other) {
        other.addListener((o, before, now) -> accent(primary, !now));
        accent(primary, !other.getValue());
    }

    private static void accent(Button button, boolean wanted) {
        button.getStyleClass().remove("accent");
        if (wanted) {
            button.getStyleClass().add("accent");
        }
    }

    /** Any other action; {@code icon} may be null. */
    public static Button plain(Texts texts, String key, Icon icon, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.text(key));
        if (icon != null) {
            button.setGraphic(icon.node(texts));
        }
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** An action that takes something away. */
    public static Button harmful(Texts texts, String key, Icon icon, Runnable action) {
        Button button = plain(texts, key, icon, action);
        button.getStyleClass().addAll("danger", "button-outlined");
        return button;
    }

    /** An action beside a text, without a frame. */
    public static Button quiet(Texts texts, String key, Icon icon, Runnable action) {
        Button button = plain(texts, key, icon, action);
        button.getStyleClass().add("flat");
        return button;
    }

    /**
     * A button that stands beside a grid and does what a key does there: it leaves the focus to the
     * grid, and its tooltip tells the key.
     *
     * @param keys as they are written, such as {@code Del}
     */
    public static Button besideGrid(
            Texts texts, String key, Icon icon, String keys, Runnable action) {
        Button button = quiet(texts, key, icon, action);
        button.setFocusTraversable(false);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.text("ui.shell.shortcut-keys", texts.text(key), keys));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(tooltip.textProperty());
        button.getStyleClass().add("beside-grid");
        return button;
    }

    /** A picture alone; its word is the tooltip and what a screen reader says. */
    public static Button icon(Texts texts, String key, Icon icon, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon.node(texts));
        button.getStyleClass().addAll("button-icon", "flat");
        button.accessibleTextProperty().bind(texts.text(key));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.text(key));
        button.setTooltip(tooltip);
        button.setOnAction(e -> action.run());
        return button;
    }
}
