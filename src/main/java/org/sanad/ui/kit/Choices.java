package org.sanad.ui.kit;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
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
        return box;
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
