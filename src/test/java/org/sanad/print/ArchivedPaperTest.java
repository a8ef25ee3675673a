package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ArchivedPaperTest {
    @TempDir private Path folder;

    private static ListDocument tayssir(PaperLanguage language, int rows) {
        return PaperSamples.list(PaperSamples.tayssir(), language, PaperSamples.lines(rows), true);
    }

    private static ListDocument bags(PaperLanguage language, int rows) {
        return PaperSamples.list(PaperSamples.bags(), language, PaperSamples.lines(rows), true);
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void looksLikeTheQuickPaper(PaperLanguage language) throws IOException {
        ListDocument list = bags(language, 12);
        try (PagePictures quick = PagePictures.of(PaperSamples.pdf(list));
                PagePictures archived = PagePictures.of(PaperSamples.archived(list))) {
            int[] one = quick.picture(0, 100).argb();
            int[] other = archived.picture(0, 100).argb();
            long apart = 0;
            for (int i = 0; i < one.length; i++) {
                apart += Math.abs((one[i] & 0xFF) - (other[i] & 0xFF)) > 60 ? 1 : 0;
            }
            assertTrue(apart < one.length / 10_000, apart + " of " + one.length);
        }
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void theSameListGivesTheSameBytes(PaperLanguage language) {
        ListDocument list = tayssir(language, 40);
        assertArrayEquals(PaperSamples.archived(list), PaperSamples.archived(list));
    }

    private static List<PDStructureElement> parts(PDDocument document, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    @Test
    void aScreenReaderMeetsOneTableAndEachRowFromItsFirstCell() throws IOException {
        ListDocument list = tayssir(PaperLanguage.ARABIC, 40);
        try (PDDocument document = Loader.loadPDF(PaperSamples.archived(list))) {
            assertTrue(document.getNumberOfPages() > 1);
            assertEquals(1, parts(document, "Table").size());
            assertEquals(1, parts(document, "H1").size());
            List<PDStructureElement> heads = parts(document, "TH");
            assertEquals("ر.ت", heads.get(0).getActualText());
            List<PDStructureElement> cells = parts(document, "TD");
            List<String> said = cells.stream().map(PDStructureElement::getActualText).toList();
            String first = list.groups().get(0).rows().get(0).get(2);
            assertEquals(first, said.get(2));
            assertTrue(said.contains(PaperSamples.LONGEST_NAME), "a wrapped cell is one text");
            int rows = 40 + 2 * list.groups().size() + 1 + 1;
            assertEquals(rows, parts(document, "TR").size());
        }
    }

    @Test
    void namesOfAFrenchListAreSpokenInArabicAndTicksInWords() throws IOException {
        ListDocument list = bags(PaperLanguage.FRENCH, 7);
        try (PDDocument document = Loader.loadPDF(PaperSamples.archived(list))) {
            assertEquals("fr-MA", document.getDocumentCatalog().getLanguage());
            assertTrue(
                    parts(document, "TD").stream()
                            .filter(cell -> cell.getActualText() != null)
                            .allMatch(cell -> "ar-MA".equals(cell.getLanguage())));
            Set<String> words = new TreeSet<>();
            parts(document, "Figure").forEach(box -> words.add(box.getAlternateDescription()));
            assertEquals(Set.of("case à cocher", "coché"), words);
        }
    }

    @Test
    void metadataNameNobody() throws IOException {
        byte[] pdf = PaperSamples.archived(tayssir(PaperLanguage.ARABIC, 7));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
            String xmp = new String(packet, StandardCharsets.UTF_8);
            assertTrue(xmp.contains("لائحة التلاميذ المستفيدين من برنامج تيسير"));
            assertFalse(xmp.contains("creator"));
            assertFalse(xmp.contains(PaperSamples.lines(7).get(0).name()));
        }
    }

    private static Set<String> words(String text) {
        return new HashSet<>(
                Arrays.asList(text.replaceAll("[\u200E\u200F\u202A-\u202E]", "").split("\\s+")));
    }

    @Test
    void everyWordOfEveryNameAndEveryCodeIsFoundBySearching() throws Exception {
        byte[] pdf =
                PaperSamples.archived(
                        PaperSamples.list(
                                PaperSamples.tayssir(),
                                PaperLanguage.ARABIC,
                                PaperSamples.everyName(),
                                false));
        Set<String> expected = PaperSamples.everyWord();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(words(new PDFTextStripper().getText(document)));
            assertEquals(Set.of(), missing);
        }
        Path file = Files.write(folder.resolve("list.pdf"), pdf);
        Path text = folder.resolve("list.txt");
        assumeTrue(run("pdftotext", file.toString(), text.toString()) == 0, "no pdftotext");
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(words(Files.readString(text)));
        assertEquals(Set.of(), missing);
    }

    @Test
    void theFileIsWellFormedForQpdf() throws Exception {
        byte[] pdf = PaperSamples.archived(tayssir(PaperLanguage.BILINGUAL, 40));
        Path file = Files.write(folder.resolve("list.pdf"), pdf);
        int verdict = run("qpdf", "--check", file.toString());
        assumeTrue(verdict >= 0, "no qpdf");
        assertEquals(0, verdict);
    }

    /** The program's verdict, or -1 when it is not there. */
    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
