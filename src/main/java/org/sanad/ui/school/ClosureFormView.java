package org.sanad.ui.school;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.attendance.Closure;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Choices;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Texts;

/** In the drawer: the days of a closure, where and why. */
final class ClosureFormView extends VBox {
    private final Texts texts;
    private final ClosureForm form;
    private final TextField from;
    private final FlowPane buttons;

    ClosureFormView(Texts texts, ClosureForm form) {
        this.texts = texts;
        this.form = form;
        KeptFields.beside(form.typing(), this);
        from = day("closure-from", "ui.absences.closure.from", form.from());
        Button save = Buttons.primary(texts, "ui.absences.closure.save", Icon.SAVE, form::save);
        save.setId("closure-save");
        save.disableProperty().bind(form.reason().isNull().or(form.from().isEmpty()));
        Button remove =
                Buttons.harmful(texts, "ui.absences.closure.remove", Icon.REMOVE, form::remove);
        remove.setId("closure-remove");
        remove.visibleProperty().bind(form.edited().isNotNull());
        remove.managedProperty().bind(remove.visibleProperty());
        buttons = new FlowPane(8, 8, save, remove);
        VBox restored = KeptFields.restored(texts, form.typing(), form::revert);
        restored.setId("closure-restored");
        getChildren()
                .add(
                        new Form(
                                restored,
                                new FormField(texts, "ui.absences.closure.from-to", days())
                                        .help("ui.absences.closure.to-help")
                                        .problem(form.problem()),
                                new FormField(texts, "ui.absences.closure.place", places()),
                                new FormField(texts, "ui.absences.closure.reason", reasons())));
    }

    private HBox days() {
        TextField to = day("closure-to", "ui.absences.closure.to", form.to());
        Label until = new Label();
        until.textProperty().bind(texts.text("ui.absences.closure.to"));
        until.setMinWidth(Region.USE_PREF_SIZE);
        HBox days = new HBox(8, from, until, to);
        days.setAlignment(Pos.CENTER_LEFT);
        return days;
    }

    private TextField day(String id, String key, StringProperty typed) {
        TextField field = Ltr.field();
        field.setId(id);
        field.accessibleTextProperty().bind(texts.text(key));
        field.setPromptText("05/10/2026");
        KeptFields.keepWhenLeft(field, form::keep);
        field.textProperty().bindBidirectional(typed);
        field.setOnAction(e -> form.save());
        return field;
    }

    private ComboBox<Choice> reasons() {
        ComboBox<Choice> box =
                Choices.box(
                        texts,
                        "ui.absences.closure.reason",
                        form.reasons(),
                        one -> one.label().in(texts.language().get().code()));
        box.setId("closure-reason");
        KeptFields.keepWhenLeft(box, form::keep);
        box.setMinWidth(0);
        box.valueProperty().bindBidirectional(form.reason());
        return box;
    }

    private ComboBox<ClosureForm.Place> places() {
        ComboBox<ClosureForm.Place> box =
                Choices.box(
                        texts,
                        "ui.absences.closure.place",
                        form.places(),
                        one -> place(texts, one));
        box.setId("closure-place");
        KeptFields.keepWhenLeft(box, form::keep);
        box.setMinWidth(0);
        box.valueProperty().bindBidirectional(form.place());
        return box;
    }

    private static String place(Texts texts, ClosureForm.Place place) {
        if (place.schoolClass() != null) {
            return texts.now("ui.absences.closure.class", Isolate.leftToRight(place.schoolClass()));
        }
        return place.site() == null
                ? texts.now("ui.absences.closure.school")
                : texts.now("ui.absences.closure.site", place.site());
    }

    /** A closure in a few words: its days, why, and where. */
    static String sentence(Texts texts, ClosureForm form, Closure closure) {
        String why =
                form.reasons().stream()
                        .filter(one -> one.code().equals(closure.reason()))
                        .map(one -> one.label().in(texts.language().get().code()))
                        .findFirst()
                        .orElse(closure.reason());
        String where = place(texts, form.place(closure));
        return closure.from().equals(closure.to())
                ? texts.now("ui.absences.closure.day", closure.from(), why, where)
                : texts.now("ui.absences.closure.days", closure.from(), closure.to(), why, where);
    }

    /** What the drawer is called. */
    StringBinding title() {
        return Bindings.createStringBinding(
                () ->
                        texts.now(
                                form.edited().get() == null
                                        ? "ui.absences.closure.add"
                                        : "ui.absences.closure.edit"),
                form.edited(),
                texts.language());
    }

    /** Saving and removing, to stand where they are always seen. */
    FlowPane buttons() {
        return buttons;
    }

    @Override
    public void requestFocus() {
        from.requestFocus();
    }
}
