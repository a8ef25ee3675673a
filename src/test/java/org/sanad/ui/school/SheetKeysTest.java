package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.model.Progress;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.TickGrid;
import org.sanad.ui.kit.UserActions;
import org.sanad.work.school.SchoolDesk;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A class in at most so many keys, each counted as it reaches the window (design, goals.md). */
final class SheetKeysTest {
    private static final int PUPILS = 40;
    private static final int PROGRAMMES = 4;
    private static final int MOST_KEYS = 60;

    /** Row and column of those kept out, in the order of the sheet. */
    private static final List<int[]> EXCEPTIONS =
            List.of(
                    new int[] {2, 1},
                    new int[] {9, 1},
                    new int[] {14, 0},
                    new int[] {21, 3},
                    new int[] {30, 2},
                    new int[] {37, 2});

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private final UserActions actions = new UserActions();
    private TickGrid<?, ?> grid;
    private Language language;

    @ParameterizedTest
    @EnumSource(Language.class)
    void fortyPupilsFourProgrammesSixExceptions(Language shown) throws IOException {
        language = shown;
        try (SchoolDesk desk = TestDesks.empty(folder)) {
            desk.rosters().apply(List.of(classList()), Progress.none());
            List<String> four = fourForAll(desk);
            try (TestWindow window =
                    new TestWindow(
                            language,
                            (ui, to) ->
                                    List.of(
                                            new ProgrammesPage(ui, desk, one -> {}, one -> {})
                                                    .page()))) {
                window.until("#class-sheet");
                window.until("#details-" + four.get(0));
                grid = (TickGrid<?, ?>) window.find("#class-sheet");
                watch();
                robot.push(KeyCode.CONTROL, KeyCode.HOME);
                robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END);
                robot.type(KeyCode.SPACE);
                window.until(() -> enrolled(desk, four) == PUPILS * PROGRAMMES);
                robot.push(KeyCode.CONTROL, KeyCode.HOME);
                EXCEPTIONS.forEach(one -> keepOut(one[0], one[1]));
                window.untilIdle();
                window.until(() -> enrolled(desk, four) == PUPILS * PROGRAMMES - EXCEPTIONS.size());
                window.look("sheet-six-exceptions");
            }
            requireExceptions(desk, four);
        }
        System.out.printf(
                "class sheet, %d pupils, %d programmes, %d exceptions (%s): %d keys%n",
                PUPILS, PROGRAMMES, EXCEPTIONS.size(), language.code(), actions.keys());
        assertTrue(actions.keys() <= MOST_KEYS, actions.toString());
    }

    private void watch() {
        Screens.onFx(
                () -> {
                    grid.getScene().getWindow().requestFocus();
                    grid.requestFocus();
                    actions.watch(grid.getScene());
                    actions.watchOthers();
                    return null;
                });
    }

    /** By pages and arrows, whichever is nearer, then Delete and the number of a reason. */
    private void keepOut(int row, int column) {
        int page = Screens.onFx(this::page);
        while (row - row() > page / 2) {
            type(KeyCode.PAGE_DOWN);
        }
        while (row() != row) {
            type(row() < row ? KeyCode.DOWN : KeyCode.UP);
        }
        boolean mirrored = language == Language.ARABIC;
        while (column() != column) {
            type(column() < column == mirrored ? KeyCode.LEFT : KeyCode.RIGHT);
        }
        int windows = windows();
        type(KeyCode.DELETE);
        waitForWindows(windows + 1);
        type(KeyCode.DIGIT1);
        waitForWindows(windows);
    }

    private void type(KeyCode code) {
        robot.type(code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int row() {
        return Screens.onFx(grid::currentRow);
    }

    private int column() {
        return Screens.onFx(grid::currentColumn);
    }

    /** About the rows that Page Down goes on. */
    private int page() {
        return Math.max(1, (int) (grid.getHeight() / 40) - 2);
    }

    private static int windows() {
        return Screens.onFx(() -> Window.getWindows().size());
    }

    private static void waitForWindows(int count) {
        long until = System.nanoTime() + 20_000_000_000L;
        while (windows() != count && System.nanoTime() < until) {
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(count, windows());
    }

    /** The four programmes every pupil of the class may take part in; the others out of sight. */
    private static List<String> fourForAll(SchoolDesk desk) {
        List<String> all = desk.benefits().programmes().stream().map(Programme::code).toList();
        List<String> four =
                all.stream()
                        .filter(one -> desk.benefits().propose(one).eligible().size() == PUPILS)
                        .limit(PROGRAMMES)
                        .toList();
        assertEquals(PROGRAMMES, four.size());
        desk.sheetColumns().hide(all.stream().filter(one -> !four.contains(one)).toList());
        return four;
    }

    private static int enrolled(SchoolDesk desk, List<String> programmes) {
        return programmes.stream().mapToInt(one -> desk.benefits().list(one).size()).sum();
    }

    private static void requireExceptions(SchoolDesk desk, List<String> programmes) {
        List<String> codes = desk.pupils().rows().stream().map(row -> row.code().value()).toList();
        for (int column = 0; column < PROGRAMMES; column++) {
            int of = column;
            assertEquals(
                    EXCEPTIONS.stream()
                            .filter(one -> one[1] == of)
                            .map(one -> codes.get(one[0]))
                            .toList(),
                    desk.benefits().keptOut(programmes.get(column)).stream()
                            .map(row -> row.code().value())
                            .toList());
        }
    }

    /** The list of one class as a school may have it. */
    private Path classList() throws IOException {
        String rows =
                IntStream.range(0, PUPILS)
                        .mapToObj(
                                n ->
                                        "Z%09d;إيمان;العسري %c;03/04/2020;1APG-1"
                                                .formatted(n, 'ا' + n % 10))
                        .collect(Collectors.joining("\n"));
        return Files.writeString(
                folder.resolve("table.csv"),
                "الرمز;النسب;الإسم;تاريخ الإزدياد;القسم\n" + rows + "\n");
    }
}
