package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The help of the page in front, at the far side above it: what it is for, what to do in order, its
 * keys. Esc or the cross closes it; the focus goes back to where it was.
 */
public final class HelpPanel extends VBox {
    private static final int MOST_STEPS = 5;

    private final Texts texts;
    private final Runnable onAllKeys;
    private Node before;

    /**
     * @param onAllKeys shows the keys of the whole window
     */
    public HelpPanel(Texts texts, Runnable onAllKeys) {
        this.texts = texts;
        this.onAllKeys = onAllKeys;
        getStyleClass().add("help-panel");
        setId("help-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setMaxWidth(USE_PREF_SIZE);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE) {
                        close();
                        e.consume();
                    }
                });
        setVisible(false);
        setManaged(false);
    }

    /** Shows the help of a page, in place of that of another; all keys where it has none. */
    public void show(Page page) {
        if (!texts.has(hintKey(page))) {
            close();
            onAllKeys.run();
            return;
        }
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        Label title = new Label();
        title.textProperty().bind(texts.text(page.titleKey()));
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = Buttons.icon(texts, "help.panel.close", Icon.CLOSE, this::close);
        close.setId("help-close");
        Button keys = Buttons.quiet(texts, "help.panel.all-keys", Icon.KEYS, onAllKeys);
        keys.setId("help-keys");
        DownScroll body = new DownScroll(body(page));
        body.setFocusTraversable(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(new HBox(8, title, close), body, keys);
        setManaged(true);
        setVisible(true);
        close.requestFocus();
    }

    /** Takes the help away. */
    public void close() {
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private VBox body(Page page) {
        List<Node> parts = new ArrayList<>();
        parts.add(new Paragraph(texts.text(hintKey(page)), "strong"));
        parts.add(heading("help.panel.steps"));
        for (int i = 1; i <= MOST_STEPS && texts.has(stepKey(page, i)); i++) {
            parts.add(step(i, texts.text(stepKey(page, i))));
        }
        parts.add(heading("help.panel.keys"));
        parts.add(new Paragraph(texts.text("help." + page.id() + ".keys")));
        return new VBox(10, parts.toArray(Node[]::new));
    }

    private static String stepKey(Page page, int step) {
        return "help." + page.id() + ".step-" + step;
    }

    /** Key of the one sentence that is said when a page is shown for the first time. */
    static String hintKey(Page page) {
        return "help." + page.id() + ".hint";
    }

    private Label heading(String key) {
        Label heading = new Label();
        heading.textProperty().bind(texts.text(key));
        heading.getStyleClass().addAll("quiet", "small");
        return heading;
    }

    private static HBox step(int number, ObservableValue<String> words) {
        Label digit = Ltr.label(Integer.toString(number));
        digit.getStyleClass().add("help-digit");
        digit.setMinWidth(USE_PREF_SIZE);
        Paragraph sentence = new Paragraph(words);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return new HBox(10, digit, sentence);
    }
}
