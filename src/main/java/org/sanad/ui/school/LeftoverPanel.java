package org.sanad.ui.school;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;

/** Files an interrupted writing left on the medium, offered for removal; unseen without any. */
final class LeftoverPanel extends VBox {
    private static final int MOST = 3;

    private final Texts texts;
    private final Runnable remove;

    LeftoverPanel(Texts texts, ObservableList<String> names, Runnable remove) {
        super(8);
        this.texts = texts;
        this.remove = remove;
        setId("send-leftovers");
        getStyleClass().addAll("panel", "callout", Meaning.DOUBTFUL.styleClass());
        names.addListener((ListChangeListener<String>) change -> show(names));
        show(names);
    }

    private void show(List<String> names) {
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
                                texts.text("ui.send.leftovers.found", names.size())));
        names.stream().limit(MOST).map(Ltr::label).forEach(getChildren()::add);
        Button button = Buttons.plain(texts, "ui.send.leftovers.remove", Icon.REMOVE, remove);
        button.setId("send-leftovers-remove");
        getChildren().add(button);
    }
}
