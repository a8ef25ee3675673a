package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.sanad.work.receive.Office;

/**
 * Both windows as a whole: every page by keyboard alone, and every page on pictures: both languages
 * and sizes, light, dark and strong contrast, each once; every mixture with {@code
 * -Dsanad.screens=all}. One window for each desk: it starts once.
 */
final class WholeWindowTest {
    private static final String PASSWORD = "شجرة جبل نهر مديرية";
    private static final int[][] SIZES = {{1366, 768}, {1024, 600}};

    /** Every ground in every size, for who looks at the pictures; more seconds. */
    private static final boolean ALL = "all".equals(System.getProperty("sanad.screens"));

    @TempDir private Path folder;

    private final Stage stage = Screens.stage();
    private final List<String> faults = new ArrayList<>();
    private Wiring wiring;
    private Walk walk;

    @AfterEach
    void close() {
        Screens.onFx(
                () -> {
                    wiring.close();
                    return null;
                });
        Screens.dress(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
        LogManager.getLogManager().reset();
    }

    private void start(Path data, Optional<Path> password) {
        Screens.onFx(
                () -> {
                    wiring =
                            new Wiring(
                                    stage,
                                    new StartOptions(data, Optional.of(Language.ARABIC), password));
                    walk = new Walk(stage, wiring, Language.ARABIC, "whole");
                    stage.setWidth(1366);
                    stage.setHeight(768);
                    wiring.start();
                    stage.show();
                    return null;
                });
    }

    @Test
    void theSchoolsWindow() {
        start(folder.resolve("data"), Optional.empty());
        walk.press("#door-sample");
        walk.until("#sample-band");
        walk.idle();
        hintIsUnderstoodOnce();
        searchOpensAPupil();
        everyPage("school");
    }

    @Test
    void theDirectoratesWindow() throws IOException {
        Path data = folder.resolve("data");
        Office.in(data, PASSWORD.toCharArray()).close();
        Path password = folder.resolve("password");
        Files.writeString(password, PASSWORD + "\n", StandardCharsets.UTF_8);
        start(data, Optional.of(password));
        walk.until("#side-intake");
        walk.idle();
        everyPage("office");
    }

    private void hintIsUnderstoodOnce() {
        walk.until("#hint-understood");
        walk.press("#hint-understood");
        assertFalse(walk.find("#hint").isVisible());
        walk.press("#side-pupils");
        assertTrue(walk.find("#hint").isVisible(), "each page has its own");
        walk.press("#side-home");
        assertFalse(walk.find("#hint").isVisible(), "remembered");
    }

    private void searchOpensAPupil() {
        key(KeyCode.K, true);
        walk.idle();
        walk.type("#palette-field", "mohamed");
        Screens.save("school-search", Language.ARABIC);
        key(KeyCode.ENTER, false);
        walk.until(".drawer");
        walk.idle();
        everyFieldIsExplained();
        languageInMidEdit();
        Screens.save("school-found", Language.ARABIC);
        key(KeyCode.ESCAPE, false);
    }

    /** Each field says in one line what it is, to the pointer and to a screen reader. */
    private void everyFieldIsExplained() {
        List<String> silent =
                stage.getScene().getRoot().lookupAll(".drawer .form-field .text-field").stream()
                        .filter(field -> field.getAccessibleHelp() == null)
                        .map(Node::getId)
                        .toList();
        assertEquals(List.of(), silent);
    }

    /** The sheet of all keys, by a question mark; a small window of its own. */
    private void sheetOfKeys(String desk) {
        for (Language language : Language.values()) {
            Screens.onFx(
                    () -> {
                        wiring.ui().texts().language().set(language);
                        Node page = walk.find(".side-bar");
                        page.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        "?",
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false));
                        return null;
                    });
            Window sheet =
                    Window.getWindows().stream().filter(one -> one != stage).findFirst().get();
            Screens.save(sheet.getScene(), desk + "-key-sheet", language);
            Screens.onFx(
                    () -> {
                        sheet.hide();
                        return null;
                    });
        }
    }

    private void languageInMidEdit() {
        TextField field = (TextField) walk.find(".drawer .text-field");
        String before = field.getText();
        walk.type(".drawer .text-field", "قيد الكتابة");
        for (Language language : List.of(Language.FRENCH, Language.ARABIC)) {
            clickInMidWord(field, "#language-" + language.code());
            assertSame(field, walk.find(".drawer .text-field"));
            assertEquals("قيد الكتابة", field.getText());
            assertTrue(field.isFocused(), "one types on");
            assertEquals(new IndexRange(3, 3), field.getSelection());
            assertEquals(
                    wiring.ui().texts().now("ui.pupils.all-classes"),
                    ((ComboBox<?>) walk.find("#pupils-class")).getButtonCell().getText());
        }
        walk.type(".drawer .text-field", before);
    }

    private void clickInMidWord(TextField field, String button) {
        Screens.onFx(
                () -> {
                    field.requestFocus();
                    field.positionCaret(3);
                    return null;
                });
        walk.click(button);
    }

    /** The pages as the side bar has them: a new one is walked through and looked at too. */
    private List<String> pages() {
        return stage.getScene().getRoot().lookupAll(".side-entry").stream()
                .map(entry -> entry.getId().substring("side-".length()))
                .toList();
    }

    private void everyPage(String desk) {
        List<String> pages = pages();
        for (String page : pages) {
            walk.press("#side-" + page);
            Walk.waitFor(wiring::idle, "idle on " + page);
            if (!wiring.ui().texts().has("help." + page + ".hint")) {
                faults.add(desk + " " + page + ": it has no help");
            }
            faults.addAll(new KeyboardWalk(stage.getScene(), desk + " " + page).faults());
        }
        key(KeyCode.F1, false);
        assertTrue(walk.find("#help-panel").isVisible());
        faults.addAll(new KeyboardWalk(stage.getScene(), desk + " help").faults());
        key(KeyCode.F1, false);
        sheetOfKeys(desk);
        for (Theme.Tone tone : Theme.Tone.values()) {
            Screens.dress(tone, Theme.TextSize.NORMAL);
            for (String page : pages) {
                walk.press("#side-" + page);
                walk.idle();
                pictures(desk + "-" + page, tone);
            }
            walk.press("#help");
            pictures(desk + "-help", tone);
            walk.press("#help");
            walk.press("#search");
            walk.idle();
            pictures(desk + "-search", tone);
            key(KeyCode.ESCAPE, false);
        }
        inTheLargestLetters(desk, pages);
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    /** Where room is scarcest: the largest letters in the smallest window. */
    private void inTheLargestLetters(String desk, List<String> pages) {
        Theme.Tone tone = Theme.Tone.LIGHT;
        Screens.dress(tone, Theme.TextSize.LARGEST);
        for (String page : pages) {
            walk.press("#side-" + page);
            walk.idle();
            for (Language language : Language.values()) {
                picture(desk + "-" + page + "-largest-" + tone.code(), language, SIZES[1]);
            }
        }
    }

    /** The page stays while language and size change around it. */
    private void pictures(String what, Theme.Tone tone) {
        for (Language language : Language.values()) {
            for (int[] size : SIZES) {
                if (ALL || seen(tone, language, size[0] == 1366)) {
                    picture(what + "-" + tone.code(), language, size);
                }
            }
        }
    }

    /** Light where room is scarce; the other grounds each in one language, where there is room. */
    private static boolean seen(Theme.Tone tone, Language language, boolean large) {
        return switch (tone) {
            case LIGHT -> !large;
            case DARK -> large && language == Language.ARABIC;
            case CONTRAST -> large && language == Language.FRENCH;
        };
    }

    private void picture(String name, Language language, int[] size) {
        Screens.onFx(
                () -> {
                    wiring.ui().texts().language().set(language);
                    stage.setWidth(size[0]);
                    stage.setHeight(size[1]);
                    return null;
                });
        try {
            Screens.save(name, language);
        } catch (AssertionFailedError fault) {
            // the other pages are still to be looked at
            faults.add(fault.getMessage());
        }
        for (String cut : Screens.cut()) {
            faults.add("%s %s %d: cut: %s".formatted(name, language, size[0], cut));
        }
        for (String outside : Screens.outside()) {
            faults.add("%s %s %d: out of reach: %s".formatted(name, language, size[0], outside));
        }
    }

    private void key(KeyCode code, boolean control) {
        Screens.onFx(
                () -> {
                    Node owner = stage.getScene().getFocusOwner();
                    Node target = owner == null ? stage.getScene().getRoot() : owner;
                    target.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    control,
                                    false,
                                    false));
                    return null;
                });
    }
}
