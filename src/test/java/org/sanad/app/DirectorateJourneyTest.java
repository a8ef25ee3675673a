package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.seal.VerificationCode;
import org.sanad.ui.kit.Screens;
import org.sanad.work.receive.Office;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** An officer's first day: from the doors to a school's declaration that is accepted. */
final class DirectorateJourneyTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final String PASSWORD = "شجرة جبل نهر مديرية";

    @TempDir private Path folder;

    private final ChosenFiles files = new ChosenFiles();
    private Walk walk;
    private Wiring wiring;
    private String schoolCode;
    private String paperCode;

    @AfterEach
    void close() {
        Screens.onFx(
                () -> {
                    wiring.close();
                    return null;
                });
        LogManager.getLogManager().reset();
    }

    private void begin(Language language) {
        Stage stage = Screens.stage();
        Screens.onFx(
                () -> {
                    StartOptions options =
                            new StartOptions(
                                    folder.resolve("data"), Optional.empty(), Optional.empty());
                    wiring = new Wiring(stage, options);
                    wiring.ui().dialogs().setFiles(files);
                    wiring.start();
                    stage.show();
                    return null;
                });
        walk = new Walk(stage, wiring, language, "office");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOfficerTakesInASchoolAndApprovesItsKey(Language language) throws IOException {
        begin(language);
        walk.press("#choose-" + language.code());
        walk.look("doors");
        walk.press("#door-directorate");
        walk.type("#setup-directorate", "05.081");
        select("#setup-directorates");
        walk.look("setup-directorate");
        walk.press("#wizard-next");
        walk.type("#setup-password", PASSWORD);
        walk.type("#setup-repeat", PASSWORD);
        walk.look("setup-password");
        walk.press("#wizard-next");
        walk.type("#setup-root-password", Office.ROOT);
        walk.type("#setup-root-repeat", Office.ROOT);
        walk.look("setup-root");
        walk.press("#wizard-next");
        walk.until("#intake-files");
        walk.idle();
        walk.look("intake-empty");
        walk.press("#side-keys");
        walk.idle();
        walk.look("keys-empty");
        Path stick = stickOfASchool();
        declarationAlone(stick);
        takeIn(stick);
        approve();
        comparePaper();
        refuseARow();
        answer();
        printPapers();
        lockAndUnlock();
    }

    /** Of a key that never enrolled: it waits, and may be refused. */
    private void declarationAlone(Path stick) throws IOException {
        Path alone = Files.createDirectories(folder.resolve("alone"));
        try (Stream<Path> inside = Files.walk(stick)) {
            for (Path file : inside.filter(one -> named(one, "SANAD-D-")).toList()) {
                Files.copy(file, alone.resolve(file.getFileName()));
            }
        }
        walk.press("#side-intake");
        files.next(alone);
        walk.press("#intake-folder");
        walk.idle();
        open("#intake-table", 0);
        walk.look("intake-unknown");
        walk.ask("#intake-refuse", "refuse-file");
    }

    private void takeIn(Path stick) {
        walk.press("#side-intake");
        files.next(stick);
        walk.press("#intake-folder");
        walk.idle();
        assertEquals(2, rows("#intake-table"), "enrolment and declaration");
        walk.look("intake-waiting");
        open("#intake-table", 0);
        walk.look("intake-detail");
        walk.press("#intake-next");
        walk.until("#keys-code");
        walk.idle();
        walk.look("keys-approve");
        walk.ask("#keys-turn-away", "turn-away");
    }

    private void approve() {
        String misread = (schoolCode.charAt(0) == '0' ? '1' : '0') + schoolCode.substring(1);
        walk.type("#keys-code", misread.replace(" ", ""));
        walk.look("keys-misread");
        assertTrue(walk.find("#keys-approve").isDisabled());
        walk.type("#keys-code", ownCode());
        walk.press("#keys-approve");
        walk.idle();
        walk.look("keys-other-code");
        walk.type("#keys-code", schoolCode);
        walk.press("#keys-approve");
        walk.idle();
        walk.until("#keys-see-intake");
        walk.look("keys-approved");
        walk.press("#keys-see-intake");
        walk.idle();
        walk.look("intake-accepted");
        ceremonies();
        walk.press("#side-intake");
        walk.idle();
        assertFalse(Files.exists(folder.resolve("data").resolve("sample")));
    }

    /** Of the root and of a school's key, each of which asks once more. */
    private void ceremonies() {
        walk.press("#side-keys");
        walk.idle();
        walk.press("#keys-root");
        walk.until("#root-passphrase");
        walk.type("#root-passphrase", Office.ROOT);
        walk.look("root");
        walk.ask("#root-renew", "root-renew");
        walk.ask("#root-stolen", "root-stolen");
        walk.ask("#root-change", "root-change");
        walk.ask("#root-rename", "root-rename");
        open("#keys-table", 0);
        walk.until("#keys-lose");
        walk.ask("#keys-lose", "lose");
        walk.ask("#keys-retire", "retire");
        walk.ask("#keys-revoke", "revoke");
    }

    private void comparePaper() {
        walk.press("#intake-paper");
        walk.until("#paper-code");
        walk.look("paper");
        assertTrue(walk.find("#paper-check").isDisabled());
        walk.type("#paper-code", paperCode.replace(" ", ""));
        walk.press("#paper-check");
        walk.idle();
        walk.until("#paper-open");
        walk.look("paper-same");
        walk.type("#paper-code", VerificationCode.ofDigest(new byte[32]).digits());
        walk.press("#paper-check");
        walk.idle();
        walk.look("paper-none");
        walk.type("#paper-code", paperCode);
        walk.press("#paper-check");
        walk.idle();
        walk.press("#paper-open");
        walk.until("#intake-detail");
        walk.look("paper-opened");
    }

    /** The call list at once; the letter once its school is chosen; what to buy for all. */
    private void printPapers() {
        walk.press("#side-print");
        walk.idle();
        assertFalse(walk.find("#print-save").isDisabled());
        walk.press("#print-list-answer-letter");
        walk.idle();
        walk.look("print-lacking");
        assertTrue(walk.find("#print-save").isDisabled());
        Screens.onFx(
                () -> {
                    ((ComboBox<?>) walk.find("#print-answered")).getSelectionModel().select(1);
                    return null;
                });
        walk.idle();
        assertFalse(walk.find("#print-save").isDisabled());
        walk.look("print-answer-letter");
        walk.press("#print-list-tender-million-bags");
        walk.idle();
        walk.look("print-tender");
    }

    private void refuseARow() {
        walk.press("#side-review");
        walk.idle();
        walk.look("review");
        open("#review-table", 0);
        walk.idle();
        walk.until("#review-accept");
        walk.look("review-detail");
        Screens.onFx(
                () -> {
                    ((TableView<?>) walk.find("#review-rows")).getSelectionModel().select(3);
                    ((ComboBox<?>) walk.find("#review-remark")).getSelectionModel().select(2);
                    return null;
                });
        walk.look("review-chosen");
        walk.ask("#review-refuse-all", "refuse-all");
        walk.press("#review-refuse-rows");
        walk.idle();
        walk.look("review-refused");
        walk.press("#review-back");
    }

    private void answer() throws IOException {
        walk.press("#side-board");
        walk.idle();
        walk.look("board");
        expectedSchools();
        Path answers = Files.createDirectories(folder.resolve("answers"));
        walk.press("#board-write");
        walk.idle();
        files.next(answers);
        walk.press("#answers-folder");
        walk.idle();
        walk.look("answers");
        walk.press("#answers-write");
        walk.idle();
        walk.look("answers-written");
        open("#answers-table", 0);
        walk.until("#mail-open");
        walk.type("#mail-to", "07318L@taalim.ma");
        walk.press("#mail-open");
        walk.idle();
        walk.until("#mail-copy-text");
        walk.look("answers-mail");
        try (Stream<Path> written = Files.list(answers)) {
            assertEquals(1, written.count(), "one file for one school");
        }
    }

    /** The list of the schools that should send, with one that has not. */
    private void expectedSchools() throws IOException {
        Path list = folder.resolve("schools.csv");
        Files.writeString(
                list,
                "07318L;مجموعة مدارس أسيف أزكار;تبانت\n07319M;مجموعة مدارس آيت بوكماز;تبانت\n");
        files.next(list);
        walk.ask("#schools-import", "schools");
    }

    private void lockAndUnlock() {
        walk.press("#side-settings");
        walk.idle();
        walk.look("settings");
        walk.look("settings-end", "#settings-crest");
        walk.lock();
        walk.look("unlock");
        walk.type("#unlock-password", PASSWORD);
        walk.press("#unlock-open");
        walk.until("#intake-files");
        walk.idle();
        assertEquals(2, rows("#intake-table"));
    }

    private static boolean named(Path file, String beginning) {
        return file.getFileName().toString().startsWith(beginning);
    }

    /** The code of our own key: well formed, and not the school's. */
    private String ownCode() {
        return Isolate.strip(Screens.onFx(() -> ((Label) walk.find("#keys-own")).getText()));
    }

    private int rows(String table) {
        return Screens.onFx(() -> ((TableView<?>) walk.find(table)).getItems().size());
    }

    private void select(String list) {
        Screens.onFx(
                () -> {
                    ((ListView<?>) walk.find(list)).getSelectionModel().selectFirst();
                    return null;
                });
    }

    private void open(String query, int row) {
        Screens.onFx(
                () -> {
                    TableView<?> table = (TableView<?>) walk.find(query);
                    table.getSelectionModel().select(row);
                    table.requestFocus();
                    table.fireEvent(Walk.enter());
                    return null;
                });
    }

    /** A school of the test takes the welcome file that was saved, and packs its first bundle. */
    private Path stickOfASchool() throws IOException {
        Path handedOut = Files.createDirectories(folder.resolve("handed-out"));
        files.next(handedOut);
        walk.press("#keys-save");
        walk.idle();
        walk.look("keys-saved");
        Path stick = Files.createDirectories(folder.resolve("stick"));
        try (SchoolDesk school =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        PASSWORD.toCharArray())) {
            school.rosters().apply(List.of(LIST), Progress.none());
            school.sending().trustDirectorate(bundle(handedOut), ownCode());
            paperCode = school.sending().pack(stick, Progress.none()).checkCode();
            schoolCode = school.sending().verificationCode();
        }
        return stick;
    }

    private static Path bundle(Path place) throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
