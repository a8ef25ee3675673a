package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.ui.kit.FileQuestions;
import org.sanad.ui.kit.Screens;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.receive.DirectorateDesk;
import org.testfx.util.WaitForAsyncUtils;

/** From the first start to a written bundle, through the real window; every screen on a picture. */
final class JourneyTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";

    /** A click, a filled field or a chosen file (issue: at most so many to the first bundle). */
    private static final int MOST_ACTIONS = 15;

    @TempDir private Path folder;

    private final Answers answers = new Answers();
    private Wiring wiring;
    private Stage stage;
    private Language language;
    private int actions;
    private int pictures;

    private static final class Answers implements FileQuestions {
        private Path next;

        @Override
        public Optional<Path> toOpen(Window owner, List<String> patterns) {
            return Optional.ofNullable(next);
        }

        @Override
        public Optional<Path> folder(Window owner) {
            return Optional.ofNullable(next);
        }

        @Override
        public Optional<Path> toSave(Window owner, String name) {
            return Optional.of(next.resolve(name));
        }
    }

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
                    wiring.ui().dialogs().setFiles(answers);
                    wiring.start();
                    stage.show();
                    return null;
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aHeadSendsAFirstBundleInFifteenActions(Language chosen) throws IOException {
        Path welcome = welcome();
        begin(chosen);
        picture("language");
        press("#choose-" + language.code());
        look("doors");
        press("#door-school");
        type("#setup-gresa", "07318L");
        type("#setup-name", "مجموعة مدارس أسيف أزكار");
        look("setup-school");
        forward();
        look("setup-directorate");
        answers.next = welcome;
        press("#setup-welcome");
        look("setup-welcome");
        press("#wizard-next");
        type("#setup-password", PASSWORD);
        type("#setup-repeat", PASSWORD);
        look("setup-password");
        forward();
        until("#home-import");
        look("home-empty");
        answers.next = LIST;
        press("#home-import");
        until("#import-apply");
        look("import");
        press("#import-apply");
        until("#import-next");
        press("#import-next");
        until("#fill-TAYSSIR");
        press("#fill-TAYSSIR");
        look("programmes");
        press("#side-send");
        until("#send-folder");
        look("send-ready");
        answers.next = Files.createDirectory(folder.resolve("stick"));
        press("#send-folder");
        press("#send-pack");
        until("#send-written");
        int toTheBundle = actions;
        look("send-written");
        assertEquals(3, files(folder.resolve("stick")), "declaration, enrolment, slip");
        assertTrue(toTheBundle <= MOST_ACTIONS, toTheBundle + " actions");
        restOfTheDesk();
    }

    private void restOfTheDesk() throws IOException {
        press("#side-home");
        idle();
        look("home-sent");
        press("#side-print");
        until("#print-save");
        idle();
        look("print");
        press("#print-ar-fr");
        idle();
        look("print-both");
        answers.next = Files.createDirectory(folder.resolve("papers"));
        press("#print-save");
        idle();
        assertEquals(1, files(answers.next));
        press("#side-checks");
        idle();
        look("checks");
        press("#side-settings");
        idle();
        look("settings");
        press("#lock");
        until("#unlock-password");
        look("unlock");
        type("#unlock-password", "not the password");
        press("#unlock-open");
        idle();
        look("unlock-wrong");
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        type("#unlock-password", PASSWORD);
        press("#unlock-open");
        until("#home-decide");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSampleSchoolIsMarkedAndThrownAway(Language chosen) {
        begin(chosen);
        press("#choose-" + language.code());
        press("#door-sample");
        until("#sample-band");
        idle();
        look("sample-home");
        press("#sample-leave");
        until("#door-sample");
        press("#door-sample");
        until("#sample-band");
        idle();
        assertTrue(Files.isDirectory(folder.resolve("data").resolve("sample")));
    }

    private Path welcome() throws IOException {
        try (DirectorateDesk directorate =
                DirectorateDesk.create(
                        folder.resolve("directorate"),
                        "05.081",
                        "المديرية الإقليمية أزيلال",
                        PASSWORD.toCharArray())) {
            PublicKeys keys = directorate.publicKeys();
            return Files.writeString(folder.resolve("azilal.sanad-welcome"), keys.card());
        }
    }

    private static long files(Path place) throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(Files::isRegularFile).count();
        }
    }

    private Node find(String query) {
        return stage.getScene().getRoot().lookup(query);
    }

    private void press(String query) {
        actions++;
        fire(query);
    }

    /** Enter at the end of the last field: no action of its own. */
    private void forward() {
        fire("#wizard-next");
    }

    private void fire(String query) {
        Screens.onFx(
                () -> {
                    ButtonBase button = (ButtonBase) find(query);
                    assertTrue(!button.isDisabled(), query + " cannot be pressed");
                    if (button instanceof ToggleButton toggle) {
                        toggle.fire();
                    } else {
                        button.fire();
                    }
                    return null;
                });
    }

    private void type(String query, String text) {
        actions++;
        Screens.onFx(
                () -> {
                    ((TextInputControl) find(query)).setText(text);
                    return null;
                });
    }

    private void until(String query) {
        waitFor(
                () -> {
                    Node node = find(query);
                    return node != null && node.isVisible() && !node.isDisabled();
                },
                query);
    }

    private void idle() {
        waitFor(wiring::idle, "idle");
    }

    private void waitFor(Callable<Boolean> condition, String what) {
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

    /** Pictures in both sizes, the window being called in its language. */
    private void look(String name) {
        picture(name);
        assertEquals(
                Messages.of(language).get("ui.shell.name"), stage.getTitle(), "title of " + name);
    }

    private void picture(String name) {
        pictures++;
        for (int[] size : new int[][] {{1366, 768}, {1024, 600}}) {
            Screens.onFx(
                    () -> {
                        stage.setWidth(size[0]);
                        stage.setHeight(size[1]);
                        return null;
                    });
            Screens.onFx(() -> null);
            Screens.save("desk-%02d-%s".formatted(pictures, name), language);
            Screens.everythingIsInReach(name);
        }
    }
}
