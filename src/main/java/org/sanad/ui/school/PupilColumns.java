package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.sanad.model.SavedView;
import org.sanad.ui.kit.TablePart;
import org.sanad.work.pupils.PupilRow;

/** Holds a table's columns and sorting and what a view says of them together. */
final class PupilColumns {
    /** In the order of the table. */
    private static final List<PupilColumn> ALL = List.of(PupilColumn.values());

    private final TableView<PupilRow> table;
    private final DoubleBinding room;
    private final PupilViewsModel model;

    /**
     * @param part with one column for each of {@link PupilColumn}, in their order
     */
    static void hold(TablePart<PupilRow> part, PupilViewsModel model) {
        new PupilColumns(part, model).listen();
    }

    private PupilColumns(TablePart<PupilRow> part, PupilViewsModel model) {
        this.table = part.table();
        this.room = part.room();
        this.model = model;
    }

    private void listen() {
        for (PupilColumn column : PupilColumn.values()) {
            table.getColumns()
                    .get(ALL.indexOf(column))
                    .visibleProperty()
                    .bind(Bindings.createBooleanBinding(() -> seen(column), room, model.columns()));
        }
        table.comparatorProperty().addListener(o -> model.order().set(now()));
        model.order().addListener((o, before, wanted) -> sort(wanted));
        sort(model.order().get());
    }

    private boolean seen(PupilColumn column) {
        Set<PupilColumn> wanted = model.columns().get();
        return wanted.contains(column) && room.get() > column.needs();
    }

    private List<SavedView.Order> now() {
        List<SavedView.Order> order = new ArrayList<>();
        for (TableColumn<PupilRow, ?> sorted : table.getSortOrder()) {
            int place = table.getColumns().indexOf(sorted);
            boolean ascending = sorted.getSortType() == TableColumn.SortType.ASCENDING;
            order.add(new SavedView.Order(ALL.get(place).code(), ascending));
        }
        return order;
    }

    private void sort(List<SavedView.Order> wanted) {
        if (wanted.equals(now())) {
            return;
        }
        ObservableList<TableColumn<PupilRow, ?>> columns = table.getColumns();
        List<TableColumn<PupilRow, ?>> order = new ArrayList<>();
        for (SavedView.Order one : wanted) {
            PupilColumn.ofCode(one.column())
                    .map(column -> columns.get(ALL.indexOf(column)))
                    .ifPresent(
                            column -> {
                                column.setSortType(
                                        one.ascending()
                                                ? TableColumn.SortType.ASCENDING
                                                : TableColumn.SortType.DESCENDING);
                                order.add(column);
                            });
        }
        table.getSortOrder().setAll(order);
    }
}
