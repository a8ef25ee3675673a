package org.sanad.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.DownScroll;
import org.sanad.ui.kit.LanguageSwitch;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/** A screen without the side bar: the name of the program, the language, one thing to do. */
final class AloneFrame extends BorderPane {
    AloneFrame(Texts texts, String titleKey, String sentenceKey, Node content) {
        getStyleClass().add("alone");
        Label mark = new Label();
        mark.textProperty().bind(texts.text("ui.shell.name"));
        mark.getStyleClass().add("mark");
        HBox top = new HBox(mark, space(), new LanguageSwitch(texts));
        top.getStyleClass().add("alone-top");
        Label title = new Label();
        title.textProperty().bind(texts.text(titleKey));
        title.getStyleClass().add("page-title");
        Paragraph sentence = new Paragraph(texts.text(sentenceKey), "quiet");
        VBox column = new VBox(title, sentence, content);
        column.getStyleClass().add("alone-column");
        VBox centred = new VBox(column);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("alone-body");
        setTop(top);
        setCenter(new DownScroll(centred));
    }

    /** What one does first on the screen has the focus as soon as it stands in a window. */
    static void begins(Node first) {
        first.sceneProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                first.requestFocus();
                            }
                        });
    }

    static Node space() {
        javafx.scene.layout.Region space = new javafx.scene.layout.Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        return space;
    }
}
