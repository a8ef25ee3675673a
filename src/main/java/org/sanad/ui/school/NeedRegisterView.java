package org.sanad.ui.school;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickGrid;
import org.sanad.work.needs.HandOutRegister;

/** The register of hand-outs: class and day above, pupils and articles beneath. */
final class NeedRegisterView extends VBox {
    private final Texts texts;
    private final HandOutSheet sheet;
    private final TickGrid<HandOutRegister.Row, String> grid;
    private final VBox refusal = new VBox();

    NeedRegisterView(Texts texts, HandOutSheet sheet) {
        super(8);
        this.texts = texts;
        this.sheet = sheet;
        sheet.speak(texts);
        grid = new TickGrid<>(texts, sheet);
        grid.setId("hand-out-sheet");
        grid.hints(sheet::hint);
        VBox.setVgrow(grid, Priority.ALWAYS);
        sheet.articles().addListener((ListChangeListener<String>) c -> grid.relayout());
        sheet.version().addListener(o -> grid.refresh());
        KeptFields.beside(sheet.typing(), this);
        sheet.problem().addListener(o -> showRefusal());
        texts.language().addListener(o -> showRefusal());
        HBox restored =
                KeptFields.restored(texts, "ui.needs.register.restored", sheet.typing().restored());
        restored.setId("register-restored");
        getChildren().addAll(bar(), restored, refusal, grid, grid.legend());
        showRefusal();
    }

    private HBox bar() {
        ClassChoice choice = new ClassChoice(texts, sheet.classes(), sheet.schoolClass());
        choice.setId("register-class");
        TextField day = Ltr.field();
        day.setId("register-day");
        day.setPromptText("15/09/2026");
        day.setPrefWidth(130);
        day.textProperty().bindBidirectional(sheet.date());
        KeptFields.keepWhenLeft(day, sheet::keep);
        Label word = new Label();
        word.textProperty().bind(texts.text("ui.needs.register.day"));
        word.setLabelFor(day);
        word.setMinWidth(Region.USE_PREF_SIZE);
        Paragraph keys = new Paragraph(texts.text("ui.needs.register.keys"), "quiet", "small");
        HBox.setHgrow(keys, Priority.ALWAYS);
        HBox bar = new HBox(12, choice, word, day, keys);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void showRefusal() {
        refusal.getChildren().clear();
        if (sheet.problem().get() != null) {
            refusal.getChildren()
                    .add(new Paragraph(sheet.refusal(), "small", Meaning.REFUSED.styleClass()));
        }
        refusal.setManaged(!refusal.getChildren().isEmpty());
    }
}
