package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/**
 * A filter: one of some things, or all of them, which is what stands first; or a field that may be
 * left open.
 *
 * @param <T> what is chosen; null cannot be an item of a box, so items are optional
 */
public class OneOrAll<T> extends ComboBox<Optional<T>> {
    /** The keys of a filter's words. */
    public record Words(String labelKey, String allKey) {}

    private final ObservableList<T> things;
    private final ObjectProperty<T> chosen;

    /**
     * @param chosen one of the things, or null for all
     * @param spoken words of a thing in the language now shown
     */
    public OneOrAll(
            Texts texts,
            Words words,
            ObservableList<T> things,
            ObjectProperty<T> chosen,
            Function<T, String> spoken) {
        this.things = things;
        this.chosen = chosen;
        accessibleTextProperty().bind(texts.text(words.labelKey()));
        setMinWidth(Region.USE_PREF_SIZE);
        setVisibleRowCount(12);
        converterProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> converter(texts, words, spoken), texts.language()));
        Choices.follow(texts, this);
        valueProperty().addListener((o, before, now) -> choose(now));
        chosen.addListener(o -> showChosen());
        things.addListener((InvalidationListener) o -> offer());
        offer();
    }

    private StringConverter<Optional<T>> converter(
            Texts texts, Words words, Function<T, String> spoken) {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<T> one) {
                return one == null || one.isEmpty()
                        ? texts.now(words.allKey())
                        : spoken.apply(one.get());
            }

            @Override
            public Optional<T> fromString(String text) {
                return Optional.ofNullable(chosen.get());
            }
        };
    }

    private void offer() {
        List<Optional<T>> offered = new ArrayList<>(List.of(Optional.empty()));
        things.forEach(one -> offered.add(Optional.of(one)));
        getItems().setAll(offered);
        // the same value again would not be drawn
        getSelectionModel().clearSelection();
        showChosen();
    }

    private void showChosen() {
        getSelectionModel().select(Optional.ofNullable(chosen.get()));
    }

    /** A list of things read anew empties the box for a moment; that is no choice. */
    private void choose(Optional<T> one) {
        if (one != null) {
            chosen.set(one.orElse(null));
        }
    }
}
