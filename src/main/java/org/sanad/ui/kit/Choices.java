package org.sanad.ui.kit;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Boxes from which one thing is chosen; its words follow the language. */
public final class Choices {
    private Choices() {}

    /**
     * A box of things.
     *
     * @param labelKey what a screen reader says of the box
     * @param words of a thing in the language now shown
     */
    public static <T> ComboBox<T> box(
            Texts texts, String labelKey, ObservableList<T> items, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setVisibleRowCount(12);
        box.accessibleTextProperty().bind(texts.text(labelKey));
        box.converterProperty()
                .bind(Bindings.createObjectBinding(() -> converter(box, words), texts.language()));
        box.setButtonCell(new ChosenCell<>(box));
        follow(texts, box);
        return box;
    }

    /**
     * Writes what is chosen and what is offered anew when the language changes: JavaFX 21 asks a
     * new converter only when another thing is chosen.
     */
    public static <T> void follow(Texts texts, ComboBox<T> box) {
        texts.language()
                .addListener(
                        o -> {
                            box.setButtonCell(new ChosenCell<>(box));
                            box.setCellFactory(list -> cell(box));
                        });
    }

    private static <T> ListCell<T> cell(ComboBox<T> box) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : box.getConverter().toString(item));
            }
        };
    }

    private static <T> StringConverter<T> converter(ComboBox<T> box, Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        };
    }
}
