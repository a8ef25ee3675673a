package org.sanad.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Progress;
import org.sanad.print.GoldenImages;
import org.sanad.print.VeraPdf;

/**
 * Every paper of the catalogue in each form of language: its first sheet as it was looked at, and
 * its saved copy as veraPDF judges it.
 */
final class CatalogueGoldenTest {
    private static final List<String> LANGUAGES = List.of("ar", "fr", "ar+fr");

    /** Of the whole school, for the bands and sub-totals of its sites. */
    private static final Set<String> WHOLE =
            Set.of("beneficiaries-canteen", "school-summary", "hand-over-minutes");

    /**
     * veraPDF takes a third of a second a paper and standard: every fourth is judged, and with this
     * flag all.
     */
    private static final boolean ALL = Boolean.getBoolean("sanad.paper.all");

    /** Beginning of the ids to look at, to renew a few pictures; null for all. */
    private static final String ONLY = System.getProperty("sanad.paper.only");

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

    private static ListOrder order(String list, String language) {
        String schoolClass = WHOLE.contains(list) ? null : CatalogueSample.CLASS;
        return new ListOrder(list, language, schoolClass, null, null, CatalogueSample.MONTH, null);
    }

    @Test
    void everyPaperLooksAsItWasLookedAtAndKeepsBothStandards() throws IOException {
        Path file = folder.resolve("list.pdf");
        List<String> faults = new ArrayList<>();
        int pictures = 0;
        for (PrintableList list : sample.papers().catalogue()) {
            // slips have a tranche that is over, and pictures, of their own
            boolean other = ONLY != null && !list.id().startsWith(ONLY);
            if (other || !list.needs().isEmpty()) {
                continue;
            }
            for (String language : LANGUAGES) {
                ListOrder order = order(list.id(), language);
                try (Preview preview = sample.papers().preview(order, Progress.none())) {
                    PageImage page = preview.page(0, 100);
                    String name = list.id() + "-" + language.replace('+', '-');
                    GoldenImages.compare(name, page.argb(), page.width(), page.height())
                            .ifPresent(faults::add);
                    if (ALL || pictures % 4 == 0) {
                        preview.save(file);
                        VeraPdf.faults(Files.readAllBytes(file))
                                .forEach(fault -> faults.add(name + ": " + fault));
                    }
                    pictures++;
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(pictures > (ONLY == null ? 90 : 0));
    }
}
