package org.sanad.ui.carrier;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.work.carrier.CarriedCopy;

/**
 * What a run of copies came to: shown only once everything was read back, gone as soon as the next
 * one begins.
 */
final class CopiedPanel extends VBox {
    private static final int MOST = 3;

    private final Texts texts;
    private final BagViewModel model;

    CopiedPanel(Texts texts, BagViewModel model) {
        super(4);
        this.texts = texts;
        this.model = model;
        setId("carrier-copied");
        setMinHeight(Region.USE_PREF_SIZE);
        model.copied().addListener((o, before, now) -> show());
        texts.language().addListener((o, before, now) -> show());
        show();
    }

    private void show() {
        BagViewModel.Copied copied = model.copied().get();
        getChildren().clear();
        setVisible(copied != null);
        setManaged(isVisible());
        if (copied == null) {
            return;
        }
        Meaning meaning = meaning(copied);
        getStyleClass().setAll("panel", "callout", meaning.styleClass());
        Paragraph words =
                new Paragraph(
                        texts.now(
                                sentence(copied),
                                copied.count(CarriedCopy.Outcome.COPIED),
                                copied.count(CarriedCopy.Outcome.THERE),
                                copied.left().size()),
                        "strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .add(new HBox(8, StatusMark.of(meaning, texts.text(meaning.wordKey())), words));
        copied.left().stream().limit(MOST).map(this::left).forEach(getChildren()::add);
    }

    private static Meaning meaning(BagViewModel.Copied copied) {
        return copied.copies().isEmpty() || !copied.left().isEmpty()
                ? Meaning.DOUBTFUL
                : Meaning.DONE;
    }

    private static String sentence(BagViewModel.Copied copied) {
        if (copied.copies().isEmpty()) {
            return "ui.carrier.nothing-found";
        }
        if (!copied.delivered()) {
            return "ui.carrier.collected";
        }
        return copied.onStick() ? "ui.carrier.delivered-stick" : "ui.carrier.delivered";
    }

    private Paragraph left(CarriedCopy copy) {
        return new Paragraph(
                Isolate.leftToRight(copy.name()) + " – " + texts.problem(copy.problem()), "small");
    }
}
