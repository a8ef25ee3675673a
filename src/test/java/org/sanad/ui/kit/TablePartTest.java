package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
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
}
