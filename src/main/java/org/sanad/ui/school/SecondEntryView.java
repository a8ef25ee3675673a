package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.pack.FieldKind;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Choices;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.SecondEntry.Difference;
import org.sanad.work.pupils.SecondEntry.Field;
import org.sanad.work.pupils.SecondEntry.Outcome;

/** A class typed a second time without seeing the first, then what differs. */
final class SecondEntryView extends StackPane {
    /** Room for any MASSAR code, so that the fields stand beneath each other. */
    private static final double CODE_WIDTH = 104;

    private final Texts texts;
    private final SecondEntryForm form;
    private final VBox lines = new VBox(8);
    private final VBox found = new VBox(12);

    SecondEntryView(Texts texts, SecondEntryForm form) {
        this.texts = texts;
        this.form = form;
        Button compare =
                Buttons.primary(texts, "ui.pupils.second.compare", Icon.TICK, form::compare);
        compare.setId("second-compare");
        compare.disableProperty().bind(Bindings.isEmpty(form.pupils()));
        Button back = Buttons.plain(texts, "ui.pupils.second.back", Icon.BACK, form::leave);
        back.setId("second-back");
        found.setId("second-found");
        VBox content = new VBox(16, choices(), found, lines);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.pupils.second.title", "ui.pupils.second.sentence")
                                .actions(back, compare)
                                .scrolling(content));
        form.pupils().addListener((InvalidationListener) o -> showLines());
        form.outcome().addListener(o -> showFound());
        form.unsettled().addListener((InvalidationListener) o -> showFound());
        form.problem().addListener(o -> showFound());
        texts.language()
                .addListener(
                        o -> {
                            showLines();
                            showFound();
                        });
        showLines();
        showFound();
    }

    private FlowPane choices() {
        ComboBox<String> schoolClass =
                Choices.box(texts, "ui.pupils.class", form.classes(), Isolate::leftToRight);
        schoolClass.setId("second-class");
        schoolClass.valueProperty().bindBidirectional(form.schoolClass());
        ComboBox<Field> field =
                Choices.box(texts, "ui.pupils.second.field", form.fields(), this::name);
        field.setId("second-field");
        field.valueProperty().bindBidirectional(form.field());
        return new FlowPane(
                16,
                8,
                new FormField(texts, "ui.pupils.class", schoolClass),
                new FormField(texts, "ui.pupils.second.field", field));
    }

    private String name(Field field) {
        String language = texts.language().get().code();
        return field.label()
                .map(
                        label ->
                                texts.now(
                                        "ui.pupils.history.place",
                                        field.programme().shortName().in(language),
                                        label.in(language)))
                .orElseGet(
                        () ->
                                texts.now(
                                        "ui.pupils.second."
                                                + field.own()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')));
    }

    private void showLines() {
        lines.getChildren().clear();
        List<TextField> entries = new ArrayList<>();
        for (PupilRow pupil : form.pupils()) {
            TextField entry = entry();
            entry.setId("second-" + entries.size());
            entry.textProperty().bindBidirectional(form.typed(pupil));
            entry.setAccessibleText(pupil.name().whole());
            int next = entries.size() + 1;
            entry.setOnAction(e -> focus(entries, next));
            entry.focusedProperty()
                    .addListener(
                            (o, before, now) -> {
                                if (!now) {
                                    form.keep();
                                }
                            });
            entries.add(entry);
            lines.getChildren().add(line(pupil, entry));
        }
    }

    /** Codes, numbers and days run left to right; other words as the language does. */
    private TextField entry() {
        Field field = form.field().get();
        boolean words =
                field != null
                        && field.definition() != null
                        && field.definition().kind() == FieldKind.TEXT;
        TextField entry = words ? new TextField() : Ltr.field();
        entry.setPrefWidth(200);
        return entry;
    }

    private static void focus(List<TextField> entries, int next) {
        if (next < entries.size()) {
            entries.get(next).requestFocus();
            PageFrame.bringIntoSight(entries.get(next));
        }
    }

    private static HBox line(PupilRow pupil, Node... after) {
        Label code = Ltr.label(pupil.code().value());
        code.getStyleClass().add("quiet");
        code.setMinWidth(CODE_WIDTH);
        Label name = new Label(pupil.name().whole());
        name.setPrefWidth(220);
        HBox line = new HBox(16, code, name);
        line.getChildren().addAll(after);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showFound() {
        found.getChildren().clear();
        Outcome outcome = form.outcome().get();
        if (form.problem().get() != null) {
            found.getChildren().add(said(texts.problem(form.problem().get()), Meaning.REFUSED));
        }
        if (outcome != null) {
            boolean settled = form.unsettled().isEmpty();
            found.getChildren()
                    .add(
                            said(
                                    texts.now(
                                            "ui.pupils.second.found",
                                            outcome.agreed(),
                                            form.unsettled().size()),
                                    settled ? Meaning.DONE : Meaning.DOUBTFUL));
            if (!outcome.unreadable().isEmpty()) {
                String names =
                        texts.listed(
                                outcome.unreadable().stream()
                                        .map(row -> row.name().whole())
                                        .toList());
                found.getChildren()
                        .add(
                                said(
                                        texts.now("ui.pupils.second.unreadable", names),
                                        Meaning.DOUBTFUL));
            }
            form.unsettled().forEach(one -> found.getChildren().add(difference(one)));
        }
        found.setManaged(!found.getChildren().isEmpty());
    }

    private Paragraph said(String words, Meaning meaning) {
        return new Paragraph(words, meaning.styleClass());
    }

    private VBox difference(Difference one) {
        String first =
                one.first() == null
                        ? texts.now("ui.import.empty-value")
                        : Isolate.leftToRight(form.written(one.first()));
        String second = Isolate.leftToRight(form.written(one.second()));
        TextField other = entry();
        other.promptTextProperty().bind(texts.text("ui.pupils.second.other"));
        other.setAccessibleText(texts.now("ui.pupils.second.other"));
        Button write =
                Buttons.plain(
                        texts,
                        "ui.pupils.save",
                        Icon.SAVE,
                        () -> form.settle(one, other.getText()));
        write.disableProperty().bind(other.textProperty().isEmpty());
        Button keep =
                Buttons.plain(texts, "ui.pupils.second.keep", Icon.TICK, () -> form.keepFirst(one));
        Button take =
                Buttons.plain(
                        texts,
                        "ui.pupils.second.take",
                        Icon.EDIT,
                        () -> form.settle(one, form.written(one.second())));
        FlowPane answers = new FlowPane(8, 8, keep, take, other, write);
        VBox box =
                new VBox(
                        8,
                        line(one.pupil()),
                        new Paragraph(texts.now("ui.pupils.second.both", first, second)),
                        answers);
        box.getStyleClass().addAll("remark", Meaning.DOUBTFUL.styleClass());
        return box;
    }
}
