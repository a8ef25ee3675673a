package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Screens;
import org.sanad.work.absences.SlipRow;
import org.sanad.work.school.SchoolDesk;

/** A tranche of slips handed out in the window with the keyboard alone. */
final class TransfersWindowTest {
    private static final String GRID = "#transfers-grid";

    @TempDir private Path folder;

    private SchoolDesk desk;
    private TestWindow window;

    @AfterEach
    void close() {
        window.close();
        desk.close();
    }

    private List<SlipRow> handed() {
        return desk.slips().slips(PaidSchool.TAYSSIR, null, PaidSchool.TRANCHE).stream()
                .filter(SlipRow::handed)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void monthsWhyAndSlipsByTheKeyboard(Language language) {
        desk = PaidSchool.open(folder);
        window =
                new TestWindow(
                        language,
                        (ui, go) ->
                                List.of(
                                        new TransfersPage(ui, desk, (programme, tranche) -> {})
                                                .page(),
                                        new AbsencesPage(ui, desk).page()));
        window.until("#tranche-1");
        window.press(GRID, KeyCode.DOWN, KeyCode.HOME);
        window.look("transfers-months");
        assertFalse(said().isBlank(), "the cell says why");
        window.press(GRID, KeyCode.F1);
        Screens.saveDialog("transfers-why", language);

        window.fire("#transfers-slips");
        window.press(GRID, KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        window.until(() -> handed().size() == 2);
        window.untilIdle();
        window.look("transfers-slips");
        assertEquals(2, handed().stream().filter(one -> one.receiver() != null).count());

        window.press(GRID, KeyCode.UP, KeyCode.F2);
        window.until("#slip-receiver");
        window.type("#slip-receiver", "الخال إدريس");
        // closed and opened again: what was typed is there, and said to be of before
        window.press("#slip-receiver", KeyCode.ESCAPE);
        window.press(GRID, KeyCode.F2);
        window.until(() -> window.find("#slip-restored") != null);
        window.until(() -> window.find("#slip-restored").isVisible());
        window.look("transfers-slip");
        window.fire("#slip-save");
        window.until(() -> window.find("#slip-save") == null);
        assertEquals(3, handed().size());
        assertTrue(handed().stream().anyMatch(one -> "الخال إدريس".equals(one.receiver())));

        window.fire("#transfers-unclaimed");
        window.look("transfers-unclaimed");
        window.press(GRID, KeyCode.SPACE);
        window.until(() -> handed().size() == 4);
        window.untilIdle();
        window.fire("#tranche-0");
        window.look("transfers-year");
    }

    private String said() {
        Paragraph sentence = (Paragraph) window.find("#transfers-said");
        return Screens.onFx(sentence::text);
    }
}
