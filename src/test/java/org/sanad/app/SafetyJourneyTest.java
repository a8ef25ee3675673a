package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;
import javafx.event.Event;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.seal.VerificationCode;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Screens;
import org.sanad.work.safety.SafeCopy;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.testfx.api.FxRobot;

/** Copies, the recovery sheet, a forgotten password and a damaged file, through the window. */
final class SafetyJourneyTest {
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";
    private static final String CLERK = "وردة سحاب طريق قلم";
    private static final String LATER = "مطر سنبلة باب كتاب";

    @TempDir private Path folder;

    private final ChosenFiles answers = new ChosenFiles();
    private Path data;
    private Wiring wiring;
    private Walk walk;

    @AfterEach
    void close() {
        end();
        LogManager.getLogManager().reset();
    }

    private void end() {
        Screens.onFx(
                () -> {
                    wiring.close();
                    return null;
                });
    }

    private void start(Language language) {
        Stage stage = Screens.stage();
        Screens.onFx(
                () -> {
                    wiring =
                            new Wiring(
                                    stage,
                                    new StartOptions(
                                            data, Optional.of(language), Optional.empty()));
                    walk = new Walk(stage, wiring, language, "safety");
                    wiring.ui().dialogs().setFiles(answers);
                    wiring.start();
                    stage.show();
                    return null;
                });
    }

    private void unlock(String password) {
        walk.until("#unlock-password");
        walk.type("#unlock-password", password);
        walk.press("#unlock-open");
        walk.until("#side-safety");
        walk.idle();
    }

    private void found() {
        data = folder.resolve("data");
        NewSchool plan = new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL);
        SchoolDesk.create(data, plan, PASSWORD.toCharArray()).close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aForgottenPasswordAndADamagedFileLoseNothing(Language language) throws IOException {
        found();
        start(language);
        unlock(PASSWORD);
        assertEquals(1, SafeCopy.in(data).size(), "a copy without anybody asking");
        walk.look("home");
        walk.press("#home-safety");
        walk.until("#safety-keep");
        walk.idle();
        walk.look("page");
        walk.ask("#safety-restore-1", "restore");
        walk.press("#safety-test-1");
        walk.until(".notice-bar");
        walk.idle();
        walk.look("tested");
        answers.next(Files.createDirectory(folder.resolve("stick")));
        walk.press("#safety-carry");
        walk.idle();
        Path carried = folder.resolve("stick/SANAD-BACKUP-07318L-000001.db");
        assertTrue(Files.exists(carried));
        walk.press("#safety-sheet");
        walk.until("#safety-sheet-away");
        walk.idle();
        walk.look("sheet");
        Label shown = (Label) walk.find(".code-large");
        String digits = VerificationCode.digitsOf(shown.getText());
        walk.press("#safety-sheet-away");
        crest();
        addAClerk();
        end();

        start(language);
        walk.until("#unlock-password");
        walk.look("lock");
        triesTheSample(language);
        enterAsTheClerk();
        walk.press("#unlock-forgotten");
        walk.type("#forgotten-digits", digits);
        walk.type("#forgotten-first", LATER);
        walk.type("#forgotten-second", LATER);
        walk.look("forgotten");
        walk.press("#forgotten-reset");
        walk.until("#side-safety");
        walk.idle();
        end();

        goBackWithWhatCameLater(language);
        try (SchoolDesk desk = SchoolDesk.open(data, LATER.toCharArray())) {
            assertEquals("07318L", desk.school().gresa().value());
            assertEquals("زينب", desk.people().clerks().get(1).name(), "done after the copy");
        }
        putBackOnAnotherComputer(language, carried);
    }

    /**
     * Beside a school that stays locked: from its lock, and from its desk, which is locked first.
     */
    private void triesTheSample(Language language) {
        Path sample = data.resolve("sample");
        walk.press("#unlock-sample");
        walk.until("#sample-band");
        walk.idle();
        walk.press("#sample-leave");
        unlock(PASSWORD);
        walk.press("#search");
        walk.type("#palette-field", Messages.of(language).get("ui.command.sample"));
        walk.idle();
        Screens.onFx(
                () -> {
                    Event.fireEvent(walk.find("#palette-field"), Walk.enter());
                    return null;
                });
        walk.until("#sample-band");
        walk.idle();
        walk.press("#sample-remove");
        walk.yes();
        walk.until("#unlock-password");
        walk.idle();
        assertFalse(Files.exists(sample), "thrown away");
        assertTrue(SchoolDesk.exists(data), "and nothing else");
    }

    /** What was done after the last copy is proposed where the data are damaged. */
    private void goBackWithWhatCameLater(Language language) throws IOException {
        try (SchoolDesk desk = SchoolDesk.open(data, LATER.toCharArray())) {
            desk.people().add("زينب", PASSWORD.toCharArray());
        }
        Files.write(data.resolve("sanad.db"), new byte[8192]);
        start(language);
        walk.until("#unlock-password");
        walk.press("#unlock-restore");
        walk.until("#restore-copy-1");
        walk.idle();
        assertTrue(((CheckBox) walk.find("#restore-later")).isSelected());
        walk.type("#restore-password", PASSWORD);
        walk.press("#restore-do");
        walk.idle();
        walk.look("restore");
        walk.type("#restore-password", LATER);
        walk.until("#restore-do");
        walk.press("#restore-do");
        walk.until("#side-safety");
        walk.idle();
        walk.look("restored");
        walk.press("#lock");
        walk.until("#unlock-restore");
        walk.press("#unlock-restore");
        walk.until("#restore-replaced-1");
        walk.idle();
        walk.press("#restore-copy-1");
        assertFalse(((CheckBox) walk.find("#restore-later")).isSelected());
        walk.look("restore-on-purpose");
        end();
    }

    private void putBackOnAnotherComputer(Language language, Path carried) {
        data = folder.resolve("elsewhere");
        start(language);
        walk.until("#door-restore");
        walk.look("doors");
        walk.press("#door-restore");
        walk.until("#restore-file");
        walk.idle();
        walk.look("restore-elsewhere");
        walk.press("#restore-back");
        walk.until("#door-restore");
        walk.press("#door-restore");
        walk.until("#restore-file");
        answers.next(carried);
        walk.press("#restore-file");
        walk.type("#restore-password", PASSWORD);
        walk.press("#restore-do");
        walk.until("#side-safety");
        walk.idle();
        assertTrue(SchoolDesk.exists(data));
        handOver();
    }

    /** A picture whose ground is let through and whose lines are nearly black, as most are. */
    private void crest() throws IOException {
        BufferedImage drawn = new BufferedImage(240, 160, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setStroke(new BasicStroke(12));
        pen.setColor(new Color(0x20, 0x20, 0x20));
        pen.drawOval(50, 10, 140, 140);
        pen.setColor(new Color(0x0b, 0x6e, 0x4f));
        pen.fillRect(100, 60, 40, 40);
        pen.dispose();
        Path file = folder.resolve("crest.png");
        ImageIO.write(drawn, "png", file.toFile());
        walk.press("#side-settings");
        walk.until("#crest-choose");
        walk.idle();
        answers.next(file);
        walk.press("#crest-choose");
        walk.until("#crest-picture");
        walk.idle();
        walk.look("crest", "#settings-crest");
    }

    private void addAClerk() {
        walk.press("#side-people");
        walk.until("#people-name");
        walk.idle();
        walk.type("#people-name", "فاطمة الزهراء");
        walk.type("#people-first", CLERK);
        walk.type("#people-second", CLERK);
        Screens.onFx(
                () -> {
                    walk.find("#people-second").requestFocus();
                    return null;
                });
        new FxRobot().type(KeyCode.ENTER);
        walk.until("#people-remove-1");
        walk.idle();
        walk.look("people");
        walk.ask("#people-remove-1", "remove");
        walk.press("#people-password-1");
        walk.look("clerk-new-password");
        walk.press("#journal-part");
        walk.look("journal");
        walk.press("#handover-part");
        walk.look("handover");
    }

    /** What is the head's is not in the window; the password is the clerk's own to change. */
    private void enterAsTheClerk() {
        walk.press("#unlock-clerk");
        walk.type("#unlock-password", CLERK);
        walk.press("#unlock-open");
        walk.until("#side-password");
        walk.idle();
        walk.look("clerk-home");
        for (String page : List.of("send", "receive", "safety", "people")) {
            assertNull(walk.find("#side-" + page), page);
        }
        assertNull(walk.find("#home-safety"));
        walk.press("#side-settings");
        walk.until("#person");
        assertNull(walk.find("#school-key"));
        walk.press("#side-password");
        walk.until("#safety-former");
        walk.look("clerk-password");
        lockUnderAQuestion();
        walk.idle();
    }

    /** A question may name a child: it goes with the desk, and is not answered. */
    private void lockUnderAQuestion() {
        List<String> answered = new ArrayList<>();
        Dialogs dialogs = wiring.ui().dialogs();
        Screens.onFx(
                () -> {
                    dialogs.choose(
                            "ui.kit.fault.title", "زينب", List.of("a"), i -> answered.add("a"));
                    dialogs.confirm(
                            new Dialogs.Question(
                                    "ui.kit.fault.title",
                                    "ui.kit.fault.sentence",
                                    "ui.kit.fault.copy",
                                    false),
                            () -> answered.add("yes"));
                    return null;
                });
        assertEquals(3, Window.getWindows().size());
        walk.press("#lock");
        walk.until("#unlock-forgotten");
        assertEquals(List.of(Screens.stage()), List.copyOf(Window.getWindows()));
        assertEquals(List.of(), answered);
    }

    private void handOver() {
        walk.press("#side-people");
        walk.until("#handover-part");
        walk.press("#handover-part");
        walk.type("#handover-former", PASSWORD);
        walk.type("#handover-name", "حسن أمزيان");
        walk.type("#handover-first", LATER);
        walk.type("#handover-second", LATER);
        answers.next(folder);
        walk.ask("#handover-do", "handover");
        walk.press("#handover-do");
        walk.yes();
        walk.until("#handover-sheet-away");
        walk.idle();
        walk.look("handed-over");
        assertTrue(Files.exists(folder.resolve("SANAD-RECOVERY.pdf")));
    }
}
