package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many words and codes of the fixtures three readers find in our papers: {@code mvn -B test
 * -Dtest=TextLayerFigures -Dsanad.benchmark=true}. What Poppler and PDFBox find is held by {@code
 * PdfWriterTest} and {@code ArchivedPaperTest}; MuPDF gives Arabic in the order it is drawn and
 * cells side by side as one word: what it writes is counted as a search would, and with words
 * turned round.
 */
@EnabledIfSystemProperty(named = "sanad.benchmark", matches = "true")
final class TextLayerFigures {
    @TempDir private Path folder;

    @Test
    void printed() throws Exception {
        for (PaperForm form : PaperForm.values()) {
            for (PaperLanguage language : PaperLanguage.values()) {
                ListDocument list =
                        PaperSamples.list(
                                PaperSamples.tayssir(), language, PaperSamples.everyName(), false);
                boolean archived = form == PaperForm.ARCHIVED;
                byte[] pdf = archived ? PaperSamples.archived(list) : PaperSamples.pdf(list);
                Path file = Files.write(folder.resolve("list.pdf"), pdf);
                String name = form.name().toLowerCase(Locale.ROOT) + " " + language.code();
                figures(name, file, pdf);
            }
        }
    }

    private void figures(String paper, Path file, byte[] pdf) throws Exception {
        Set<String> all = PaperSamples.everyWord();
        assertTrue(all.size() > 4000, "the fixtures hold many words");
        String box;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            box = new PDFTextStripper().getText(document);
        }
        say(paper, "PDFBox", all, words(box));
        Path text = folder.resolve("list.txt");
        String source = file.toString();
        String target = text.toString();
        if (run("pdftotext", source, target)) {
            say(paper, "Poppler", all, words(Files.readString(text)));
        }
        if (run("pdftotext", "-raw", source, target)) {
            say(paper, "Poppler -raw", all, words(Files.readString(text)));
        }
        if (run("mutool", "draw", "-q", "-F", "txt", "-o", target, source)) {
            // cells side by side are one word to it: a search finds what is contained
            String drawn = Files.readString(text);
            Set<String> found = new HashSet<>(all);
            found.removeIf(word -> !drawn.contains(word));
            say(paper, "MuPDF", all, found);
            Set<String> turned = new HashSet<>(all);
            turned.removeIf(
                    word ->
                            !drawn.contains(word)
                                    && !drawn.contains(new StringBuilder(word).reverse()));
            say(paper, "MuPDF, words turned", all, turned);
        }
    }

    private static Set<String> words(String text) {
        String plain = text.replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", "");
        return new HashSet<>(Arrays.asList(plain.split("\\s+")));
    }

    private static void say(String paper, String reader, Set<String> all, Set<String> found) {
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(found);
        String example = missing.isEmpty() ? "" : ", not " + missing.iterator().next();
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%-16s %-20s %d of %d words%s",
                        paper,
                        reader,
                        all.size() - missing.size(),
                        all.size(),
                        example));
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            boolean done =
                    new ProcessBuilder(command)
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
            assertTrue(done, command[0]);
            return true;
        } catch (IOException e) {
            System.out.println(command[0] + " is not installed here: not counted");
            return false;
        }
    }
}
