package org.sanad.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.paper.PageImage;

/** The picture in the head of the papers, and what can be done with it. */
final class CrestView extends VBox {
    private static final List<String> PICTURES = List.of("*.png", "*.jpg", "*.jpeg", "*.bmp");
    private static final double SIDE = 72;

    private final ImageView view = new ImageView();

    CrestView(UiContext ui, CrestViewModel model) {
        super(8);
        setId("settings-crest");
        Texts texts = ui.texts();
        Button choose =
                Buttons.plain(
                        texts,
                        "ui.settings.crest.choose",
                        Icon.FILE,
                        () ->
                                ui.dialogs()
                                        .files()
                                        .toOpen(
                                                ui.dialogs().owner(),
                                                texts.now("ui.settings.crest.choose"),
                                                PICTURES)
                                        .ifPresent(model::choose));
        choose.setId("crest-choose");
        Button remove = Buttons.quiet(texts, "ui.settings.crest.remove", Icon.CLOSE, model::remove);
        remove.setId("crest-remove");
        remove.visibleProperty().bind(model.picture().isNotNull());
        remove.managedProperty().bind(remove.visibleProperty());
        view.setId("crest-picture");
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.accessibleTextProperty().bind(texts.text("ui.settings.crest"));
        view.visibleProperty().bind(model.picture().isNotNull());
        view.managedProperty().bind(view.visibleProperty());
        getChildren()
                .addAll(
                        new Paragraph(texts.text("ui.settings.crest"), "section-title"),
                        new Paragraph(texts.text("ui.settings.crest.sentence")),
                        view,
                        new FlowPane(8, 8, choose, remove));
        model.picture().addListener((o, before, now) -> show(now));
        show(model.picture().get());
    }

    private void show(PageImage picture) {
        if (picture == null) {
            view.setImage(null);
            return;
        }
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        view.setImage(image);
    }
}
