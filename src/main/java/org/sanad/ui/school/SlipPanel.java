package org.sanad.ui.school;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.PaperPane;
import org.sanad.ui.kit.PaperPreview;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;

/** The slip of a bundle as it will be printed; there only while it is looked at. */
final class SlipPanel extends VBox {
    /** Height of the picture in pixels: codes and counts are seen without scrolling the page. */
    private static final double PICTURE = 420;

    SlipPanel(Texts texts, PaperPreview slip) {
        super(10);
        getStyleClass().add("panel");
        setId("send-slip-panel");
        Label title = new Label();
        title.textProperty().bind(texts.text("ui.send.written.slip"));
        title.getStyleClass().add("section-title");
        PaperPane pane = new PaperPane(texts, slip);
        pane.setMinHeight(PICTURE);
        pane.setPrefHeight(PICTURE);
        Button print = pane.printButton();
        Button close = Buttons.quiet(texts, "ui.kit.dialog.close", Icon.CLOSE, slip::showNothing);
        close.setId("send-slip-close");
        getChildren().addAll(title, new FlowPane(8, 8, print, close), pane);
        Shown.onlyWhen(this, slip.image().isNotNull());
        visibleProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                PageFrame.bringIntoSight(this);
                                print.requestFocus();
                            }
                        });
    }
}
