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
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
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
import org.sanad.ui.kit.FileQuestions;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.TickGrid;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.packs.InventedPack;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.OpenedBundle;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.testfx.util.WaitForAsyncUtils;

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

    private final Answers answers = new Answers();
    private Path data;
    private Path signed;
    private String privateKey;
    private Wiring wiring;
    private Stage stage;
    private int firstOfAge;
    private int column;
    private Language language;

    /** Answers the questions for files, which no test can click. */
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
        press("#side-programmes");
        until("#details-" + PROGRAMME);
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
        try (DirectorateDesk directorate =
                        DirectorateDesk.create(
                                folder.resolve("directorate"),
                                "05.081",
                                "المديرية الإقليمية أزيلال",
                                PASSWORD.toCharArray());
                SchoolDesk school =
                        SchoolDesk.create(
                                data,
                                new NewSchool(GRESA, "مجموعة مدارس أسيف أزكار", Area.RURAL),
                                PASSWORD.toCharArray())) {
            privateKey = directorate.privateSealingKey();
            school.rosters().apply(List.of(LIST), Progress.none());
            Path card = Files.writeString(folder.resolve("card"), directorate.publicKeys().card());
            school.sending().trustDirectorate(card, directorate.publicKeys().verificationCode());
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
                    wiring.ui().dialogs().setFiles(answers);
                    wiring.start();
                    stage.show();
                    return null;
                });
        until("#side-programmes");
        idle();
    }

    private void importsThePack() {
        press("#side-programmes");
        until("#details-TAYSSIR");
        assertTrue(find("#details-" + PROGRAMME) == null, "not known yet");
        press("#side-settings");
        until("#pack");
        picture("pack-settings");
        drop(folder.resolve("pack.json"));
        until("#pack-refused");
        picture("pack-settings-refused");
        drop(signed);
        until("#pack-take");
        picture("pack-settings-offered");
        press("#pack-take");
        waitFor(() -> find("#pack-take") == null, "the pack taken");
        idle();
        picture("pack-settings-taken");
    }

    /** What dropping a file on the zone does. */
    private void drop(Path file) {
        answers.next = file;
        press("#pack .drop-zone .button");
        idle();
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
        idle();
        waitFor(() -> grid().opens().get(), "a participant with fields");
        picture("pack-ticked");
    }

    private void opensTheFields() {
        Screens.onFx(
                () -> {
                    key(grid(), KeyCode.F2, false);
                    return null;
                });
        until("#field-ROAD");
        waitFor(() -> find("#field-ROAD").isFocused(), "the first field has the focus");
        assertFalse(shown("#field-SHOE_SIZE"), "asked only of those who cross a ford");
        picture("pack-fields-empty");
    }

    /**
     * The checks name the field in the words of the pack, and nothing that was filled in is lost.
     */
    private void checksSayWhatIsMissing() {
        press("#side-checks");
        idle();
        String field = language == Language.ARABIC ? "الطريق" : "Chemin";
        waitFor(() -> words().contains(field), field + " on the checks");
        picture("pack-checks");
        press("#side-programmes");
        idle();
    }

    /** All sentences of the page now shown. */
    private String words() {
        return stage.getScene().getRoot().lookupAll(".paragraph").stream()
                .filter(Paragraph.class::isInstance)
                .map(one -> Isolate.strip(((Paragraph) one).text()))
                .collect(Collectors.joining("\n"));
    }

    private void printsTheList() throws IOException {
        press("#side-print");
        until("#print-save");
        idle();
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
        idle();
        picture("pack-print");
        answers.next = Files.createDirectory(folder.resolve("papers"));
        press("#print-save");
        idle();
        try (Stream<Path> papers = Files.list(answers.next);
                PDDocument list = Loader.loadPDF(papers.findFirst().orElseThrow().toFile())) {
            String text = new PDFTextStripper().getText(list);
            assertTrue(text.contains("33") && text.contains("A-17"), text);
        }
    }

    private void packsTheBundle() throws IOException {
        press("#side-send");
        until("#send-folder");
        answers.next = Files.createDirectory(folder.resolve("stick"));
        press("#send-folder");
        press("#send-pack");
        until("#send-written");
        try (Stream<Path> written = Files.walk(answers.next)) {
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
        until("#field-SHOE_SIZE");
        leave("#field-SHOE_SIZE", "55");
        picture("pack-fields-refused");
        assertFalse(find("#fields-saved").isVisible());
        leave("#field-SHOE_SIZE", "٣٣");
        waitFor(() -> find("#fields-saved").isVisible(), "saved");
        leave("#field-INSURANCE", "A-17");
        leave("#field-INSURANCE-expiry", "30/06/2025");
        idle();
        picture("pack-fields-expired");
        leave("#field-INSURANCE-expiry", "30/06/2027");
        idle();
        picture("pack-fields-saved");
        Screens.onFx(
                () -> {
                    key(find("#field-ROAD"), KeyCode.ESCAPE, false);
                    return null;
                });
        waitFor(() -> find("#field-ROAD") == null, "the drawer closed");
        assertTrue(grid().isFocused(), "back on the cell");
        idle();
        picture("pack-fields-closed");
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
        return (TickGrid<?, ?>) find("#class-sheet");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> road() {
        return (ComboBox<String>) find("#field-ROAD");
    }

    /** Types into a field and goes out of it. */
    private void leave(String query, String text) {
        Screens.onFx(
                () -> {
                    TextField field = (TextField) find(query);
                    field.requestFocus();
                    field.setText(text);
                    road().requestFocus();
                    return null;
                });
        idle();
    }

    private static void key(Node node, KeyCode code, boolean alt) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    private Node find(String query) {
        return stage.getScene().getRoot().lookup(query);
    }

    private boolean shown(String query) {
        return Screens.onFx(
                () -> {
                    Node node = find(query);
                    return node != null && node.getParent().isVisible();
                });
    }

    private void press(String query) {
        Screens.onFx(
                () -> {
                    ((ButtonBase) find(query)).fire();
                    return null;
                });
    }

    private void until(String query) {
        waitFor(
                () -> {
                    Node node = find(query);
                    return node != null
                            && node.isVisible()
                            && node.getParent().isVisible()
                            && !node.isDisabled();
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

    private void picture(String name) {
        for (int[] size : new int[][] {{1024, 600}, {1366, 768}}) {
            Screens.onFx(
                    () -> {
                        stage.setWidth(size[0]);
                        stage.setHeight(size[1]);
                        return null;
                    });
            Screens.onFx(() -> null);
            Node page = find(".page");
            Bounds place = page.localToScene(page.getLayoutBounds());
            assertTrue(place.getMinX() >= -1 && place.getMaxX() <= size[0] + 1, name + " " + place);
            Screens.save(name, language);
            Screens.everythingIsInReach(name);
        }
    }
}
