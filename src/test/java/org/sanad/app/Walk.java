package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Pointer;
import org.sanad.ui.kit.Screens;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Goes through the window as a person would and keeps pictures of what is seen on the way. */
final class Walk {
    private static final List<EventType<MouseEvent>> CLICK =
            List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED);

    private static final int[][] SIZES = {{1366, 768}, {1024, 600}};

    private final Stage stage;
    private final Wiring wiring;
    private final Language language;
    private final String name;
    private int pictures;

    /**
     * @param name of the walk, the beginning of its pictures' names
     */
    Walk(Stage stage, Wiring wiring, Language language, String name) {
        this.stage = stage;
        this.wiring = wiring;
        this.language = language;
        this.name = name;
    }

    /** The node a selector finds in the window, not on a page behind the one in front, or null. */
    Node find(String query) {
        return stage.getScene().getRoot().lookupAll(query).stream()
                .filter(Walk::inFront)
                .findFirst()
                .orElse(null);
    }

    private static boolean inFront(Node node) {
        Node above = node;
        while (above != null && !(above.getParent() instanceof PageStack)) {
            above = above.getParent();
        }
        return above == null || above.isVisible();
    }

    /**
     * Locks the desk. A window that is locked keeps nothing of it: what holds a page holds every
     * pupil on it, and a day of locking would fill the memory of a small computer.
     */
    void lock() {
        WeakReference<Node> desk = new WeakReference<>(find(".side-bar").getParent());
        press("#lock");
        until("#unlock-password");
        idle();
        forgetEvents();
        waitFor(
                () -> {
                    System.gc();
                    return desk.refersTo(null);
                },
                "the desk to be let go");
    }

    /** The library of the tests keeps every event of the window it was given, and their targets. */
    private void forgetEvents() {
        Screens.onFx(
                () -> {
                    FxToolkit.toolkitContext().setRegisteredStage(stage);
                    return null;
                });
    }

    /** Enter, as a table receives it. */
    static KeyEvent enter() {
        return key(KeyCode.ENTER);
    }

    /** A key pressed alone. */
    static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    /** Waits until the page in front has the focus, and not the side bar beside it. */
    void untilThePageHasTheFocus() {
        waitFor(
                () -> {
                    Node above = stage.getScene().getFocusOwner();
                    while (above != null && !(above instanceof PageStack)) {
                        above = above.getParent();
                    }
                    return above != null;
                },
                "the page to have the focus");
    }

    /** Waits until what a selector finds has the focus. */
    void untilFocused(String query) {
        until(query);
        waitFor(
                () -> stage.getScene().getFocusOwner() == find(query),
                query + " to have the focus");
    }

    /** Presses a button as soon as it can be pressed: what it waits for may still be read. */
    void press(String query) {
        waitFor(() -> find(query) instanceof ButtonBase button && !button.isDisabled(), query);
        Screens.onFx(
                () -> {
                    ((ButtonBase) find(query)).fire();
                    return null;
                });
    }

    /** Presses a button with the pointer: where the focus was, it goes to the button. */
    void click(String query) {
        Screens.onFx(
                () -> {
                    Node button = find(query);
                    for (EventType<MouseEvent> type : CLICK) {
                        button.fireEvent(Pointer.clicked(type));
                    }
                    return null;
                });
    }

    /** Says yes to the question that lies over the window, where it is one about harm. */
    void yes() {
        waitFor(() -> question() != null, "a question");
        Screens.onFx(
                () -> {
                    question().fire();
                    return null;
                });
    }

    /** A picture of what a button asks, which is then left unanswered. */
    void ask(String button, String what) {
        press(button);
        idle();
        waitFor(() -> asked() != null, "what " + button + " asks");
        Scene asked = Screens.onFx(this::asked);
        Screens.save(asked, name + "-question-" + what, language);
        Screens.onFx(
                () -> {
                    asked.getWindow().hide();
                    return null;
                });
    }

    private Scene asked() {
        return Window.getWindows().stream()
                .filter(window -> window != stage && window.getScene() != null)
                .map(Window::getScene)
                .filter(scene -> scene.getRoot() instanceof DialogPane)
                .findFirst()
                .orElse(null);
    }

    private ButtonBase question() {
        return Window.getWindows().stream()
                .filter(window -> window != stage && window.getScene() != null)
                .map(window -> (ButtonBase) window.getScene().getRoot().lookup(".danger"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    void type(String query, String text) {
        until(query);
        Screens.onFx(
                () -> {
                    ((TextInputControl) find(query)).setText(text);
                    return null;
                });
    }

    void until(String query) {
        waitFor(
                () -> {
                    Node node = find(query);
                    return node != null && node.isVisible() && !node.isDisabled();
                },
                query);
    }

    void idle() {
        waitFor(wiring::idle, "idle");
    }

    static void waitFor(Callable<Boolean> condition, String what) {
        try {
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Pictures in both sizes, with everything in reach and the window named in its language. */
    void look(String what) {
        look(what, null);
    }

    /** The same of something further down: brought into sight in each size, where it is there. */
    void look(String what, String query) {
        picture(what, query);
        assertEquals(
                Messages.of(language).get("ui.shell.name"), stage.getTitle(), "title of " + what);
    }

    /** Pictures in both sizes, with everything in reach. */
    void picture(String what) {
        picture(what, null);
    }

    private void picture(String what, String query) {
        pictures++;
        for (int[] size : SIZES) {
            Screens.onFx(
                    () -> {
                        stage.setWidth(size[0]);
                        stage.setHeight(size[1]);
                        return null;
                    });
            Screens.onFx(
                    () -> {
                        if (query != null) {
                            PageFrame.bringIntoSight(stage.getScene().lookup(query));
                        }
                        return null;
                    });
            Screens.save("%s-%02d-%s".formatted(name, pictures, what), language);
            Screens.everythingIsInReach(what);
            assertEquals(List.of(), Screens.cut(), what);
        }
    }
}
