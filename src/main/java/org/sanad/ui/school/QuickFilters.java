package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import org.sanad.model.SavedView;

/** Search, class and chips of the table of pupils, as a saved view keeps them. */
record QuickFilters(PupilsViewModel model) implements PupilViewsModel.Beside {
    private Map<String, BooleanProperty> marks() {
        Map<String, BooleanProperty> marks = new LinkedHashMap<>();
        marks.put("girls", model.girls());
        marks.put("boys", model.boys());
        marks.put("missing", model.missing());
        return marks;
    }

    @Override
    public SavedView into(SavedView view) {
        List<String> on = new ArrayList<>();
        marks().forEach(
                        (code, mark) -> {
                            if (mark.get()) {
                                on.add(code);
                            }
                        });
        return new SavedView(
                view.name(),
                model.query().get(),
                on,
                model.schoolClass().get(),
                view.conditions(),
                view.order(),
                view.columns());
    }

    @Override
    public void from(SavedView view) {
        model.query().set(view.query());
        marks().forEach((code, mark) -> mark.set(view.marks().contains(code)));
        boolean known = model.classes().contains(view.schoolClass());
        model.schoolClass().set(known ? view.schoolClass() : null);
    }
}
