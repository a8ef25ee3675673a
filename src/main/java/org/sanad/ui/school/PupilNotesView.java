package org.sanad.ui.school;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.model.PupilNote;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/** Beneath a pupil's sheet: the head's notes, and a new one. */
final class PupilNotesView extends VBox {
    private final Texts texts;
    private final PupilNotesForm form;
    private final VBox kept = new VBox(10);

    PupilNotesView(Texts texts, PupilNotesForm form) {
        super(12);
        this.texts = texts;
        this.form = form;
        kept.setId("pupil-notes");
        kept.managedProperty().bind(Bindings.isNotEmpty(form.notes()));
        getChildren()
                .addAll(
                        new Paragraph(texts.text("ui.pupils.note.heading"), "section-title"),
                        kept,
                        form());
        KeptFields.beside(form.typing(), this);
        form.notes().addListener((ListChangeListener<PupilNote>) c -> show());
        texts.language().addListener(o -> show());
        show();
    }

    private Form form() {
        TextArea text = new TextArea();
        text.setId("note-text");
        text.setPrefRowCount(3);
        text.setWrapText(true);
        KeptFields.keepWhenLeft(text, form::keep);
        text.textProperty().bindBidirectional(form.text());
        // Tab goes on, as from every other field
        text.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.TAB && !e.isControlDown()) {
                        e.consume();
                        text.fireEvent(
                                new KeyEvent(
                                        text,
                                        text,
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "\t",
                                        KeyCode.TAB,
                                        e.isShiftDown(),
                                        true,
                                        e.isAltDown(),
                                        e.isMetaDown()));
                    }
                });
        TextField day = Ltr.field();
        day.setId("note-day");
        KeptFields.keepWhenLeft(day, form::keep);
        day.textProperty().bindBidirectional(form.day());
        Button add = Buttons.plain(texts, "ui.pupils.note.add", Icon.ADD, form::add);
        add.setId("note-add");
        add.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> form.text().get().isBlank(), form.text()));
        VBox restored = KeptFields.restored(texts, form.typing(), form::revert);
        restored.setId("note-restored");
        return new Form(
                restored,
                new FormField(texts, "ui.pupils.note.text", text)
                        .help("ui.pupils.note.help")
                        .problem(form.problem()),
                new FormField(texts, "ui.pupils.note.day", day).problem(form.dayProblem()),
                add);
    }

    private void show() {
        kept.getChildren().setAll(form.notes().stream().map(this::note).toList());
    }

    private VBox note(PupilNote note) {
        Paragraph day = new Paragraph(texts.date(note.day()), "small", "strong");
        HBox.setHgrow(day, Priority.ALWAYS);
        HBox head =
                new HBox(
                        8,
                        day,
                        Buttons.icon(
                                texts,
                                "ui.pupils.note.remove",
                                Icon.REMOVE,
                                () -> form.remove(note)));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(2, head);
        // a note keeps its lines, each in the direction of the window
        note.text().lines().forEach(line -> box.getChildren().add(new Paragraph(line, "small")));
        return box;
    }
}
