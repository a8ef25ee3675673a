package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;

/**
 * Sheets go to a printer: here to one that writes PostScript to memory, as a real queue gets it.
 */
final class PrintersTest {
    private static final byte[] PAPER =
            PaperSamples.pdf(
                    PaperSamples.list(
                            PaperSamples.tayssir(),
                            PaperLanguage.ARABIC,
                            PaperSamples.lines(120),
                            true));

    private static PrintService postscript(ByteArrayOutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
    }

    private static int sheets(ByteArrayOutputStream out) {
        String text = out.toString(StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("^%%Page:", Pattern.MULTILINE).matcher(text).results().count();
    }

    /** Notes what it is told, and gives up after so many sheets. */
    private static final class Watching implements Progress {
        private final List<Long> done = new ArrayList<>();
        private final int most;

        Watching(int most) {
            this.most = most;
        }

        @Override
        public void report(long now, long total) {
            if (done.isEmpty() || done.get(done.size() - 1) != now) {
                done.add(now);
            }
        }

        @Override
        public boolean cancelled() {
            return done.size() >= most;
        }
    }

    private static int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            return document.getNumberOfPages();
        }
    }

    private static ByteArrayOutputStream printed(PrintRun run, Progress progress)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            Printers.print(document, postscript(out), run, progress);
        }
        return out;
    }

    @Test
    void everySheetOnceAndTheProgressOfEach() throws IOException {
        assertTrue(pages() >= 4, "enough sheets to choose among");
        Watching watching = new Watching(Integer.MAX_VALUE);
        ByteArrayOutputStream out = printed(PrintRun.whole(), watching);
        assertEquals(pages(), sheets(out));
        assertEquals(pages(), watching.done.size());
        // the name of the job is all a queue shows: no pupil, no list
        assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("%!PS"));
    }

    @Test
    void onlyTheSheetsAskedFor() throws IOException {
        assertEquals(2, sheets(printed(new PrintRun(null, 1, 2, 3), Progress.none())));
        assertEquals(1, sheets(printed(new PrintRun(null, 1, pages(), 99), Progress.none())));
    }

    @Test
    void givenUpItStops() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Watching watching = new Watching(2);
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            assertThrows(
                    CancellationException.class,
                    () -> Printers.print(document, postscript(out), PrintRun.whole(), watching));
        }
        assertEquals(2, watching.done.size());
        assertFalse(sheets(out) > 2);
    }

    @Test
    void aPrinterThatIsNotThereIsSaid() {
        UserProblem problem =
                assertThrows(UserProblem.class, () -> Printers.service("HP of the neighbour"));
        assertTrue(problem.problem().code().startsWith("print.printer."), problem.problem().code());
        assertFalse(Printers.names().contains("HP of the neighbour"));
    }

    @Test
    void nothingAndTooMuchAreNoRun() {
        assertThrows(IllegalArgumentException.class, () -> new PrintRun(null, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new PrintRun(null, 100, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new PrintRun(null, 1, 3, 2));
    }
}
