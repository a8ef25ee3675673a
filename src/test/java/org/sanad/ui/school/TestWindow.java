package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.sanad.app.MainWindow;
import org.sanad.app.Shell;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with some pages, used as a person would and pictured in both sizes. */
final class TestWindow implements AutoCloseable {
    private static final int[][] SIZES = {{1366, 768}, {1024, 600}};

    private final Stage stage = Screens.stage();
    private final Language language;
    private final Shell shell;
    private final AtomicReference<MainWindow> window = new AtomicReference<>();

    /**
     * @param pages made with what they need and a way to another page by its id; the first is shown
     */
    TestWindow(Language language, BiFunction<UiContext, Consumer<String>, List<Page>> pages) {
        this.language = language;
        shell =
                Screens.onFx(
                        () -> {
                            Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
                            Shell made = new Shell(stage, language, null);
                            List<Page> all = pages.apply(made.ui(), id -> window.get().show(id));
                            window.set(made.showDesk(all));
                            stage.setWidth(SIZES[0][0]);
                            stage.setHeight(SIZES[0][1]);
                            stage.show();
                            window.get().show(all.get(0).id());
                            return made;
                        });
    }

    /** The node a selector finds, or null. */
    Node find(String query) {
        return Screens.onFx(() -> stage.getScene().lookup(query));
    }

    /** The same for who is on the FX thread already. */
    Node here(String query) {
        return stage.getScene().lookup(query);
    }

    /** Brings a page to the front by its id. */
    void show(String page) {
        Screens.onFx(
                () -> {
                    window.get().show(page);
                    return null;
                });
    }

    boolean visible(String query) {
        return Screens.onFx(
                () -> {
                    Node node = stage.getScene().lookup(query);
                    return node != null && node.isVisible();
                });
    }

    void until(String query) {
        until(() -> visible(query) && shell.idle());
    }

    void untilIdle() {
        until(shell::idle);
    }

    void fire(String query) {
        Screens.onFx(
                () -> {
                    ButtonBase button = (ButtonBase) stage.getScene().lookup(query);
                    if (button.isDisabled()) {
                        throw new AssertionError(query + " cannot be pressed");
                    }
                    button.fire();
                    return null;
                });
    }

    void type(String query, String text) {
        Screens.onFx(
                () -> {
                    ((TextInputControl) stage.getScene().lookup(query)).setText(text);
                    return null;
                });
    }

    /** Keys as a node receives them that has the focus. */
    void press(String query, KeyCode... codes) {
        for (KeyCode code : codes) {
            Screens.onFx(
                    () -> {
                        Node node = stage.getScene().lookup(query);
                        node.requestFocus();
                        node.fireEvent(
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

    /** Pictures in both sizes, with everything in reach. */
    void look(String name) {
        for (int[] size : SIZES) {
            size(size[0], size[1]);
            Screens.save(name, language);
            Screens.everythingIsInReach(name);
            assertEquals(List.of(), Screens.cut(), name + " at " + size[0]);
        }
    }

    /** Makes the window so wide and high, and waits until it is laid out. */
    void size(double width, double height) {
        Screens.onFx(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                    return null;
                });
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
    }

    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        untilIdle();
        Screens.onFx(
                () -> {
                    shell.close();
                    return null;
                });
    }
}
