package org.sanad.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.MassarCode;
import org.sanad.model.Progress;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.demo.SampleSchool;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.school.SchoolDesk;

/** Every paper of the catalogue, of the sample school, as a file and as a picture. */
final class CataloguePapersTest {
    private static final Path PICTURES = Path.of("target/paper/catalogue");
    private static final String SUPPLEMENT = "SEPTEMBER_SUPPLEMENT";
    private static final List<String> LANGUAGES = List.of("ar", "fr", "ar+fr");

    /** Each paper in one language each time; in all three when asked with this flag. */
    private static final boolean ALL = Boolean.getBoolean("sanad.paper.all");

    @TempDir private static Path folder;

    private static SchoolDesk desk;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PICTURES);
        desk = SampleSchool.create(folder.resolve("sample"));
        for (String programme : List.of("TAYSSIR", "MILLION_BAGS")) {
            List<MassarCode> codes =
                    desk.benefits().propose(programme).eligible().stream()
                            .map(BenefitRow::code)
                            .filter(code -> code.value().hashCode() % 3 != 0)
                            .toList();
            desk.benefits().set(programme, codes);
        }
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static byte[] saved(String list, String language) throws IOException {
        Path file = folder.resolve("list.pdf");
        try (Preview preview =
                desk.papers().preview(new ListOrder(list, language, null, null), Progress.none())) {
            preview.save(file);
            PageImage page = preview.page(0, 100);
            BufferedImage image =
                    new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
            String name = list + "-" + language.replace('+', '-') + ".png";
            ImageIO.write(image, "png", PICTURES.resolve(name).toFile());
        }
        return Files.readAllBytes(file);
    }

    private static String text(String list, String language) throws IOException {
        try (PDDocument document = Loader.loadPDF(saved(list, language))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyPaperIsDrawnInEveryLanguage() throws IOException {
        List<PrintableList> lists = desk.papers().catalogue();
        assertTrue(lists.size() > 10);
        for (int i = 0; i < lists.size(); i++) {
            for (String language : ALL ? LANGUAGES : List.of(LANGUAGES.get(i % 3))) {
                String text = text(lists.get(i).id(), language);
                assertTrue(text.contains("1/"), lists.get(i).id());
            }
        }
    }

    @Test
    void postedListsMaskIdentityCardsAndAreSignedByNoParent() throws IOException {
        Pattern card = Pattern.compile("\\b[A-Z]{1,2}[0-9]{5,6}\\b");
        String whole = text("beneficiaries-tayssir", "fr");
        String posted = text("beneficiaries-tayssir-posted", "fr");
        assertTrue(card.matcher(whole).find(), "the sample has identity cards");
        assertFalse(card.matcher(posted).find());
        assertTrue(posted.contains("**"));
        assertTrue(posted.contains("données à caractère personnel"));
        assertEquals("******37", PostedCopy.masked("EE100037"));
        assertEquals("***", PostedCopy.masked("A12"));
    }

    @Test
    void theClassSheetFollowsTheScreen() throws IOException {
        String text = text("class-sheet", "fr");
        List<Integer> places = new ArrayList<>();
        desk.benefits().sheet().rows().forEach(row -> places.add(text.indexOf(row.code().value())));
        assertFalse(places.contains(-1), "every pupil is on it");
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void whoIsEnrolledIsNotRemindedOf() throws IOException {
        String text = text("eligible-not-enrolled", "fr");
        for (BenefitRow row : desk.benefits().propose("TAYSSIR").eligible()) {
            if (row.status() == null) {
                assertTrue(text.contains(row.code().value()), row.code().value());
            }
        }
    }

    /** The supplement of September asks for the register, and nothing else of the household. */
    @Test
    void whoHasNotShownHisMeansIsRemindedUntilThePaperIsThereAndWhenItExpires() throws IOException {
        MassarCode code = desk.benefits().propose(SUPPLEMENT).eligible().get(0).code();
        desk.benefits().set(SUPPLEMENT, List.of(code));
        String register = "Registre social unifié";
        assertTrue(line(code).contains(register), line(code));
        register(code, null);
        assertFalse(line(code).contains(register), line(code));
        register(code, LocalDate.of(2020, 3, 31));
        assertTrue(line(code).contains("expiré le 31/03/2020"), line(code));
    }

    private static void register(MassarCode code, LocalDate last) {
        HouseholdDocument paper = new HouseholdDocument("RSU", "1", null, last);
        desk.households()
                .set(
                        code,
                        new HouseholdEdit(
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(paper),
                                List.of(),
                                List.of("RSU")));
    }

    /** What the list of missing papers says of a pupil, his name and all. */
    private static String line(MassarCode code) throws IOException {
        String text = text("missing-papers", "fr").replaceAll("\\s+", " ");
        int from = text.indexOf(code.value());
        if (from < 0) {
            return "";
        }
        Matcher next = Pattern.compile("[A-Z][0-9]{9}").matcher(text);
        return text.substring(from, next.find(from + 10) ? next.start() : text.length());
    }

    @Test
    void theNoticeSpeaksBothLanguagesAndNamesNobody() throws IOException {
        String text = text("privacy-notice", "ar+fr");
        assertTrue(text.contains("09-08"));
        assertTrue(text.contains("المعطيات"));
        assertFalse(Pattern.compile("[A-Z][0-9]{9}").matcher(text).find());
    }

    @Test
    void theSummaryCountsThePupilsOfTheYear() throws IOException {
        int pupils = desk.benefits().sheet().rows().size();
        assertTrue(text("school-summary", "fr").contains(Integer.toString(pupils)));
    }
}
