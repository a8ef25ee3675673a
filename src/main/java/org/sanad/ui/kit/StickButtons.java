package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.sanad.work.send.Medium;

/** One button for each stick plugged in, which reads all that is on it; other buttons after. */
public final class StickButtons extends FlowPane {
    private final Texts texts;
    private final ObservableList<Medium> media;
    private final ObservableBooleanValue busy;
    private final Consumer<Path> onStick;

    /**
     * @param watch keeps the list as it is now while the buttons are in sight
     * @param busy while a stick is read no other is
     * @param onStick takes the root of a stick
     * @param others buttons that are always there
     */
    public StickButtons(
            Texts texts,
            ObservableList<Medium> media,
            StickWatch watch,
            ObservableBooleanValue busy,
            Consumer<Path> onStick,
            Node... others) {
        super(8, 8);
        this.texts = texts;
        this.media = media;
        this.busy = busy;
        this.onStick = onStick;
        getChildren().setAll(others);
        media.addListener((ListChangeListener<Medium>) change -> show());
        show();
        watch.whileShown(this);
    }

    private void show() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String held = getChildren().contains(focused) ? focused.getId() : null;
        getChildren().removeIf(Stick.class::isInstance);
        for (int i = media.size() - 1; i >= 0; i--) {
            getChildren().add(0, new Stick(media.get(i), i));
        }
        managedProperty().set(!getChildren().isEmpty());
        getChildren().stream()
                .filter(button -> held != null && held.equals(button.getId()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** One of the changing buttons. */
    private final class Stick extends Button {
        Stick(Medium medium, int place) {
            textProperty().bind(texts.text("ui.kit.place.read-stick", PlaceChoice.name(medium)));
            setGraphic(Icon.STICK.node());
            setId("stick-" + place);
            disableProperty().bind(busy);
            setOnAction(e -> onStick.accept(medium.root()));
        }
    }
}
