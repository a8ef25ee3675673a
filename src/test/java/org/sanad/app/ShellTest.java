package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.sanad.work.Job;
import org.testfx.util.WaitForAsyncUtils;

/** The window of a desk: pages, language in mid-edit, jobs and their ends. */
final class ShellTest {
    /** As many as a head sees. */
    private static final int SCHOOL_PAGES = 14;

    @Test
    void keepsWhatWasTypedWhenLanguageAndPageChange() {
        Stage stage = Screens.stage();
        TextField typed = new TextField();
        AtomicInteger shown = new AtomicInteger();
        AtomicReference<Shell> shell = new AtomicReference<>();
        MainWindow window =
                Screens.onFx(
                        () -> {
                            Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
                            shell.set(new Shell(stage, Language.ARABIC, null));
                            stage.setWidth(1366);
                            stage.setHeight(768);
                            MainWindow desk =
                                    shell.get().showDesk(ShellPages.two(shell.get(), typed, shown));
                            stage.show();
                            return desk;
                        });
        Screens.onFx(
                () -> {
                    typed.setText("أحمد");
                    shell.get().ui().notices().say(Meaning.DONE, "ui.kit.table.count", 12);
                    return null;
                });
        Screens.save("shell", Language.ARABIC);
        Screens.onFx(
                () -> {
                    window.show("second");
                    assertSame(stage.getScene(), typed.getScene(), "stays behind, with its look");
                    shell.get().ui().texts().language().set(Language.FRENCH);
                    window.show("first");
                    stage.setWidth(1024);
                    stage.setHeight(600);
                    return null;
                });
        Screens.save("shell", Language.FRENCH);
        jobsAndRefusals(stage, shell.get());
        assertEquals("أحمد", typed.getText());
        assertSame(stage.getScene(), typed.getScene());
        assertEquals(2, shown.get());
        noticesAreLeftBehind(stage, shell.get().ui().notices());
        aClosedNoticeGivesTheFocusBack(stage, typed);
    }

    /** Large letters on an old screen: every page can be reached, and the bar above stays. */
    @Test
    void theLargestLettersLeaveTheWindowWhole() {
        Stage stage = Screens.stage();
        Screens.onFx(
                () -> {
                    Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.LARGEST);
                    Shell shell = new Shell(stage, Language.FRENCH, null);
                    stage.setWidth(1024);
                    stage.setHeight(600);
                    shell.showDesk(
                            IntStream.rangeClosed(1, SCHOOL_PAGES)
                                    .mapToObj(number -> ShellPages.page(shell, "page" + number))
                                    .toList());
                    stage.show();
                    return null;
                });
        Screens.save("shell-largest", Language.FRENCH);
        Screens.onFx(
                () -> {
                    Node search = stage.getScene().lookup("#search");
                    Node last = stage.getScene().lookup("#side-page" + SCHOOL_PAGES);
                    assertTrue(inScene(search).getMinY() >= 0, inScene(search).toString());
                    assertTrue(inScene(last).getMaxY() <= 600, inScene(last).toString());
                    Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
                    return null;
                });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /** Not to the side bar: the next Enter would leave the page. */
    private static void aClosedNoticeGivesTheFocusBack(Stage stage, TextField typed) {
        Screens.onFx(
                () -> {
                    typed.requestFocus();
                    Button close = (Button) stage.getScene().lookup(".notice-bar .button");
                    close.requestFocus();
                    close.fire();
                    return null;
                });
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> stage.getScene().getFocusOwner() == typed);
        } catch (TimeoutException e) {
            throw new AssertionError(String.valueOf(stage.getScene().getFocusOwner()), e);
        }
    }

    /** What was done on one page is not told on the next; a refusal is. */
    private static void noticesAreLeftBehind(Stage stage, Notices notices) {
        for (Meaning meaning : List.of(Meaning.DONE, Meaning.REFUSED)) {
            Screens.onFx(
                    () -> {
                        notices.say(meaning, "ui.kit.table.count", 12);
                        for (String entry : List.of("#side-second", "#side-first")) {
                            ((ToggleButton) stage.getScene().lookup(entry)).fire();
                        }
                        return null;
                    });
            assertEquals(meaning == Meaning.DONE, notices.current().get() == null);
        }
    }

    /** A job that lasts says how far it is and can be given up; a refusal may offer what to do. */
    private static void jobsAndRefusals(Stage stage, Shell shell) {
        CountDownLatch goOn = new CountDownLatch(1);
        Screens.onFx(
                () -> {
                    shell.ui()
                            .jobs()
                            .run(
                                    Job.cancellable(
                                            "ui.import.reading",
                                            progress -> {
                                                progress.report(40, 186);
                                                return waited(goOn);
                                            }),
                                    nothing -> {});
                    shell.ui()
                            .notices()
                            .offer(
                                    Meaning.REFUSED,
                                    "ui.undo.undo",
                                    () -> {},
                                    "ui.pupils.move.date-unreadable");
                    return null;
                });
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> cancelIsOffered(stage));
        } catch (TimeoutException e) {
            throw new AssertionError("no job bar", e);
        }
        for (Language language : Language.values()) {
            Screens.onFx(
                    () -> {
                        shell.ui().texts().language().set(language);
                        return null;
                    });
            Screens.save("shell-job", language);
        }
        goOn.countDown();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean cancelIsOffered(Stage stage) {
        return Screens.onFx(
                () -> {
                    Node cancel = stage.getScene().lookup(".job-bar .button");
                    return cancel != null && cancel.isVisible();
                });
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void theButtonOfThePageInFrontIsPressedByEnter() {
        Stage stage = Screens.stage();
        List<String> pressed = new ArrayList<>();
        Shell shell = Screens.onFx(() -> new Shell(stage, Language.ARABIC, null));
        MainWindow window =
                Screens.onFx(
                        () -> {
                            MainWindow desk =
                                    shell.showDesk(
                                            List.of(
                                                    ShellPages.ready(shell, "first", pressed),
                                                    ShellPages.ready(shell, "second", pressed)));
                            stage.show();
                            return desk;
                        });
        for (String page : List.of("first", "second", "first")) {
            Screens.onFx(
                    () -> {
                        window.show(page);
                        return null;
                    });
            Screens.onFx(
                    () -> {
                        Event.fireEvent(stage.getScene(), Walk.enter());
                        return null;
                    });
        }
        assertEquals(List.of("first", "second", "first"), pressed);
        aLateResultBehindTakesNoKey(stage, shell, pressed);
        theFocusStaysOnThePageInFront(stage, window);
        shell.close();
    }

    /** What a job draws on a page that is no longer in front gets no key of the one that is. */
    private static void aLateResultBehindTakesNoKey(
            Stage stage, Shell shell, List<String> pressed) {
        Screens.onFx(
                () -> {
                    Pane behind = (Pane) stage.getScene().lookup("#ready-second");
                    Button late =
                            Buttons.primary(
                                    shell.ui().texts(),
                                    "ui.kit.table.search",
                                    Icon.SEARCH,
                                    () -> pressed.add("late"));
                    late.setDefaultButton(true);
                    behind.getChildren().add(late);
                    return null;
                });
        WaitForAsyncUtils.waitForFxEvents();
        Screens.onFx(
                () -> {
                    stage.getScene().getRoot().applyCss();
                    Event.fireEvent(stage.getScene().lookup("#ready-first"), Walk.enter());
                    return null;
                });
        assertEquals("first", pressed.get(pressed.size() - 1));
        assertEquals(4, pressed.size());
    }

    /** Where its holder goes, it is the page's in front, and never an entry of the side bar. */
    private static void theFocusStaysOnThePageInFront(Stage stage, MainWindow window) {
        Node behind = focus(stage, "#ready-first .button");
        show(window, "second");
        assertEquals("ready-second", page(stage));
        show(window, "first");
        assertSame(behind, stage.getScene().getFocusOwner(), "what had it before");
        Screens.onFx(
                () -> {
                    behind.setDisable(true);
                    return null;
                });
        Walk.waitFor(
                () -> stage.getScene().getFocusOwner() instanceof PageStack,
                "the page itself, where nothing else can be used");
        Node entry = focus(stage, "#side-first");
        show(window, "second");
        assertSame(entry, stage.getScene().getFocusOwner(), "arrows go on in the side bar");
    }

    private static void show(MainWindow window, String page) {
        Screens.onFx(
                () -> {
                    window.show(page);
                    return null;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node focus(Stage stage, String query) {
        return Screens.onFx(
                () -> {
                    Node node = stage.getScene().lookup(query);
                    node.requestFocus();
                    return node;
                });
    }

    /** The page that has the focus. */
    private static String page(Stage stage) {
        Node above = stage.getScene().getFocusOwner();
        while (!(above.getParent() instanceof PageStack)) {
            above = above.getParent();
        }
        return above.getId();
    }

    @Test
    void bringsResultsAndRefusalsOfJobsBack() throws Exception {
        Stage stage = Screens.stage();
        Shell shell = Screens.onFx(() -> new Shell(stage, Language.FRENCH, null));
        AtomicReference<String> result = new AtomicReference<>();
        Screens.onFx(
                () -> {
                    shell.ui().jobs().run(Job.of("ui.shell.lock", p -> "done"), result::set);
                    shell.ui()
                            .jobs()
                            .run(
                                    Job.of(
                                            "ui.shell.search",
                                            p -> {
                                                throw UserProblem.of("ui.kit.fault.code", "7");
                                            }),
                                    nothing -> {});
                    return null;
                });
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> result.get() != null && shell.ui().notices().current().get() != null);
        assertEquals("done", result.get());
        assertEquals(Meaning.REFUSED, shell.ui().notices().current().get().meaning());
        shell.close();
    }
}
