package org.sanad.ui.school;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.Problem;
import org.sanad.model.need.NeedRow;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/** The form of the chosen row: which step is entered, its few fields, and saving. */
final class NeedEntryView extends VBox {
    private final Texts texts;
    private final NeedsViewModel model;
    private final Form form = new Form();
    private final VBox refusal = new VBox();
    private final Button save;

    /** Fields of the kind entered, by name, and what each is bound to. */
    private final Map<String, TextField> shown = new LinkedHashMap<>();

    private final Map<TextField, StringProperty> bound = new HashMap<>();

    NeedEntryView(Texts texts, NeedsViewModel model) {
        super(12);
        this.texts = texts;
        this.model = model;
        this.save = Buttons.primary(texts, "ui.needs.save", Icon.SAVE, () -> model.entry().save());
        save.setId("need-save");
        KeptFields.beside(model.entry().typing(), this);
        KeptFields.beside(model.entry().mending().typing(), this);
        FlowPane kinds = kinds(model.entry());
        Paragraph mending =
                new Paragraph(texts.text("ui.needs.mending"), Meaning.INFORMATION.styleClass());
        Button give =
                Buttons.quiet(
                        texts, "ui.needs.mending.stop", Icon.CLOSE, model.entry()::stopCorrecting);
        give.setId("need-mending-stop");
        VBox line = new VBox(mending, give);
        line.visibleProperty().bind(model.entry().correcting().isNotNull());
        line.managedProperty().bind(line.visibleProperty());
        // what is mended stays what it is
        kinds.disableProperty().bind(model.entry().correcting().isNotNull());
        NeedEntry entry = model.entry();
        VBox restored = KeptFields.restored(texts, entry.restored(), entry::revert);
        restored.setId("need-restored");
        HBox mended = KeptFields.restored(texts, entry.mending().typing().restored());
        mended.setId("need-mending-restored");
        getChildren()
                .addAll(
                        kinds,
                        line,
                        restored,
                        mended,
                        form,
                        refusal,
                        new NeedPiecesView(texts, model));
        model.entry().kind().addListener(o -> showFields());
        model.entry().correcting().addListener(o -> bind());
        model.entry().problem().addListener(o -> showRefusal());
        texts.language().addListener(o -> showRefusal());
        showFields();
    }

    /** One chip for each step that can be entered. */
    private FlowPane kinds(NeedEntry entry) {
        FlowPane kinds = new FlowPane(8, 8);
        ToggleGroup group = new ToggleGroup();
        Map<NeedEntry.Kind, ToggleButton> chips = new EnumMap<>(NeedEntry.Kind.class);
        for (NeedEntry.Kind kind : NeedEntry.Kind.values()) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty().bind(texts.text("ui.needs.enter." + code(kind)));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setId("need-" + code(kind));
            chip.setToggleGroup(group);
            chip.setSelected(kind == entry.kind().get());
            chip.setOnAction(
                    e -> {
                        chip.setSelected(true);
                        entry.kind().set(kind);
                    });
            kinds.getChildren().add(chip);
            chips.put(kind, chip);
        }
        entry.kind().addListener((o, before, now) -> group.selectToggle(chips.get(now)));
        return kinds;
    }

    private static String code(NeedEntry.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Level, gender and article of the row. */
    StringBinding title() {
        return Bindings.createStringBinding(
                () -> {
                    NeedRow row = model.chosen().get();
                    return row == null ? "" : title(row);
                },
                model.chosen(),
                texts.language());
    }

    private String title(NeedRow row) {
        String article = model.article(row.article()).in(texts.language().get().code());
        if (row.gender() == null) {
            return texts.now("ui.needs.entry-all", row.level(), article);
        }
        String gender = row.gender().name().toLowerCase(Locale.ROOT);
        return texts.now(
                "ui.needs.entry", row.level(), texts.now("ui.needs.gender." + gender), article);
    }

    private void showFields() {
        form.getChildren().clear();
        shown.clear();
        for (String name : model.entry().kind().get().fields()) {
            TextField field = name.equals("supplier") ? new TextField() : Ltr.field();
            field.setId("need-" + name);
            KeptFields.keepWhenLeft(field, model.entry()::keep);
            field.setOnAction(e -> model.entry().save());
            if (name.equals("date")) {
                field.setPromptText("15/09/2026");
            }
            shown.put(name, field);
            form.getChildren().add(new FormField(texts, "ui.needs.field." + name, field));
        }
        bind();
    }

    /** The same fields hold something new, or the piece that is mended. */
    private void bind() {
        shown.forEach(
                (name, field) -> {
                    StringProperty before = bound.get(field);
                    if (before != null) {
                        field.textProperty().unbindBidirectional(before);
                    }
                    StringProperty now = model.entry().field(name);
                    field.textProperty().bindBidirectional(now);
                    bound.put(field, now);
                });
        bound.keySet().retainAll(shown.values());
    }

    /** The button that saves, in sight however long the form and what was entered before are. */
    Button foot() {
        return save;
    }

    private void showRefusal() {
        refusal.getChildren().clear();
        Problem problem = model.entry().problem().get();
        if (problem != null) {
            refusal.getChildren()
                    .add(
                            new Paragraph(
                                    NeedWords.refusal(texts, model, problem),
                                    "small",
                                    Meaning.REFUSED.styleClass()));
        }
    }
}
