package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Isolate;
import org.sanad.model.Progress;

final class PdfWriterTest {
    @TempDir private Path folder;

    private static ListDocument tayssir(PaperLanguage language, int rows) {
        return PaperSamples.list(PaperSamples.tayssir(), language, PaperSamples.lines(rows), true);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split("\\s+")));
    }

    private static byte[] everyName(PaperLanguage language) {
        return PaperSamples.pdf(
                PaperSamples.list(
                        PaperSamples.tayssir(), language, PaperSamples.everyName(), false));
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void everyWordOfEveryNameAndEveryCodeIsFoundBySearching(PaperLanguage language)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(everyName(language))) {
            Set<String> missing = PaperSamples.everyWord();
            assertTrue(missing.size() > 4000, "the fixtures hold many words");
            missing.removeAll(words(new PDFTextStripper().getText(document)));
            assertEquals(Set.of(), missing);
        }
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void popplerFindsEveryWordOfEveryNameAndEveryCode(PaperLanguage language) throws Exception {
        Path pdf = folder.resolve("list.pdf");
        Path text = folder.resolve("list.txt");
        Files.write(pdf, everyName(language));
        Process process;
        try {
            process = new ProcessBuilder("pdftotext", pdf.toString(), text.toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "pdftotext is not on the path");
            return;
        }
        assertEquals(0, process.waitFor());
        Set<String> missing = PaperSamples.everyWord();
        missing.removeAll(
                words(Files.readString(text).replaceAll("[\u200E\u200F\u202A-\u202E]", "")));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void theSameListGivesTheSameBytes(PaperLanguage language) {
        ListDocument list = tayssir(language, 60);
        assertArrayEquals(PaperSamples.pdf(list), PaperSamples.pdf(list));
        TransmittalSlip slip = PaperSamples.slip(language);
        assertArrayEquals(PaperSamples.pdf(slip), PaperSamples.pdf(slip));
    }

    @Test
    void fontsAreEmbeddedAsSubsetsAndMetadataNameNobody() throws IOException {
        byte[] pdf = PaperSamples.pdf(tayssir(PaperLanguage.BILINGUAL, 30));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded());
                assertTrue(font.getName().matches("[A-Z]{6}\\+Amiri.*"), font.getName());
            }
            assertEquals(
                    "لائحة التلاميذ المستفيدين من برنامج تيسير",
                    document.getDocumentInformation().getTitle());
            assertNull(document.getDocumentInformation().getAuthor());
            assertNull(document.getDocumentInformation().getCreator());
            assertNull(document.getDocumentCatalog().getMetadata());
        }
        assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains("/ActualText"));
    }

    @Test
    void anEmptyListIsOneSheetWithItsHeadAndItsBoxes() throws IOException {
        PaperResult result = write(tayssir(PaperLanguage.ARABIC, 0), Progress.none());
        assertEquals(1, result.pages());
        assertEquals(0, result.rows());
        assertEquals(List.of(), result.warnings());
    }

    /** Codes of pupils on one sheet, counted from 1. */
    private static long pupils(PDDocument document, int sheet) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        return Pattern.compile("R[0-9]{9}").matcher(stripper.getText(document)).results().count();
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void theFirstSheetHoldsFifteenSignedRowsLyingAndTwentyFiveStanding(PaperLanguage language)
            throws IOException {
        List<BeneficiaryList.Line> lines = PaperSamples.lines(60);
        try (PDDocument lying =
                        Loader.loadPDF(
                                PaperSamples.pdf(
                                        PaperSamples.list(
                                                PaperSamples.tayssir(), language, lines, true)));
                PDDocument standing =
                        Loader.loadPDF(
                                PaperSamples.pdf(
                                        PaperSamples.list(
                                                PaperSamples.bags(), language, lines, false)))) {
            assertTrue(lying.getPage(0).getMediaBox().getWidth() > 800);
            assertTrue(pupils(lying, 1) >= 15, () -> language.code());
            assertTrue(standing.getPage(0).getMediaBox().getWidth() < 600);
            assertTrue(pupils(standing, 1) >= 25, () -> language.code());
        }
    }

    @Test
    void nobodySignsASheetWithoutPupils() throws IOException {
        for (int rows = 14; rows < 45; rows++) {
            byte[] pdf =
                    PaperSamples.pdf(
                            PaperSamples.list(
                                    PaperSamples.tayssir(),
                                    PaperLanguage.FRENCH,
                                    PaperSamples.lines(rows),
                                    rows % 2 == 0));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                long last = pupils(document, document.getNumberOfPages());
                assertTrue(last >= 2, rows + " rows leave " + last + " on the last sheet");
            }
        }
    }

    @Test
    void aSchoolOfFifteenHundredFitsASmallFile() {
        byte[] pdf = PaperSamples.pdf(tayssir(PaperLanguage.ARABIC, 1500));
        assertTrue(pdf.length <= 300_000, () -> pdf.length + " bytes");
    }

    @Test
    void oneRowIsOneSheet() throws IOException {
        ListDocument list =
                PaperSamples.list(
                        PaperSamples.bags(), PaperLanguage.FRENCH, PaperSamples.lines(1), true);
        assertEquals(1, write(list, Progress.none()).pages());
    }

    @Test
    void everyRowOfALongListIsOnPaperOnce() throws IOException {
        ListDocument list = tayssir(PaperLanguage.ARABIC, 1500);
        assertEquals(1500, write(list, Progress.none()).rows());
        try (PDDocument document = Loader.loadPDF(PaperSamples.pdf(list))) {
            String text = new PDFTextStripper().getText(document);
            for (int i = 0; i < 1500; i++) {
                String code = PaperSamples.code(i);
                assertEquals(text.indexOf(code), text.lastIndexOf(code), code);
                assertTrue(text.contains(code), code);
            }
            int last = document.getNumberOfPages();
            assertTrue(text.contains(last + "/" + last));
        }
    }

    @Test
    void aCharacterWithoutAPictureIsABoxAndAWarning() throws IOException {
        ListDocument list = withCell("محمد \uD83D\uDE00 \u4E2D");
        PaperResult result = write(list, Progress.none());
        String told = result.warnings().get(0).arguments().get(0).toString();
        assertEquals("U+4E2D, U+1F600", Isolate.strip(told));
        assertEquals("print.character.missing", result.warnings().get(0).code());
        try (PDDocument document = Loader.loadPDF(PaperSamples.pdf(list))) {
            assertTrue(new PDFTextStripper().getText(document).contains("\u25A1"));
        }
    }

    /** Every second row below a title is tinted, so that the eye keeps its line. */
    @Test
    void everySecondRowIsTinted() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            rows.add(List.of(Integer.toString(i), ""));
        }
        ListDocument list = PaperSamples.withRows(PaperLanguage.ARABIC, rows);
        int tint = Math.round(255 * Look.TINT);
        try (PagePictures pictures = PagePictures.of(PaperSamples.pdf(list))) {
            PagePicture page = pictures.picture(0, 72);
            int tinted = 0;
            for (int y = 0; y < page.height(); y++) {
                int grey = page.argb()[y * page.width() + page.width() / 2] & 0xFF;
                tinted += Math.abs(grey - tint) <= 1 ? 1 : 0;
            }
            assertEquals(3 * Look.ROW, tinted, 9);
        }
    }

    /** The last line of a wrapped cell may hold no letter, and reads as the first line does. */
    @Test
    void aWrappedCellHasOneDirection() {
        Look look = new Look(PaperLanguage.ARABIC);
        for (String text : List.of("articles 5, 7, 8 et 9).", "المواد 5 و7 و8 و9).")) {
            PageCanvas.Align side = look.cellSide(ListDocument.Kind.TEXT, text);
            LineShaper.Base base = look.cellStyle(ListDocument.Kind.TEXT, side).base();
            assertEquals(
                    text.startsWith("a")
                            ? LineShaper.Base.LEFT_TO_RIGHT
                            : LineShaper.Base.RIGHT_TO_LEFT,
                    base);
        }
    }

    @Test
    void stopsWhenTheUserGivesUp() {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(long done, long total) {
                        throw new AssertionError("reported after the end");
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        ListDocument list = tayssir(PaperLanguage.ARABIC, 5);
        assertThrows(CancellationException.class, () -> write(list, cancelled));
    }

    @Test
    void reportsRowsUpToTheLast() throws IOException {
        List<Long> reported = new ArrayList<>();
        Progress watch =
                new Progress() {
                    @Override
                    public void report(long done, long total) {
                        assertEquals(45, total);
                        reported.add(done);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };
        PaperResult result = write(tayssir(PaperLanguage.FRENCH, 45), watch);
        assertEquals(result.pages(), reported.size());
        assertEquals(45, reported.get(reported.size() - 1));
    }

    private static ListDocument withCell(String text) {
        return PaperSamples.withRows(PaperLanguage.ARABIC, List.of(List.of("1", text)));
    }

    private static PaperResult write(ListDocument list, Progress progress) throws IOException {
        return new PdfWriter().write(list, new ByteArrayOutputStream(), progress);
    }
}
