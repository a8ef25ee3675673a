package org.sanad.ui.school;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sanad.work.pupils.PupilRow;

/**
 * Several rows of the table of pupils selected: Shift and Ctrl extend, Ctrl+A takes all, Space adds
 * or leaves out the row that is stood on. The table selects by place; here it is by pupil.
 */
final class RowSelection {
    private final TableView<PupilRow> table;
    private final TableView.TableViewSelectionModel<PupilRow> chosen;
    private final ManyPupilsForm form;
    private boolean showing;

    private RowSelection(TableView<PupilRow> table, ManyPupilsForm form) {
        this.table = table;
        this.chosen = table.getSelectionModel();
        this.form = form;
    }

    /** Holds a table's selection and what the form is about together. */
    static void hold(TableView<PupilRow> table, ManyPupilsForm form) {
        new RowSelection(table, form).listen();
    }

    private void listen() {
        chosen.setSelectionMode(SelectionMode.MULTIPLE);
        chosen.getSelectedItems().addListener((ListChangeListener<PupilRow>) c -> take());
        form.held()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                show();
                            }
                        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void take() {
        if (!showing && !form.held().get()) {
            form.selected()
                    .setAll(chosen.getSelectedItems().stream().filter(Objects::nonNull).toList());
        }
    }

    private void show() {
        Set<UUID> selected = form.selected().stream().map(PupilRow::id).collect(Collectors.toSet());
        int[] places =
                IntStream.range(0, table.getItems().size())
                        .filter(place -> selected.contains(table.getItems().get(place).id()))
                        .toArray();
        showing = true;
        chosen.clearSelection();
        if (places.length > 0) {
            chosen.selectIndices(places[0], places);
        }
        showing = false;
    }

    private void pressed(KeyEvent event) {
        int row = table.getFocusModel().getFocusedIndex();
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown() && row >= 0) {
            if (chosen.isSelected(row)) {
                chosen.clearSelection(row);
            } else {
                chosen.select(row);
            }
            event.consume();
        }
    }
}
