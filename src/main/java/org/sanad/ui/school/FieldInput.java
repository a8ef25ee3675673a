package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.ui.kit.Choices;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Texts;

/**
 * The control of one field of a beneficiary, made from what the pack says of it. Its text is the
 * one a head types; choices and yes or no are their codes.
 */
abstract class FieldInput {
    /** Takes the field when something is typed in it, and when it is left. */
    interface Listener {
        void typing();

        void left();
    }

    private String last = "";

    /** The control, to stand under its label. */
    abstract Node node();

    /** Where the focus goes. */
    abstract Node first();

    abstract String typed();

    abstract void fill(String typed);

    /** Shows a text whatever stood there. */
    final void show(String typed) {
        last = typed;
        fill(typed);
    }

    /** Shows what is stored now, unless something else is being typed here. */
    final void renew(String typed) {
        if (!node().isFocusWithin() || typed().equals(last)) {
            show(typed);
        }
    }

    /** The control for a field. */
    static FieldInput of(
            Texts texts, FieldDefinition field, List<Choice> choices, Listener listener) {
        String id = "field-" + field.code();
        return switch (field.kind()) {
            case TEXT -> new Line(new TextField(), id, listener);
            case NUMBER -> new Line(Ltr.field(), id, listener);
            case DATE -> new Line(day(), id, listener);
            case CHOICE -> new OneOf(texts, choices, id, listener);
            case YES_NO -> new YesNo(texts, id, listener);
            case DOCUMENT -> new Paper(texts, field.expires(), id, listener);
        };
    }

    private static TextField day() {
        TextField day = Ltr.field();
        day.setPromptText("31/08/2027");
        return day;
    }

    private static void watch(TextField field, Listener listener) {
        field.textProperty()
                .addListener(
                        (o, before, now) -> {
                            if (field.isFocused()) {
                                listener.typing();
                            }
                        });
        field.focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                listener.left();
                            }
                        });
        field.setOnAction(e -> listener.left());
    }

    /** A text, a number or a day. */
    private static final class Line extends FieldInput {
        private final TextField field;

        Line(TextField field, String id, Listener listener) {
            this.field = field;
            field.setId(id);
            watch(field, listener);
        }

        @Override
        Node node() {
            return field;
        }

        @Override
        Node first() {
            return field;
        }

        @Override
        String typed() {
            return field.getText();
        }

        @Override
        void fill(String typed) {
            field.setText(typed);
        }
    }

    /** One of the choices of the pack, or none. */
    private static final class OneOf extends FieldInput {
        private final ComboBox<String> box = new ComboBox<>();
        private boolean filling;

        OneOf(Texts texts, List<Choice> choices, String id, Listener listener) {
            box.setId(id);
            box.setVisibleRowCount(10);
            List<String> codes = new ArrayList<>(List.of(""));
            choices.forEach(one -> codes.add(one.code()));
            box.getItems().setAll(codes);
            box.converterProperty()
                    .bind(
                            Bindings.createObjectBinding(
                                    () -> words(texts.language().get().code(), choices),
                                    texts.language()));
            Choices.follow(texts, box);
            box.valueProperty()
                    .addListener(
                            (o, before, now) -> {
                                if (!filling) {
                                    listener.left();
                                }
                            });
        }

        private static StringConverter<String> words(String language, List<Choice> choices) {
            return new StringConverter<>() {
                @Override
                public String toString(String code) {
                    return choices.stream()
                            .filter(one -> one.code().equals(code))
                            .map(one -> one.label().in(language))
                            .findFirst()
                            .orElse(code == null ? "" : code);
                }

                @Override
                public String fromString(String words) {
                    return words;
                }
            };
        }

        @Override
        Node node() {
            return box;
        }

        @Override
        Node first() {
            return box;
        }

        @Override
        String typed() {
            return box.getValue() == null ? "" : box.getValue();
        }

        @Override
        void fill(String typed) {
            filling = true;
            box.setValue(typed);
            filling = false;
        }
    }

    /** Yes, no, or not said: a second press on the one chosen takes it back. */
    private static final class YesNo extends FieldInput {
        private final ToggleGroup group = new ToggleGroup();
        private final ToggleButton yes;
        private final ToggleButton no;
        private final HBox line;

        YesNo(Texts texts, String id, Listener listener) {
            yes = chip(texts, "ui.programmes.fields.yes", id + "-yes", listener);
            no = chip(texts, "ui.programmes.fields.no", id + "-no", listener);
            line = new HBox(8, yes, no);
        }

        private ToggleButton chip(Texts texts, String key, String id, Listener listener) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty().bind(texts.text(key));
            chip.setId(id);
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setOnAction(e -> listener.left());
            return chip;
        }

        @Override
        Node node() {
            return line;
        }

        @Override
        Node first() {
            return yes;
        }

        @Override
        String typed() {
            if (group.getSelectedToggle() == null) {
                return "";
            }
            return Boolean.toString(group.getSelectedToggle() == yes);
        }

        @Override
        void fill(String typed) {
            yes.setSelected(typed.equals("true"));
            no.setSelected(typed.equals("false"));
        }
    }

    /** A paper: its number and, where it expires, its last day. */
    private static final class Paper extends FieldInput {
        private final TextField number = Ltr.field();
        private final TextField expiry = day();
        private final HBox line;

        Paper(Texts texts, boolean expires, String id, Listener listener) {
            number.setId(id);
            expiry.setId(id + "-expiry");
            line = new HBox(8, part(texts.text("ui.programmes.fields.number"), number));
            watch(number, listener);
            if (expires) {
                watch(expiry, listener);
                line.getChildren().add(part(texts.text("ui.programmes.fields.expiry"), expiry));
            }
        }

        private static VBox part(ObservableValue<String> words, TextField field) {
            Label label = new Label();
            label.textProperty().bind(words);
            label.getStyleClass().addAll("quiet", "small");
            label.setLabelFor(field);
            label.setMinWidth(Region.USE_PREF_SIZE);
            VBox part = new VBox(2, label, field);
            HBox.setHgrow(part, Priority.ALWAYS);
            return part;
        }

        @Override
        Node node() {
            return line;
        }

        @Override
        Node first() {
            return number;
        }

        @Override
        String typed() {
            return FieldText.document(number.getText(), expiry.getText());
        }

        @Override
        void fill(String typed) {
            number.setText(FieldText.number(typed));
            expiry.setText(FieldText.expiry(typed));
        }
    }
}
