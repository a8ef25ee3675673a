package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Texts;

/** One class of the year, or all of them. */
final class ClassChoice extends ComboBox<String> {
    /** Stands for all classes in the box, where null cannot be an item. */
    private static final String ALL = "";

    private final ObservableList<String> classes;
    private final ObjectProperty<String> chosen;

    /**
     * @param chosen the class, or null for all
     */
    ClassChoice(Texts texts, ObservableList<String> classes, ObjectProperty<String> chosen) {
        this.classes = classes;
        this.chosen = chosen;
        accessibleTextProperty().bind(texts.text("ui.pupils.class"));
        setMinWidth(Region.USE_PREF_SIZE);
        setVisibleRowCount(12);
        speak(texts);
        texts.language().addListener(o -> speak(texts));
        valueProperty().addListener((o, before, now) -> choose(now));
        chosen.addListener(o -> showChosen());
        classes.addListener((InvalidationListener) o -> offer());
        offer();
    }

    private void speak(Texts texts) {
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String code) {
                        return code == null || code.equals(ALL)
                                ? texts.now("ui.pupils.all-classes")
                                : Isolate.leftToRight(code);
                    }

                    @Override
                    public String fromString(String text) {
                        return chosen.get();
                    }
                });
    }

    private void offer() {
        List<String> offered = new ArrayList<>(List.of(ALL));
        offered.addAll(classes);
        getItems().setAll(offered);
        // the same value again would not be drawn
        getSelectionModel().clearSelection();
        showChosen();
    }

    private void showChosen() {
        getSelectionModel().select(chosen.get() == null ? ALL : chosen.get());
    }

    /** A list of classes read anew empties the box for a moment; that is no choice. */
    private void choose(String code) {
        if (code != null) {
            chosen.set(code.equals(ALL) ? null : code);
        }
    }
}
