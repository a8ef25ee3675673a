package org.sanad.ui.kit;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A page part with an editor at its far side (left in Arabic). Esc or the cross closes it; the
 * editor's node keeps what was typed and shows it again when opened again.
 */
public final class Drawer extends BorderPane {
    private final Texts texts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final InvalidationListener footMoved = o -> Platform.runLater(this::keepFocusInSight);
    private Node before;
    private boolean wide;

    /**
     * @param content what the drawer stands beside, usually a {@link TablePart}
     */
    public Drawer(Texts texts, Node content) {
        this.texts = texts;
        setCenter(content);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE && open.get()) {
                        close();
                        e.consume();
                    }
                });
    }

    /** A wider drawer, for a line that must not be cut. */
    public Drawer wide() {
        wide = true;
        return this;
    }

    /** Opens the drawer and gives the editor the focus. */
    public void show(ObservableValue<String> title, Node editor) {
        show(title, editor, null);
    }

    /**
     * The same with a line that stays in sight beneath the editor however long that is: the button
     * that saves.
     *
     * @param foot or null for none
     */
    public void show(ObservableValue<String> title, Node editor, Node foot) {
        show(title, null, editor, foot);
    }

    /**
     * The same with something that stays in sight above the editor too.
     *
     * @param told or null for nothing
     */
    public void show(ObservableValue<String> title, Node told, Node editor, Node foot) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        Paragraph name = new Paragraph(title, "section-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head =
                new HBox(
                        8,
                        name,
                        Buttons.icon(texts, "ui.kit.drawer.close", Icon.CLOSE, this::close));
        DownScroll body = new DownScroll(editor);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox drawer = new VBox(head);
        if (told != null) {
            drawer.getChildren().add(told);
        }
        drawer.getChildren().add(body);
        if (foot != null) {
            // no further from the form than its end
            body.maxHeightProperty()
                    .bind(editor.layoutBoundsProperty().map(bounds -> bounds.getHeight()));
            drawer.getChildren().add(foot);
            // the same foot comes again and again: it tells this but once
            foot.managedProperty().removeListener(footMoved);
            foot.managedProperty().addListener(footMoved);
        }
        drawer.getStyleClass().add("drawer");
        if (wide) {
            drawer.getStyleClass().add("wide");
        }
        BorderPane.setMargin(drawer, new Insets(0, 0, 0, 16));
        setRight(drawer);
        open.set(true);
        // the scroll pane takes its content in with its skin; before that nothing can be focused
        Theme.dress(drawer);
        editor.requestFocus();
    }

    /** A line that comes beneath takes room: what is typed in stays in sight. */
    private void keepFocusInSight() {
        Node typed = getScene() == null ? null : getScene().getFocusOwner();
        if (typed != null) {
            PageFrame.keepInSight(typed);
        }
    }

    /** Closes the drawer and gives the focus back. */
    public void close() {
        setRight(null);
        open.set(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    /** Whether the drawer is open. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }
}
