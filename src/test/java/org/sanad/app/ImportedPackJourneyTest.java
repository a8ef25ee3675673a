package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.TickGrid;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.packs.InventedPack;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.sanad.work.receive.OpenedBundle;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/**
 * A programme nobody knew when the program was built, through the real window: its columns, its
 * fields, its checks, its list and its bundle.
 */
final class ImportedPackJourneyTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";
    private static final Gresa GRESA = new Gresa("07318L");
    private static final String PROGRAMME = "WINTER_ROAD";

    @TempDir private Path folder;

    private final ChosenFiles answers = new ChosenFiles();
    private Path data;
    private Path signed;
    private String privateKey;
    private Wiring wiring;
    private Walk walk;
    private Stage stage;
    private int firstOfAge;
    private int column;
    private Language language;

    @AfterEach
    void close() {
        if (wiring != null) {
            closeWindow();
        }
        LogManager.getLogManager().reset();
    }

    private void closeWindow() {
        Screens.onFx(
                () -> {
                    wiring.close();
                    return null;
                });
        wiring = null;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anInventedProgrammeIsCarriedByEveryScreen(Language chosen) throws IOException {
        language = chosen;
        prepare();
        begin();
        importsThePack();
        walk.press("#side-programmes");
        walk.until("#details-" + PROGRAMME);
        ticksAPupil();
        opensTheFields();
        checksSayWhatIsMissing();
        fillsTheFields();
        printsTheList();
        packsTheBundle();
        closeWindow();
        fieldsAreStored();
    }

    private void prepare() throws IOException {
        data = folder.resolve("data");
        try (DirectorateDesk directorate = Office.create(folder, PASSWORD.toCharArray());
                SchoolDesk school =
                        SchoolDesk.create(
                                data,
                                new NewSchool(GRESA, "مجموعة مدارس أسيف أزكار", Area.RURAL),
                                PASSWORD.toCharArray())) {
            privateKey = directorate.privateSealingKey();
            school.rosters().apply(List.of(LIST), Progress.none());
            Path welcome = Office.welcome(directorate, folder);
            school.sending().trustDirectorate(welcome, directorate.publicKeys().verificationCode());
            signed = folder.resolve("programmes-2026.12.json");
            directorate
                    .packSigning()
                    .sign(InventedPack.write(folder.resolve("pack.json"), "2026.12"), signed);
            firstOfAge = firstOfAge(school);
            column = school.benefits().programmes().size();
        }
    }

    /** The first pupil of the sheet who is of the age of the programme, which is not known yet. */
    private static int firstOfAge(SchoolDesk school) {
        Map<UUID, LocalDate> born = new HashMap<>();
        school.pupils().rows().forEach(row -> born.put(row.id(), row.birthDate()));
        List<ClassSheet.Row> rows = school.benefits().sheet().rows();
        int at = 0;
        while (born.get(rows.get(at).pupil()) == null
                || Math.abs(2026 - born.get(rows.get(at).pupil()).getYear() - 9) > 1) {
            at++;
        }
        return at;
    }

    private void begin() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        stage = Screens.stage();
        Screens.onFx(
                () -> {
                    wiring =
                            new Wiring(
                                    stage,
                                    new StartOptions(
                                            data, Optional.of(language), Optional.of(password)));
                    walk = new Walk(stage, wiring, language, "pack");
                    wiring.ui().dialogs().setFiles(answers);
                    wiring.start();
                    stage.show();
                    return null;
                });
        walk.until("#side-programmes");
        walk.idle();
    }

    private void importsThePack() {
        walk.press("#side-programmes");
        walk.until("#details-TAYSSIR");
        assertTrue(walk.find("#details-" + PROGRAMME) == null, "not known yet");
        walk.press("#side-settings");
        walk.until("#pack");
        walk.look("settings");
        drop(folder.resolve("pack.json"));
        walk.until("#pack-refused");
        walk.look("settings-refused", "#pack-refused");
        drop(signed);
        walk.until("#pack-take");
        walk.look("settings-offered", "#pack-take");
        walk.press("#pack-take");
        Walk.waitFor(() -> walk.find("#pack-take") == null, "the pack taken");
        walk.untilThePageHasTheFocus();
        walk.idle();
        walk.look("settings-taken");
    }

    /** What dropping a file on the zone does. */
    private void drop(Path file) {
        answers.next(file);
        walk.press("#pack .drop-zone .button");
        walk.idle();
    }

    private void ticksAPupil() {
        Screens.onFx(
                () -> {
                    grid().requestFocus();
                    grid().moveTo(firstOfAge, column, false);
                    assertFalse(grid().opens().get(), "nobody is enrolled yet");
                    key(grid(), KeyCode.SPACE, false);
                    return null;
                });
        walk.idle();
        Walk.waitFor(() -> grid().opens().get(), "a participant with fields");
        walk.look("ticked");
    }

    private void opensTheFields() {
        Screens.onFx(
                () -> {
                    key(grid(), KeyCode.F2, false);
                    return null;
                });
        walk.until("#field-ROAD");
        Walk.waitFor(() -> walk.find("#field-ROAD").isFocused(), "the first field has the focus");
        assertFalse(shown("#field-SHOE_SIZE"), "asked only of those who cross a ford");
        walk.look("fields-empty");
    }

    /**
     * The checks name the field in the words of the pack, and nothing that was filled in is lost.
     */
    private void checksSayWhatIsMissing() {
        walk.press("#side-checks");
        walk.idle();
        String field = language == Language.ARABIC ? "الطريق" : "Chemin";
        Walk.waitFor(() -> words().contains(field), field + " on the checks");
        walk.look("checks");
        walk.press("#side-programmes");
        walk.idle();
    }

    /** All sentences of the page now shown. */
    private String words() {
        return stage.getScene().getRoot().lookupAll(".paragraph").stream()
                .filter(Paragraph.class::isInstance)
                .map(one -> Isolate.strip(((Paragraph) one).text()))
                .collect(Collectors.joining("\n"));
    }

    private void printsTheList() throws IOException {
        walk.press("#side-print");
        walk.until("#print-save");
        walk.idle();
        String title =
                language == Language.ARABIC
                        ? "لائحة المستفيدين من برنامج طريق الشتاء"
                        : "Liste des bénéficiaires de Route d'hiver";
        Screens.onFx(
                () -> {
                    stage.getScene().getRoot().lookupAll(".catalogue-entry").stream()
                            .filter(one -> title.equals(one.getAccessibleText()))
                            .forEach(one -> ((ButtonBase) one).fire());
                    return null;
                });
        walk.idle();
        walk.look("print");
        Path folderOfPapers = Files.createDirectory(folder.resolve("papers"));
        answers.next(folderOfPapers);
        walk.press("#print-save");
        walk.idle();
        try (Stream<Path> papers = Files.list(folderOfPapers);
                PDDocument list = Loader.loadPDF(papers.findFirst().orElseThrow().toFile())) {
            String text = new PDFTextStripper().getText(list);
            assertTrue(text.contains("33") && text.contains("A-17"), text);
        }
    }

    private void packsTheBundle() throws IOException {
        walk.press("#side-send");
        walk.until("#send-folder");
        Path stick = Files.createDirectory(folder.resolve("stick"));
        answers.next(stick);
        walk.press("#send-folder");
        walk.press("#send-pack");
        walk.until("#send-written");
        try (Stream<Path> written = Files.walk(stick)) {
            Path declaration =
                    written.filter(Files::isRegularFile)
                            .filter(
                                    file ->
                                            file.getFileName()
                                                    .toString()
                                                    .matches("SANAD-D-.*\\.json"))
                            .findFirst()
                            .orElseThrow();
            JsonNode body = OpenedBundle.body(declaration, privateKey);
            JsonNode taking = body.get("participations").get(0);
            assertEquals(PROGRAMME, taking.get("programme").textValue());
            String carried = taking.toString();
            for (String value : List.of("FORD", "33", "A-17|2027-06-30")) {
                assertTrue(carried.contains(value), value + " in " + carried);
            }
        }
    }

    private void fillsTheFields() {
        Screens.onFx(
                () -> {
                    road().setValue("FORD");
                    return null;
                });
        walk.until("#field-SHOE_SIZE");
        leave("#field-SHOE_SIZE", "55");
        walk.look("fields-refused");
        assertFalse(walk.find("#fields-saved").isVisible());
        closesTheFields();
        Screens.onFx(
                () -> {
                    key(grid(), KeyCode.F2, false);
                    return null;
                });
        walk.until("#field-ROAD");
        Walk.waitFor(
                () -> walk.find("#fields-restored").isVisible(), "what was typed and does not fit");
        walk.look("fields-restored");
        leave("#field-SHOE_SIZE", "٣٣");
        Walk.waitFor(() -> walk.find("#fields-saved").isVisible(), "saved");
        leave("#field-INSURANCE", "A-17");
        leave("#field-INSURANCE-expiry", "30/06/2025");
        walk.idle();
        walk.look("fields-expired");
        leave("#field-INSURANCE-expiry", "30/06/2027");
        walk.idle();
        walk.look("fields-saved");
        closesTheFields();
        walk.look("fields-closed");
    }

    private void closesTheFields() {
        Screens.onFx(
                () -> {
                    key(walk.find("#field-ROAD"), KeyCode.ESCAPE, false);
                    return null;
                });
        Walk.waitFor(() -> walk.find("#field-ROAD") == null, "the drawer closed");
        assertTrue(grid().isFocused(), "back on the cell");
        walk.idle();
    }

    private void fieldsAreStored() {
        try (SchoolDesk desk = SchoolDesk.open(data, PASSWORD.toCharArray())) {
            BenefitRow row = desk.benefits().list(PROGRAMME).get(0);
            assertEquals(
                    Map.of("ROAD", "FORD", "SHOE_SIZE", "33", "INSURANCE", "A-17|2027-06-30"),
                    row.fields());
            assertEquals(List.of("RAIN_BOOTS"), row.kit());
        }
    }

    private TickGrid<?, ?> grid() {
        return (TickGrid<?, ?>) walk.find("#class-sheet");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> road() {
        return (ComboBox<String>) walk.find("#field-ROAD");
    }

    /** Types into a field and goes out of it. */
    private void leave(String query, String text) {
        Screens.onFx(
                () -> {
                    TextField field = (TextField) walk.find(query);
                    field.requestFocus();
                    field.setText(text);
                    road().requestFocus();
                    return null;
                });
        walk.idle();
    }

    private static void key(Node node, KeyCode code, boolean alt) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    private boolean shown(String query) {
        return Screens.onFx(
                () -> {
                    Node node = walk.find(query);
                    return node != null && node.getParent().isVisible();
                });
    }
}
