package org.sanad.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.i18n.Isolate;

/**
 * One line of the search: picture, name, a few words, code at the far side. Laid out by hand, with
 * bare texts where nothing is ever cut: all lines change at every key, and a label would measure
 * its words several times over.
 */
final class FoundLine extends Region {
    private static final double GAP = 12;
    private static final double PICTURE = 18;

    private final Texts texts;
    private final Text name = new Text();
    private final Label detail = new Label();
    private final Text code = new Text();
    private FontIcon picture;
    private Icon pictured;

    FoundLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("found-line");
        name.getStyleClass().add("found-name");
        detail.getStyleClass().addAll("quiet", "small");
        code.getStyleClass().add("found-code");
        getChildren().addAll(name, detail, code);
        setPrefWidth(0);
    }

    void show(Findable one) {
        if (one.icon() != pictured) {
            getChildren().remove(picture);
            pictured = one.icon();
            picture = pictured.node(texts);
            getChildren().add(picture);
        }
        name.setText(Isolate.natural(one.name()));
        String kind = texts.now(one.kind().key());
        detail.setText(
                one.detail().isEmpty()
                        ? kind
                        : texts.now(
                                "ui.search.detail",
                                kind,
                                Isolate.inOrderOf(texts.language().get(), one.detail())));
        code.setText(Isolate.leftToRight(one.code()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double codeWidth = Math.ceil(code.getLayoutBounds().getWidth());
        double nameWidth = Math.ceil(name.getLayoutBounds().getWidth());
        double after = PICTURE + GAP;
        if (picture != null) {
            layoutInArea(picture, 0, 0, PICTURE, height, 0, HPos.CENTER, VPos.CENTER);
        }
        layoutInArea(name, after, 0, nameWidth, height, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(code, width - codeWidth, 0, codeWidth, height, 0, HPos.LEFT, VPos.CENTER);
        double from = after + nameWidth + GAP;
        double room = Math.max(0, width - codeWidth - GAP - from);
        layoutInArea(detail, from, 0, room, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
