package org.sanad.ui.kit;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Files an interrupted writing left on the medium, offered for removal; unseen without any. */
final class LeftoverPanel extends VBox {
    private static final int MOST = 3;

    private final Texts texts;
    private final Places places;

    LeftoverPanel(Texts texts, Places places, String idPrefix) {
        super(8);
        this.texts = texts;
        this.places = places;
        setId(idPrefix + "-leftovers");
        getStyleClass().addAll("panel", "callout", Meaning.DOUBTFUL.styleClass());
        places.leftovers().addListener((ListChangeListener<String>) change -> show());
        show();
    }

    private void show() {
        List<String> names = places.leftovers();
        getChildren().clear();
        setVisible(!names.isEmpty());
        setManaged(isVisible());
        if (names.isEmpty()) {
            return;
        }
        getChildren()
                .add(
                        StatusMark.of(
                                Meaning.DOUBTFUL,
                                texts.text("ui.kit.place.leftovers.found", names.size())));
        names.stream().limit(MOST).map(Ltr::label).forEach(getChildren()::add);
        Button button =
                Buttons.plain(
                        texts,
                        "ui.kit.place.leftovers.remove",
                        Icon.REMOVE,
                        places::removeLeftovers);
        button.setId(getId() + "-remove");
        getChildren().add(button);
    }
}
