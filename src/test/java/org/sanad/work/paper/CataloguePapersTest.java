package org.sanad.work.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.apache.pdfbox.cos.COSName;
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
import org.sanad.work.households.HouseholdEdit;

/** What stands on papers of the catalogue, and what must not. */
final class CataloguePapersTest {
    private static final String SUPPLEMENT = "SEPTEMBER_SUPPLEMENT";

    @TempDir private static Path folder;

    private static CatalogueSample sample;

    @BeforeAll
    static void open() {
        sample = new CatalogueSample(folder.resolve("sample"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static byte[] saved(String list, String language) throws IOException {
        Path file = folder.resolve("list.pdf");
        try (Preview preview =
                sample.papers()
                        .preview(new ListOrder(list, language, null, null), Progress.none())) {
            preview.save(file);
        }
        return Files.readAllBytes(file);
    }

    private static String text(String list, String language) throws IOException {
        try (PDDocument document = Loader.loadPDF(saved(list, language))) {
            return new PDFTextStripper().getText(document);
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
        sample.benefits()
                .sheet()
                .rows()
                .forEach(row -> places.add(text.indexOf(row.code().value())));
        assertFalse(places.contains(-1), "every pupil is on it");
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void whoIsEnrolledIsNotRemindedOf() throws IOException {
        String text = text("eligible-not-enrolled", "fr");
        for (BenefitRow row : sample.benefits().propose("TAYSSIR").eligible()) {
            if (row.status() == null) {
                assertTrue(text.contains(row.code().value()), row.code().value());
            }
        }
    }

    /** The supplement of September asks for the register, and nothing else of the household. */
    @Test
    void whoHasNotShownHisMeansIsRemindedUntilThePaperIsThereAndWhenItExpires() throws IOException {
        MassarCode code = sample.benefits().propose(SUPPLEMENT).eligible().get(0).code();
        sample.benefits().set(SUPPLEMENT, List.of(code));
        String register = "Registre social unifié";
        assertTrue(line(code).contains(register), line(code));
        register(code, null);
        assertFalse(line(code).contains(register), line(code));
        register(code, LocalDate.of(2020, 3, 31));
        assertTrue(line(code).contains("expiré le 31/03/2020"), line(code));
    }

    private static void register(MassarCode code, LocalDate last) {
        HouseholdDocument paper = new HouseholdDocument("RSU", "1", null, last);
        sample.households()
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
        int pupils = sample.benefits().sheet().rows().size();
        assertTrue(text("school-summary", "fr").contains(Integer.toString(pupils)));
    }

    /** Chosen once it stands on every paper of the desk; taken away the papers are as before. */
    @Test
    void theCrestChosenStandsOnEveryPaper() throws IOException {
        byte[] before = saved("privacy-notice", "ar");
        assertTrue(sample.crests().picture().isEmpty());
        BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("crest.png");
        ImageIO.write(image, "png", file.toFile());
        sample.crests().choose(file);
        assertEquals(50, sample.crests().picture().orElseThrow().width());
        for (String list : List.of("privacy-notice", "pupil-card", "beneficiaries-tayssir")) {
            try (PDDocument document = Loader.loadPDF(saved(list, "ar"))) {
                int images = 0;
                for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                    images += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
                }
                assertEquals(1, images, list);
            }
        }
        sample.crests().remove();
        assertArrayEquals(before, saved("privacy-notice", "ar"));
    }
}
