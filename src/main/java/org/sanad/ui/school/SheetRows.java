package org.sanad.ui.school;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.school.ProgrammesViewModel.SheetRow;
import org.sanad.work.benefits.ClassSheet;

/** The pupils of the class sheet, and which of them are shown: one class or all. */
final class SheetRows {
    private final ObservableList<SheetRow> shown = FXCollections.observableArrayList();
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private List<SheetRow> all = List.of();

    SheetRows() {
        schoolClass.addListener(o -> filter());
    }

    /** Takes the sheet as it is stored; the class chosen stays while there is one. */
    void read(ClassSheet sheet) {
        all =
                sheet.rows().stream()
                        .map(
                                row ->
                                        new SheetRow(
                                                row.pupil(), row.name().whole(), row.schoolClass()))
                        .toList();
        if (!classes.equals(sheet.classes())) {
            String chosen = schoolClass.get();
            classes.setAll(sheet.classes());
            schoolClass.set(classes.contains(chosen) ? chosen : null);
        }
        filter();
    }

    private void filter() {
        List<SheetRow> wanted =
                all.stream()
                        .filter(
                                row ->
                                        schoolClass.get() == null
                                                || row.schoolClass().equals(schoolClass.get()))
                        .toList();
        Renewal.of(shown, wanted);
    }

    /**
     * The nearest row shown above or beneath another that is wanted.
     *
     * @param step 1 downwards, -1 upwards
     */
    Optional<SheetRow> beside(SheetRow row, int step, Predicate<SheetRow> wanted) {
        int from = shown.indexOf(row);
        for (int at = from + step; from >= 0 && at >= 0 && at < shown.size(); at += step) {
            if (wanted.test(shown.get(at))) {
                return Optional.of(shown.get(at));
            }
        }
        return Optional.empty();
    }

    /** Whichever class is chosen. */
    List<SheetRow> all() {
        return all;
    }

    /** Those of the class chosen. */
    ObservableList<SheetRow> shown() {
        return shown;
    }

    ObservableList<String> classes() {
        return classes;
    }

    /** The class chosen, or null for all. */
    ObjectProperty<String> schoolClass() {
        return schoolClass;
    }
}
