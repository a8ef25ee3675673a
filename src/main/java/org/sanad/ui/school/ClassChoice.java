package org.sanad.ui.school;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.OneOrAll;
import org.sanad.ui.kit.Texts;

/** One class of the year, or all of them. */
final class ClassChoice extends OneOrAll<String> {
    /**
     * @param chosen the class, or null for all
     */
    ClassChoice(Texts texts, ObservableList<String> classes, ObjectProperty<String> chosen) {
        super(
                texts,
                new Words("ui.pupils.class", "ui.pupils.all-classes"),
                classes,
                chosen,
                Isolate::leftToRight);
    }
}
