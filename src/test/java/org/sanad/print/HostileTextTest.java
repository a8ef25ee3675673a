package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Isolate;
import org.sanad.model.Progress;

/** Text that nobody should type and somebody will: nothing stops the printer, nothing vanishes. */
final class HostileTextTest {
    private static PaperResult write(ListDocument list, PaperForm form) throws IOException {
        return new PdfWriter(form).write(list, new ByteArrayOutputStream(), Progress.none());
    }

    private static ListDocument rows(PaperLanguage language, List<List<String>> rows) {
        return PaperSamples.withRows(language, rows);
    }

    /** The code points told, each once. */
    private static List<String> points(PaperResult result) {
        return result.warnings().stream()
                .map(one -> Isolate.strip(one.arguments().get(0).toString()))
                .flatMap(points -> Arrays.stream(points.split(", ")))
                .toList();
    }

    private static String text(ListDocument list) throws IOException {
        try (PDDocument document = Loader.loadPDF(PaperSamples.pdf(list))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<List<String>> naughty() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in =
                HostileTextTest.class.getResourceAsStream("/print/naughty-strings.json")) {
            for (JsonNode string : new ObjectMapper().readTree(in)) {
                rows.add(List.of("1", string.asText()));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void noStringStopsThePrinter(PaperLanguage language) throws IOException {
        List<List<String>> rows = naughty();
        assertTrue(rows.size() > 490);
        rows.add(List.of("\uD800", "\uDC00x\u0000\u001B\uFFFF"));
        rows.add(List.of("\u202E\u2066\u2067", "\u0650\u064B\u0640\u0640"));
        rows.add(List.of("9".repeat(300), "\u0648".repeat(500)));
        PaperResult result = write(rows(language, rows), PaperForm.QUICK);
        assertEquals(rows.size(), result.rows());
        assertFalse(result.warnings().isEmpty());
    }

    @Test
    void savedCopiesOfNaughtyStringsKeepBothStandards() throws IOException {
        byte[] pdf = PaperSamples.archived(rows(PaperLanguage.ARABIC, naughty()));
        assertEquals(List.of(), VeraPdf.faults(pdf));
    }

    /** A name with an override reads otherwise than it is recorded: it must be seen. */
    @Test
    void signsThatTurnTheTextRoundAreBoxesAndAWarning() throws IOException {
        ListDocument list = rows(PaperLanguage.FRENCH, List.of(List.of("1", "abc\u202Edef")));
        assertEquals(List.of("U+202E"), points(write(list, PaperForm.QUICK)));
        assertTrue(text(list).contains("abc\u25A1def"), text(list));
    }

    @Test
    void controlsAndLoneHalvesAreBoxesAndAWarning() throws IOException {
        ListDocument list =
                rows(PaperLanguage.FRENCH, List.of(List.of("1", "a\u0007b\u009Cc\uD83Dd\te")));
        assertEquals(List.of("U+0007", "U+009C", "U+D83D"), points(write(list, PaperForm.QUICK)));
        assertTrue(text(list).contains("a\u25A1b\u25A1c\u25A1d e"), text(list));
    }

    @Test
    void isolatesAndMarksOfDirectionAreNoFault() throws IOException {
        ListDocument list =
                rows(
                        PaperLanguage.ARABIC,
                        List.of(List.of("1", "\u2066R1\u2069 \u200Fمحمد\u200E")));
        assertEquals(List.of(), write(list, PaperForm.QUICK).warnings());
    }

    /** A row higher than a sheet goes on on the next one; no word of it is lost. */
    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void aRowHigherThanASheetGoesOnOnTheNext(PaperLanguage language) throws IOException {
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < 3000; i++) {
            words.add("W" + (100_000 + i));
        }
        ListDocument list =
                rows(
                        language,
                        List.of(
                                List.of("1", "محمد"),
                                List.of("2", String.join(" ", words)),
                                List.of("3", "LAST")));
        PaperResult result = write(list, PaperForm.QUICK);
        assertEquals(3, result.rows());
        assertTrue(result.pages() > 2, result.pages() + " sheets");
        String text = text(list);
        words.removeAll(new HashSet<>(Arrays.asList(text.split("\\s+"))));
        assertEquals(Set.of(), words);
        assertTrue(text.contains("LAST"));
        String goesOn = PaperText.message("print.row.goes-on").in(PaperLanguage.FRENCH.main());
        assertEquals(language != PaperLanguage.ARABIC, text.contains(goesOn));
    }

    @Test
    void theSavedCopyOfACutRowKeepsBothStandards() throws IOException {
        String endless = "محمد أمين ".repeat(900);
        ListDocument list = rows(PaperLanguage.BILINGUAL, List.of(List.of("1", endless)));
        assertEquals(List.of(), VeraPdf.faults(PaperSamples.archived(list)));
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void oneRowAndNamesOfEightyCharactersAreWhole(PaperLanguage language) throws IOException {
        ListDocument list = rows(language, List.of(List.of("1", PaperSamples.LONGEST_NAME)));
        assertEquals(1, write(list, PaperForm.ARCHIVED).pages());
        Set<String> words = new TreeSet<>(List.of(PaperSamples.LONGEST_NAME.split(" ")));
        words.removeAll(Arrays.asList(text(list).split("\\s+")));
        assertEquals(Set.of(), words);
    }
}
