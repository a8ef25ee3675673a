package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Problem;
import org.sanad.model.SavedView;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.PupilViews;

/** How the table of pupils is looked at: filters of columns, sorting, columns, and named views. */
final class PupilViewsModel {
    /** The filters that stand beside the table, in a saved view. */
    interface Beside {
        /** Puts them into a view. */
        SavedView into(SavedView view);

        /** Takes them from a view. */
        void from(SavedView view);
    }

    private final JobRunner jobs;
    private final Notices notices;
    private final PupilViews kept;
    private final Beside beside;
    private final Runnable onChange;
    private final ObservableList<ColumnFilter> filters = FXCollections.observableArrayList();
    private final ObservableList<SavedView> saved = FXCollections.observableArrayList();
    private final ObjectProperty<List<SavedView.Order>> order =
            new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<PupilColumn>> columns = new SimpleObjectProperty<>(atFirst());
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private boolean changingAll;

    /**
     * @param onChange filters the rows again
     */
    PupilViewsModel(
            JobRunner jobs, Notices notices, PupilViews kept, Beside beside, Runnable onChange) {
        this.jobs = jobs;
        this.notices = notices;
        this.kept = kept;
        this.beside = beside;
        this.onChange = onChange;
        filters.addListener((InvalidationListener) o -> changed());
    }

    private static Set<PupilColumn> atFirst() {
        Set<PupilColumn> seen = EnumSet.noneOf(PupilColumn.class);
        for (PupilColumn column : PupilColumn.values()) {
            if (column.seenAtFirst()) {
                seen.add(column);
            }
        }
        return seen;
    }

    private void changed() {
        if (!changingAll) {
            onChange.run();
        }
    }

    /** Adds a filter of a column, to be filled in; a column has one at most. */
    ColumnFilter filter(PupilColumn column) {
        return filters.stream()
                .filter(one -> one.column() == column)
                .findFirst()
                .orElseGet(() -> added(column));
    }

    private ColumnFilter added(PupilColumn column) {
        ColumnFilter filter = new ColumnFilter(column);
        filter.kind().addListener(o -> changed());
        filter.text().addListener(o -> changed());
        filters.add(filter);
        return filter;
    }

    void remove(ColumnFilter filter) {
        filters.remove(filter);
    }

    /** Whether a pupil answers to the filters of all columns. */
    Predicate<PupilRow> wanted(Texts texts) {
        return filters.stream()
                .map(filter -> filter.predicate(texts))
                .reduce(row -> true, Predicate::and);
    }

    /** The rows were read anew. */
    void renew() {
        filters.forEach(ColumnFilter::renew);
        if (saved.isEmpty()) {
            jobs.run(Job.of("ui.pupils.views.reading", progress -> kept.list()), saved::setAll);
        }
    }

    /** Takes every filter of a column away. */
    void clear() {
        filters.clear();
    }

    /** Shows or hides a column; the name stays. */
    void show(PupilColumn column, boolean seen) {
        Set<PupilColumn> now = EnumSet.copyOf(columns.get());
        if (seen) {
            now.add(column);
        } else if (column != PupilColumn.NAME) {
            now.remove(column);
        }
        columns.set(now);
    }

    /** Keeps what is now seen under the name typed. */
    void save() {
        problem.set(null);
        SavedView view =
                beside.into(
                        new SavedView(
                                name.get().strip(),
                                "",
                                List.of(),
                                null,
                                filters.stream().map(ColumnFilter::saved).toList(),
                                order.get(),
                                columns.get().stream().map(PupilColumn::code).toList()));
        jobs.run(
                Job.of("ui.pupils.views.saving", progress -> kept.save(view)),
                all -> {
                    saved.setAll(all);
                    name.set("");
                    notices.say(Meaning.DONE, "ui.pupils.views.saved", view.name());
                },
                refusal -> problem.set(refusal.problem()));
    }

    /** Looks at the table as a view says; what it names and is no more is left out. */
    void use(SavedView view) {
        changingAll = true;
        try {
            filters.clear();
            for (SavedView.Condition one : view.conditions()) {
                PupilColumn.ofCode(one.column()).ifPresent(column -> fill(filter(column), one));
            }
            beside.from(view);
        } finally {
            changingAll = false;
        }
        Set<PupilColumn> seen = EnumSet.of(PupilColumn.NAME);
        view.columns().forEach(code -> PupilColumn.ofCode(code).ifPresent(seen::add));
        columns.set(seen);
        order.set(view.order());
        onChange.run();
    }

    private static void fill(ColumnFilter filter, SavedView.Condition from) {
        ColumnFilter.Kind.ofCode(from.kind()).ifPresent(filter.kind()::set);
        filter.text().set(from.text());
    }

    /** Forgets a view; the notice offers to keep it again. */
    void forget(SavedView view) {
        jobs.run(
                Job.of("ui.pupils.views.saving", progress -> kept.remove(view.name())),
                all -> {
                    saved.setAll(all);
                    notices.offer(
                            Meaning.DONE,
                            WayBack.BUTTON,
                            () -> again(view),
                            "ui.pupils.views.removed",
                            view.name());
                });
    }

    private void again(SavedView view) {
        jobs.run(
                Job.of("ui.pupils.views.saving", progress -> kept.save(view)),
                all -> {
                    saved.setAll(new ArrayList<>(all));
                    notices.say(Meaning.DONE, "ui.pupils.views.saved", view.name());
                });
    }

    ObservableList<ColumnFilter> filters() {
        return filters;
    }

    /** The named views, by name. */
    ObservableList<SavedView> saved() {
        return saved;
    }

    /** What the table is sorted by; empty for the order of the class sheets. */
    ObjectProperty<List<SavedView.Order>> order() {
        return order;
    }

    /** The columns to be seen, where there is room. */
    ObjectProperty<Set<PupilColumn>> columns() {
        return columns;
    }

    /** Name of the view to be kept, as typed. */
    StringProperty name() {
        return name;
    }

    ObjectProperty<Problem> problem() {
        return problem;
    }
}
