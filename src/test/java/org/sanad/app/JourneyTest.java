package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.UserActions;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** From the first start to a written bundle, through the real window; every screen on a picture. */
final class JourneyTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final String SCHOOL = "مجموعة مدارس أسيف أزكار";
    private static final String TYPED = "قلعة مكونة";
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";

    /** Clicks, drops and typed fields to the first bundle (design, goals.md). */
    private static final int MOST_ACTIONS = 15;

    @TempDir private Path folder;

    private final ChosenFiles answers = new ChosenFiles();
    private final FxRobot robot = new FxRobot();
    private Wiring wiring;
    private Walk walk;
    private Stage stage;
    private Language language;
    private final UserActions actions = new UserActions();

    @AfterEach
    void close() {
        Screens.onFx(
                () -> {
                    wiring.close();
                    return null;
                });
        LogManager.getLogManager().reset();
    }

    private void begin(Language chosen) {
        language = chosen;
        stage = Screens.stage();
        Screens.onFx(
                () -> {
                    StartOptions options =
                            new StartOptions(
                                    folder.resolve("data"), Optional.empty(), Optional.empty());
                    wiring = new Wiring(stage, options);
                    walk = new Walk(stage, wiring, language, "desk");
                    wiring.ui().dialogs().setFiles(answers);
                    wiring.start();
                    stage.show();
                    stage.requestFocus();
                    actions.watch(stage.getScene());
                    return null;
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aHeadSendsAFirstBundleInFifteenActions(Language chosen) throws IOException {
        Path welcome = welcome();
        begin(chosen);
        walk.picture("language");
        press("#choose-" + language.code());
        walk.look("doors");
        press("#door-school");
        walk.look("setup-school-empty");
        answers.next(LIST);
        press("#setup-list");
        Walk.waitFor(() -> SCHOOL.equals(text("#setup-name")), "the school's name");
        type("#setup-gresa", "07318L");
        walk.look("setup-school");
        forward();
        walk.look("setup-directorate");
        answers.next(welcome);
        press("#setup-welcome");
        walk.look("setup-welcome");
        press("#wizard-next");
        type("#setup-password", PASSWORD);
        type("#setup-repeat", PASSWORD);
        walk.look("setup-password");
        forward();
        walk.until("#import-apply");
        walk.press("#side-home");
        walk.look("home-empty");
        walk.press("#side-pupils");
        walk.until("#import-apply");
        walk.look("import");
        press("#import-apply");
        walk.until("#import-next");
        press("#import-next");
        walk.until("#fill-TAYSSIR");
        walk.untilThePageHasTheFocus();
        double sheet = top("#class-sheet");
        press("#fill-TAYSSIR");
        Walk.waitFor(() -> !walk.find("#fill-TAYSSIR").isVisible(), "nobody to be left");
        assertEquals(sheet, top("#class-sheet"), "the sheet beneath does not move");
        walk.look("programmes");
        press("#side-send");
        walk.until("#send-folder");
        walk.look("send-ready");
        answers.next(Files.createDirectory(folder.resolve("stick")));
        press("#send-folder");
        walk.untilFocused("#send-pack");
        press("#send-pack");
        walk.until("#send-written");
        walk.untilFocused("#send-slip");
        String toTheBundle = actions.toString();
        int counted = actions.count();
        walk.look("send-written");
        // the next Enter opens the slip; it does not seal the same once more
        walk.untilFocused("#send-slip");
        assertEquals(3, files(folder.resolve("stick")), "declaration, enrolment, slip");
        assertEquals(Set.of(), unnamed(folder.resolve("stick")), "each is named on the page");
        assertTrue(counted <= MOST_ACTIONS, toTheBundle);
        System.out.println("first start to first bundle (" + language.code() + "): " + toTheBundle);
        restOfTheDesk();
    }

    private void restOfTheDesk() throws IOException {
        aClassOfTheSheet();
        press("#side-home");
        walk.idle();
        walk.look("home-sent");
        press("#home-sent");
        walk.until("#send-pack");
        walk.untilThePageHasTheFocus();
        press("#side-home");
        walk.idle();
        press("#undo");
        walk.idle();
        walk.look("home-undone");
        assertTrue(notice().contains(texts().get("ui.undo.participation")), notice());
        press("#redo");
        walk.idle();
        assertTrue(notice().contains(texts().get("ui.undo.participation")), notice());
        press("#side-print");
        walk.until("#print-save");
        walk.idle();
        walk.look("print");
        press("#print-ar-fr");
        walk.idle();
        walk.look("print-both");
        Path papers = Files.createDirectory(folder.resolve("papers"));
        answers.next(papers);
        press("#print-save");
        walk.idle();
        assertEquals(1, files(papers));
        press("#side-checks");
        walk.idle();
        walk.look("checks");
        press("#side-settings");
        walk.idle();
        walk.look("settings");
        openFirstPupil();
        walk.type("#pupil-place", TYPED);
        walk.lock();
        walk.look("unlock");
        type("#unlock-password", "not the password");
        press("#unlock-open");
        walk.idle();
        walk.look("unlock-wrong");
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        type("#unlock-password", PASSWORD);
        press("#unlock-open");
        walk.until("#home-decide");
        openFirstPupil();
        Walk.waitFor(() -> TYPED.equals(text("#pupil-place")), "what was typed and not saved");
        walk.look("pupil-restored");
        anImportFromThePupilsPage();
    }

    private void openFirstPupil() {
        press("#side-pupils");
        walk.until("#pupils-table");
        walk.idle();
        Screens.onFx(
                () -> {
                    TableView<?> table = (TableView<?>) walk.find("#pupils-table");
                    table.getSelectionModel().select(0);
                    table.fireEvent(Walk.enter());
                    return null;
                });
        walk.until("#pupil-place");
        walk.idle();
    }

    /** Each step has the focus, also the last, where nothing is new and nothing can be applied. */
    private void anImportFromThePupilsPage() {
        Screens.onFx(
                () -> {
                    Event.fireEvent(walk.find("#pupil-place"), Walk.key(KeyCode.ESCAPE));
                    return null;
                });
        walk.idle();
        press("#pupils-import");
        walk.untilFocused(".drop-zone .button");
        answers.next(LIST);
        press(".drop-zone .button");
        Walk.waitFor(() -> walk.find("#import-apply") != null, "the preview");
        walk.untilThePageHasTheFocus();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSampleSchoolIsMarkedAndThrownAway(Language chosen) {
        begin(chosen);
        press("#choose-" + language.code());
        press("#door-sample");
        walk.until("#sample-band");
        walk.idle();
        walk.look("sample-home");
        walk.ask("#sample-remove", "sample-remove");
        press("#sample-leave");
        walk.until("#door-sample");
        press("#door-sample");
        walk.until("#sample-band");
        walk.idle();
        assertTrue(Files.isDirectory(folder.resolve("data").resolve("sample")));
    }

    private Messages texts() {
        return Messages.of(language);
    }

    private String notice() {
        return Isolate.strip(wiring.ui().notices().current().get().text().getValue());
    }

    private Path welcome() {
        try (DirectorateDesk directorate = Office.create(folder, PASSWORD.toCharArray())) {
            return Office.welcome(directorate, folder);
        }
    }

    private static long files(Path place) throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(Files::isRegularFile).count();
        }
    }

    /** Beside a button that counts the class chosen, the tile says that it counts the school. */
    private void aClassOfTheSheet() {
        press("#side-programmes");
        walk.idle();
        Screens.onFx(
                () -> {
                    ((ComboBox<?>) walk.find("#sheet-class")).getSelectionModel().select(1);
                    return null;
                });
        walk.idle();
        walk.look("programmes-class");
        String counts = Isolate.strip(texts().get("ui.programmes.counts-school", 186, 186, 0));
        Paragraph told = (Paragraph) walk.find(".programme-card").lookup(".small");
        assertEquals(counts, Isolate.strip(told.text()));
    }

    /** Those of the files written whose names the page does not tell. */
    private Set<String> unnamed(Path place) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> inside = Files.list(place)) {
            inside.forEach(file -> names.add(file.getFileName().toString()));
        }
        for (Node label : walk.find("#send-written").lookupAll(".label")) {
            names.remove(Isolate.strip(((Labeled) label).getText()));
        }
        return names;
    }

    private String text(String query) {
        return ((TextInputControl) walk.find(query)).getText();
    }

    /** A click as the button receives it, wherever a layout under way puts the button. */
    /** Where the upper edge of something stands in the window. */
    private double top(String query) {
        walk.idle();
        return Screens.onFx(
                () -> {
                    Node node = walk.find(query);
                    return node.localToScene(node.getLayoutBounds()).getMinY();
                });
    }

    private void press(String query) {
        walk.until(query);
        walk.click(query);
    }

    /** Enter at the end of the last field, where the mouse is not needed. */
    private void forward() {
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Letters typed into a field that has the focus as a screen gives it, or by Tab. */
    private void type(String query, String text) {
        Screens.onFx(
                () -> {
                    walk.find(query).requestFocus();
                    return null;
                });
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
