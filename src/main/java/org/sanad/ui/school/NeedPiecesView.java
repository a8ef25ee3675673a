package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.needs.EnteredPieces;

/** What came and what was handed out for the row chosen: each can be corrected or removed. */
final class NeedPiecesView extends VBox {
    private final Texts texts;
    private final NeedsViewModel model;

    NeedPiecesView(Texts texts, NeedsViewModel model) {
        super(6);
        this.texts = texts;
        this.model = model;
        model.pieces().addListener((ListChangeListener<EnteredPieces>) c -> show());
        texts.language().addListener(o -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        if (!model.pieces().isEmpty()) {
            getChildren().add(new Paragraph(texts.now("ui.needs.pieces"), "section-title"));
        }
        model.pieces().forEach(one -> getChildren().add(line(one)));
        setManaged(!getChildren().isEmpty());
    }

    private HBox line(EnteredPieces one) {
        boolean delivery = one.kind() == EnteredPieces.Kind.DELIVERY;
        Paragraph what =
                new Paragraph(
                        texts.now(
                                delivery ? "ui.needs.piece.delivery" : "ui.needs.piece.hand-out",
                                one.date(),
                                one.quantity()));
        VBox words = new VBox(what);
        List<String> more = new ArrayList<>();
        if (one.pupil() != null) {
            more.add(one.pupil().name().whole());
        }
        if (one.damaged() > 0) {
            more.add(texts.now("ui.needs.piece.damaged", one.damaged()));
        }
        if (one.slip() != null) {
            more.add(Isolate.leftToRight(one.slip()));
        }
        if (one.supplier() != null) {
            more.add(one.supplier());
        }
        if (!more.isEmpty()) {
            words.getChildren().add(new Paragraph(texts.listed(more), "quiet", "small"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button edit =
                Buttons.icon(
                        texts,
                        "ui.needs.piece.correct",
                        Icon.EDIT,
                        () -> model.entry().correct(one));
        edit.setId("piece-correct");
        Button remove =
                Buttons.icon(
                        texts,
                        "ui.needs.piece.remove",
                        Icon.REMOVE,
                        () -> model.entry().remove(one));
        remove.setId("piece-remove");
        HBox line = new HBox(4, words, edit, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
