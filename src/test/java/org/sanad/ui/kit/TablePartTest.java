package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;

/** Columns hold what stands above them. */
final class TablePartTest {
    @BeforeAll
    static void start() {
        Screens.stage();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordsAboveASortedColumnStayWholeBesideItsArrow(Language language) {
        Scene scene =
                Screens.show(
                        Theme.Tone.LIGHT,
                        language,
                        700,
                        400,
                        texts -> {
                            TablePart<String> table =
                                    new TablePart<>(texts, FXCollections.observableArrayList("b"))
                                            .number("ui.kit.grid.names", 20, row -> 1)
                                            .name("ui.kit.grid.incomplete", 600, row -> row);
                            table.table().getSortOrder().add(table.table().getColumns().get(0));
                            return table;
                        });
        assertEquals(List.of(), Screens.onFx(() -> CutWords.in(scene)));
    }

    @Test
    void oneClickOpensAnotherRowWhereASheetStandsBeside() {
        List<String> opened = new ArrayList<>();
        SimpleBooleanProperty shown = new SimpleBooleanProperty();
        Screens.show(
                Theme.Tone.LIGHT,
                Language.ARABIC,
                700,
                400,
                texts ->
                        new TablePart<>(texts, FXCollections.observableArrayList("a"))
                                .text("ui.kit.grid.names", 500, row -> row)
                                .onOpen(opened::add, shown::get));
        click(1, false);
        assertEquals(List.of(), opened);
        click(2, false);
        assertEquals(List.of("a"), opened);
        shown.set(true);
        click(1, true);
        assertEquals(List.of("a"), opened, "several are being chosen");
        click(1, false);
        click(2, false);
        assertEquals(List.of("a", "a"), opened, "once for a double click");
    }

    private static void click(int count, boolean shift) {
        Screens.onFx(
                () -> {
                    Screens.stage().getScene().getRoot().lookupAll(".table-row-cell").stream()
                            .map(row -> (TableRow<?>) row)
                            .filter(row -> row.getItem() != null)
                            .findFirst()
                            .orElseThrow()
                            .fireEvent(Pointer.event(MouseEvent.MOUSE_CLICKED, count, shift));
                    return null;
                });
    }
}
