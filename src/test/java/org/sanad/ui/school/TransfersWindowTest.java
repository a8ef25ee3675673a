package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.app.MainWindow;
import org.sanad.app.Shell;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.sanad.work.absences.SlipRow;
import org.sanad.work.school.SchoolDesk;
import org.testfx.util.WaitForAsyncUtils;

/** A tranche of slips handed out in the window with the keyboard alone. */
final class TransfersWindowTest {
    private static final int[][] SIZES = {{1366, 768}, {1024, 600}};

    @TempDir private Path folder;

    private SchoolDesk desk;
    private Stage stage;
    private Shell shell;
    private Language language;

    @AfterEach
    void close() {
        Screens.onFx(
                () -> {
                    shell.close();
                    return null;
                });
        desk.close();
    }

    private List<SlipRow> handed() {
        return desk.slips().slips(PaidSchool.TAYSSIR, null, PaidSchool.TRANCHE).stream()
                .filter(SlipRow::handed)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void monthsWhyAndSlipsByTheKeyboard(Language shown) {
        language = shown;
        desk = PaidSchool.open(folder);
        openWindow();
        waitFor(() -> lookup("#tranche-1") != null);
        press(KeyCode.DOWN, KeyCode.HOME);
        look("transfers-months");
        assertTrue(!said().isBlank(), "the cell says why");

        fire("#transfers-slips");
        press(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        waitFor(() -> handed().size() == 2);
        waitFor(() -> shell.idle());
        look("transfers-slips");
        assertEquals(2, handed().stream().filter(one -> one.receiver() != null).count());

        press(KeyCode.UP, KeyCode.F2);
        waitFor(() -> lookup("#slip-receiver") != null);
        type("#slip-receiver", "الخال إدريس");
        look("transfers-slip");
        fire("#slip-save");
        waitFor(() -> handed().size() == 3);
        waitFor(() -> lookup("#slip-save") == null);
        assertTrue(
                handed().stream().anyMatch(one -> "الخال إدريس".equals(one.receiver())));

        fire("#transfers-unclaimed");
        look("transfers-unclaimed");
        press(KeyCode.SPACE);
        waitFor(() -> handed().size() == 4);
        fire("#tranche-0");
        look("transfers-year");
    }

    private String said() {
        return Screens.onFx(() -> ((Paragraph) find("#transfers-said")).text());
    }

    private void openWindow() {
        stage = Screens.stage();
        Screens.onFx(
                () -> {
                    Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
                    shell = new Shell(stage, language, null);
                    MainWindow window =
                            shell.showDesk(
                                    List.of(
                                            new AbsencesPage(shell.ui(), desk).page(),
                                            new TransfersPage(shell.ui(), desk).page()));
                    stage.setWidth(1366);
                    stage.setHeight(768);
                    stage.show();
                    window.show(TransfersPage.ID);
                    return null;
                });
    }

    private Node find(String query) {
        return stage.getScene().lookup(query);
    }

    private Node lookup(String query) {
        return Platform.isFxApplicationThread() ? find(query) : Screens.onFx(() -> find(query));
    }

    private void fire(String query) {
        Screens.onFx(
                () -> {
                    ((ButtonBase) find(query)).fire();
                    return null;
                });
    }

    private void type(String query, String text) {
        Screens.onFx(
                () -> {
                    ((TextField) find(query)).setText(text);
                    return null;
                });
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            Screens.onFx(
                    () -> {
                        Node grid = find("#transfers-grid");
                        grid.requestFocus();
                        grid.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false));
                        return null;
                    });
        }
    }

    private void look(String name) {
        for (int[] size : SIZES) {
            Screens.onFx(
                    () -> {
                        stage.setWidth(size[0]);
                        stage.setHeight(size[1]);
                        return null;
                    });
            WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
            Screens.save(name, language);
            Screens.everythingIsInReach(name);
        }
    }

    private static void waitFor(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
