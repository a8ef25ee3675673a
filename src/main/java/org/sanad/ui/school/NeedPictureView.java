package org.sanad.ui.school;

import java.util.List;
import javafx.scene.control.ScrollPane;
import org.sanad.ui.kit.BarRows;
import org.sanad.ui.kit.Texts;

/** What of each article is needed, came and was handed out, for those who look rather than read. */
final class NeedPictureView extends ScrollPane {
    private final Texts texts;
    private final NeedsViewModel model;
    private final BarRows bars;

    NeedPictureView(Texts texts, NeedsViewModel model) {
        this.texts = texts;
        this.model = model;
        bars =
                new BarRows(
                        texts,
                        List.of("ui.needs.needed", "ui.needs.received", "ui.needs.distributed"));
        setId("needs-bars");
        setContent(bars);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    void show() {
        String language = texts.language().get().code();
        bars.show(
                model.totals().entrySet().stream()
                        .map(
                                one ->
                                        new BarRows.Bar(
                                                model.article(one.getKey()).in(language),
                                                List.of(
                                                        one.getValue().needed(),
                                                        one.getValue().received(),
                                                        one.getValue().distributed())))
                        .toList());
    }
}
