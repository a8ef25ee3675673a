package org.sanad.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.print.LayoutFaults;
import org.sanad.print.VeraPdf;

/**
 * Every paper of the catalogue with what real schools and bad imports bring: names of 80
 * characters, strings that nobody should type, one pupil, nobody. No text may stand over another,
 * over an upright line or over the edge of the sheet.
 */
final class CatalogueExtremesTest {
    private static final String LONGEST =
            "آيت بن عبد الرحمن الإدريسي العلوي المدغري فاطمة الزهراء بنت مولاي عبد السلام الوزاني";

    private static final List<String> LANGUAGES = List.of("ar+fr", "fr", "ar");

    /** Every paper in every language and judged by veraPDF; else each paper in one in turn. */
    private static final boolean ALL = Boolean.getBoolean("sanad.paper.all");

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

    /** Writes every paper and gathers what is wrong with its sheets. */
    private static List<String> faults(String schoolClass, Set<String> warned) throws IOException {
        return faults(sample, schoolClass, warned);
    }

    private static List<String> faults(
            CatalogueSample sample, String schoolClass, Set<String> warned) throws IOException {
        List<String> faults = new ArrayList<>();
        int turn = 0;
        for (PrintableList list : sample.papers().catalogue()) {
            if (!list.needs().isEmpty()) {
                continue; // slips: PaymentSlipPapersTest
            }
            turn++;
            for (int i = 0; i < LANGUAGES.size(); i++) {
                if (ALL || i == turn % LANGUAGES.size()) {
                    String language = LANGUAGES.get(i);
                    ListOrder order =
                            new ListOrder(
                                    list.id(),
                                    language,
                                    schoolClass,
                                    null,
                                    null,
                                    CatalogueSample.MONTH,
                                    null);
                    judge(sample, order, faults, warned);
                }
            }
        }
        assertTrue(turn > 30, turn + " papers");
        return faults;
    }

    private static void judge(
            CatalogueSample sample, ListOrder order, List<String> faults, Set<String> warned)
            throws IOException {
        Path file = folder.resolve("paper.pdf");
        String name = order.list() + " " + order.language() + " ";
        try (Preview preview = sample.papers().preview(order, Progress.none())) {
            assertTrue(preview.pages() > 0, name);
            preview.warnings().stream().map(Problem::code).forEach(warned::add);
            preview.save(file);
            byte[] pdf = Files.readAllBytes(file);
            LayoutFaults.of(pdf).forEach(fault -> faults.add(name + fault));
            if (!qpdfFindsItSound(file)) {
                faults.add(name + "qpdf --check");
            }
            if (ALL) {
                VeraPdf.faults(pdf).forEach(fault -> faults.add(name + fault));
            }
        }
    }

    /** Where qpdf is not installed nothing is said against the paper. */
    private static boolean qpdfFindsItSound(Path file) {
        try {
            return new ProcessBuilder("qpdf", "--check", file.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void namesOfEightyCharactersStandInTheirPlace() throws IOException {
        sample.rename(i -> LONGEST);
        assertEquals(List.of(), faults(CatalogueSample.CLASS, new TreeSet<>()));
    }

    @Test
    void naughtyNamesStopNoPaper() throws IOException {
        List<String> strings = new ArrayList<>();
        Path file = Path.of("src/test/resources/print/naughty-strings.json");
        for (JsonNode string : new ObjectMapper().readTree(file.toFile())) {
            if (!string.asText().isBlank()) {
                strings.add(string.asText());
            }
        }
        IntFunction<String> naughty = i -> strings.get(i * 7 % strings.size());
        sample.rename(naughty);
        Set<String> warned = new TreeSet<>();
        assertEquals(List.of(), faults(CatalogueSample.CLASS, warned));
        assertEquals(Set.of("print.character.missing"), warned);
    }

    /** A class of one pupil, and a class that has nobody. */
    @Test
    void onePupilAndNobodyArePapersToo() throws IOException {
        sample.alone("7APG-1");
        assertEquals(List.of(), faults("7APG-1", new TreeSet<>()));
        assertEquals(List.of(), faults("8APG-9", new TreeSet<>()));
    }

    /** Every list of a school of more than fifteen hundred: minutes, so only when asked for. */
    @Test
    @EnabledIfSystemProperty(named = "sanad.paper.all", matches = "true")
    void fifteenHundredRowsStandInTheirPlace() throws IOException {
        try (CatalogueSample crowded = new CatalogueSample(folder.resolve("crowded"))) {
            crowded.crowd();
            assertEquals(List.of(), faults(crowded, null, new TreeSet<>()));
        }
    }
}
