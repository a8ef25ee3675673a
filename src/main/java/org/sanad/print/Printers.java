package org.sanad.print;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;

/**
 * The printers of the system, and papers going to them without a program for PDF files. Nothing is
 * written to the disk by us: the sheets go from memory to the system's queue.
 */
public final class Printers {
    private static final DocFlavor SHEETS = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private Printers() {}

    /** Names of the printers, the usual one first; empty when none is installed. */
    public static List<String> names() {
        Optional<String> usual = usual().map(PrintService::getName);
        List<String> others =
                services().stream()
                        .map(PrintService::getName)
                        .filter(name -> usual.filter(name::equals).isEmpty())
                        .sorted()
                        .toList();
        return usual.map(first -> Stream.concat(Stream.of(first), others.stream()).toList())
                .orElse(others);
    }

    private static List<PrintService> services() {
        return Arrays.asList(PrintServiceLookup.lookupPrintServices(SHEETS, null));
    }

    private static Optional<PrintService> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
    }

    /**
     * The printer of a name.
     *
     * @throws UserProblem {@code print.printer.none}, {@code print.printer.gone}
     */
    static PrintService service(String name) {
        List<PrintService> services = services();
        if (services.isEmpty()) {
            throw UserProblem.of("print.printer.none");
        }
        if (name == null) {
            return usual().orElse(services.get(0));
        }
        return services.stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> UserProblem.of("print.printer.gone", name));
    }

    /**
     * Sends sheets to a printer.
     *
     * @param progress told sheets done of all; when given up, sheets already sent come out
     * @throws java.util.concurrent.CancellationException when the user gave up
     * @throws UserProblem {@code print.printer.failed} when the system refuses
     */
    static void print(PDDocument paper, PrintService printer, PrintRun run, Progress progress) {
        Sheets sheets = new Sheets(paper, run, progress);
        PrinterJob job = PrinterJob.getPrinterJob();
        // the queue shows it to everybody: never whose list it is
        job.setJobName("Sanad");
        job.setPageable(sheets);
        job.setCopies(run.copies());
        try {
            job.setPrintService(printer);
            job.print();
        } catch (PrinterException e) {
            progress.check();
            throw new UserProblem(Problem.of("print.printer.failed", printer.getName()), e);
        }
        progress.check();
    }

    /** The sheets asked for; one given up is as if there were no more. */
    private static final class Sheets implements Pageable {
        private final PDFPageable whole;
        private final int first;
        private final int count;
        private final Progress progress;

        Sheets(PDDocument paper, PrintRun run, Progress progress) {
            this.whole = new PDFPageable(paper, Orientation.AUTO);
            int pages = paper.getNumberOfPages();
            this.first = Math.min(run.from(), pages) - 1;
            this.count = Math.min(run.to(), pages) - first;
            this.progress = progress;
        }

        @Override
        public int getNumberOfPages() {
            return count;
        }

        @Override
        public PageFormat getPageFormat(int index) {
            return whole.getPageFormat(first + index);
        }

        @Override
        public Printable getPrintable(int index) {
            Printable sheet = whole.getPrintable(first + index);
            return (graphics, format, place) -> {
                if (progress.cancelled()) {
                    return Printable.NO_SUCH_PAGE;
                }
                int drawn = sheet.print(graphics, format, first + index);
                progress.report(index + 1L, count);
                return drawn;
            };
        }
    }
}
