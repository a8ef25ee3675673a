package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Pointer;
import org.sanad.ui.kit.Screens;
import org.sanad.work.school.SchoolDesk;

/** The class sheet in the real window: rows enough to work with, and a pointer that says why. */
final class SheetRoomTest {
    /** What the system's own bar takes of a window on a screen of that height, in pixels. */
    private static final int TITLE_BAR = 20;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsRowsEnoughAndSaysWhyUnderThePointer(Language language) {
        try (SchoolDesk desk = TestDesks.withPupils(folder);
                TestWindow window =
                        new TestWindow(
                                language,
                                (ui, to) ->
                                        List.of(
                                                new ProgrammesPage(ui, desk, one -> {}, one -> {})
                                                        .page()))) {
            window.until("#class-sheet");
            window.until("#details-TAYSSIR");
            assertEquals(Set.of("info"), Screens.onFx(() -> pictures(window)));
            if (window.visible("#hint-understood")) {
                window.fire("#hint-understood");
            }
            Screens.onFx(
                    () -> {
                        ((ComboBox<?>) window.here("#sheet-class")).getSelectionModel().select(1);
                        return null;
                    });
            window.untilIdle();
            window.size(1366, 768 - TITLE_BAR);
            int wide = Screens.onFx(() -> wholeRows(window));
            assertTrue(wide >= 10, "rows at 1366×768: " + wide);
            window.size(1024, 600 - TITLE_BAR);
            int small = Screens.onFx(() -> wholeRows(window));
            assertTrue(small >= 6, "rows at 1024×600: " + small);
            Screens.onFx(
                    () -> {
                        pointed(window);
                        return null;
                    });
            window.look("sheet-room");
        }
    }

    private static Set<String> pictures(TestWindow window) {
        Button details = (Button) window.here("#details-TAYSSIR");
        String code = ((FontIcon) details.getGraphic()).getIconLiteral();
        return Set.of(code.substring(code.indexOf('-') + 1));
    }

    /** Of the pupils, those that can be read from above to beneath. */
    private static int wholeRows(TestWindow window) {
        ListView<?> list = (ListView<?>) window.here("#class-sheet").lookup(".list-view");
        Bounds seen = list.localToScene(list.getLayoutBounds());
        return (int)
                list.lookupAll(".tick-row").stream()
                        .filter(Node::isVisible)
                        .filter(row -> row.getParent().isVisible())
                        .map(row -> row.localToScene(row.getLayoutBounds()))
                        .filter(row -> row.getMinY() >= seen.getMinY() - 1)
                        .filter(row -> row.getMaxY() <= seen.getMaxY() + 1)
                        .count();
    }

    private static void pointed(TestWindow window) {
        Node row = window.here("#class-sheet").lookup(".tick-row");
        // boarding is for other levels: there is a reason to tell
        Node cell = List.copyOf(row.lookupAll(".tick-cell")).get(2);
        assertNull(tip(cell), "nothing is made before somebody points");
        cell.fireEvent(Pointer.moved(MouseEvent.MOUSE_ENTERED));
        String said = tip(cell).getText();
        assertTrue(said.lines().count() > 1, said);
        cell.fireEvent(Pointer.moved(MouseEvent.MOUSE_EXITED));
        assertNull(tip(cell));
    }

    private static Tooltip tip(Node cell) {
        return (Tooltip) cell.getProperties().get("javafx.scene.control.Tooltip");
    }
}
