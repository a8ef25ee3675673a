package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.app.MainWindow;
import org.sanad.app.Shell;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.FileQuestions;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.TooOld;
import org.sanad.work.school.SchoolDesk;
import org.testfx.util.WaitForAsyncUtils;

/** What a head is told before the window does more than he may think. */
final class SaidBeforehandTest {
    private static final Path GUARDIANS =
            Path.of("src/test/resources/massar/guardians_windows1256.csv");

    @TempDir private Path folder;

    private SchoolDesk desk;
    private Stage stage;
    private Shell shell;
    private MainWindow window;
    private PupilsPage pupils;

    @AfterEach
    void close() {
        waitFor(() -> Screens.onFx(shell::idle));
        Screens.onFx(
                () -> {
                    shell.close();
                    return null;
                });
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thatSiblingsGetTheGuardianToo(Language language) {
        desk = TestDesks.withPupils(folder);
        desk.guardians().apply(GUARDIANS);
        openWindow(language);
        PupilRow child = child();
        Screens.onFx(
                () -> {
                    pupils.open(child.id());
                    return null;
                });
        waitFor(() -> lookup("#pupil-guardian") != null);
        assertFalse(lookup("#pupil-siblings").isVisible());
        Screens.onFx(
                () -> {
                    ((TextField) lookup("#pupil-guardian")).setText("خديجة أمزيان");
                    return null;
                });
        Screens.save("pupil-siblings", language);
        for (String id : List.of("#pupil-siblings", "#pupil-siblings-too")) {
            Paragraph sentence = (Paragraph) lookup(id + " .paragraph");
            String said = Isolate.strip(sentence.text());
            child.siblings().forEach(name -> assertTrue(said.contains(name), said));
        }
        assertEquals(child, child());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thatErrorsAreSentOnlyByAVerbOfTheirOwn(Language language) throws Exception {
        PublicKeys keys = TestDesks.directorate(folder);
        desk = TestDesks.withPupils(folder);
        desk.sending().trustDirectorate(TestDesks.welcome(folder, keys), null);
        desk.benefits().set("TAYSSIR", List.of(TooOld.make(desk, 0)));
        Path stick = Files.createDirectory(folder.resolve("stick"));
        openWindow(language);
        Screens.onFx(
                () -> {
                    shell.ui().dialogs().setFiles(answering(stick));
                    window.show(SendPage.ID);
                    return null;
                });
        waitFor(() -> lookup("#send-pack") != null);
        Screens.onFx(() -> fire(lookup("#send-folder")));
        waitFor(() -> !lookup("#send-pack").isDisabled());
        Screens.onFx(() -> fire(lookup("#send-pack")));
        assertNotNull(dialog());
        Screens.onFx(() -> fire(dialog().getScene().lookup(".button:cancel")));
        assertEquals(List.of(), desk.sending().outbox());
        Screens.onFx(() -> fire(lookup("#send-pack")));
        Screens.onFx(() -> fire(dialog().getScene().lookup(".danger")));
        waitFor(() -> lookup("#send-written") != null);
        assertEquals(2, desk.sending().outbox().size());
    }

    private PupilRow child() {
        return desk.pupils().rows().stream()
                .filter(row -> row.siblings().size() == 4)
                .findFirst()
                .orElseThrow();
    }

    private void openWindow(Language language) {
        stage = Screens.stage();
        Screens.onFx(
                () -> {
                    Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
                    shell = new Shell(stage, language, null);
                    pupils = new PupilsPage(shell.ui(), desk, id -> window.show(id));
                    SendPage send = new SendPage(shell.ui(), desk, () -> {});
                    window = shell.showDesk(List.of(pupils.page(), send.page()));
                    stage.setWidth(1366);
                    stage.setHeight(768);
                    stage.show();
                    window.show(PupilsPage.ID);
                    return null;
                });
        waitFor(() -> lookup("#pupils-table") != null);
    }

    private static FileQuestions answering(Path place) {
        return new FileQuestions() {
            @Override
            public Optional<Path> toOpen(Window owner, String title, List<String> patterns) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(Window owner, String title) {
                return Optional.of(place);
            }

            @Override
            public Optional<Path> toSave(Window owner, String title, String name) {
                return Optional.empty();
            }
        };
    }

    private Window dialog() {
        return Window.getWindows().stream()
                .filter(each -> each != stage && each.isShowing())
                .findFirst()
                .orElseThrow();
    }

    private Node lookup(String query) {
        return stage.getScene().lookup(query);
    }

    private static Void fire(Node button) {
        ((ButtonBase) button).fire();
        return null;
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
