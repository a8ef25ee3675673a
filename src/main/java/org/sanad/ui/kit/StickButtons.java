package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    private List<Medium> shown = List.of();

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
        managedProperty().set(!getChildren().isEmpty());
        media.addListener((ListChangeListener<Medium>) change -> show());
        show();
        watch.whileShown(this);
    }

    /** The focus stays on its stick, wherever that stands now; on no other when it is gone. */
    private void show() {
        if (Medium.sameDrives(shown, media)) {
            return;
        }
        shown = List.copyOf(media);
        Medium.Drive held =
                sticks().filter(Node::isFocused).findFirst().map(one -> one.drive).orElse(null);
        getChildren().removeIf(Stick.class::isInstance);
        for (int i = media.size() - 1; i >= 0; i--) {
            getChildren().add(0, new Stick(media.get(i), i));
        }
        managedProperty().set(!getChildren().isEmpty());
        if (held != null) {
            sticks().filter(one -> one.drive.equals(held))
                    .map(Node.class::cast)
                    .findFirst()
                    .or(this::other)
                    .ifPresent(Node::requestFocus);
        }
    }

    private Stream<Stick> sticks() {
        return getChildren().stream().filter(Stick.class::isInstance).map(Stick.class::cast);
    }

    private Optional<Node> other() {
        return getChildren().stream().filter(one -> !(one instanceof Stick)).findFirst();
    }

    /** One of the changing buttons. */
    private final class Stick extends Button {
        private final Medium.Drive drive;

        Stick(Medium medium, int place) {
            this.drive = medium.drive();
            textProperty().bind(texts.text("ui.kit.place.read-stick", PlaceChoice.name(medium)));
            setGraphic(Icon.STICK.node());
            setId("stick-" + place);
            disableProperty().bind(busy);
            setOnAction(e -> onStick.accept(medium.root()));
        }
    }
}
