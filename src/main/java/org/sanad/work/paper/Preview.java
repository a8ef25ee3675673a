package org.sanad.work.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.print.ListDocument;
import org.sanad.print.PagePicture;
import org.sanad.print.PagePictures;
import org.sanad.print.PaperForm;
import org.sanad.print.PaperResult;
import org.sanad.print.PdfWriter;
import org.sanad.print.PrintRun;
import org.sanad.print.Printers;

/** A list as it will be printed, kept in memory only: looked at, then saved where the user says. */
public final class Preview implements AutoCloseable {
    /** More copies than this are surely a slip of the finger. */
    public static final int MOST_COPIES = PrintRun.MOST_COPIES;

    /** The paper as it is kept in a file. */
    private interface Archived {
        byte[] written(Progress progress) throws IOException;
    }

    private final Archived archived;
    private final int rows;
    private final List<Problem> warnings;
    private final PagePictures pictures;

    private Preview(Archived archived, byte[] quick, int rows, List<Problem> warnings)
            throws IOException {
        this.archived = archived;
        this.rows = rows;
        this.warnings = List.copyOf(warnings);
        this.pictures = PagePictures.of(quick);
    }

    /** Papers of one language, set to be looked at. */
    public static Preview of(List<ListDocument> papers, Progress progress) {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PaperResult result = new PdfWriter().write(papers, pdf, progress);
            List<ListDocument> kept = List.copyOf(papers);
            int rows = kept.stream().mapToInt(ListDocument::counted).sum();
            return new Preview(
                    saving -> archived(kept, saving), pdf.toByteArray(), rows, result.warnings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] archived(List<ListDocument> papers, Progress progress)
            throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter(PaperForm.ARCHIVED).write(papers, pdf, progress);
        return pdf.toByteArray();
    }

    /** A paper this program wrote in the form it is kept in. */
    static Preview of(byte[] paper, PaperResult result) {
        try {
            return new Preview(saving -> paper, paper, result.rows(), result.warnings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return pictures.pages();
    }

    /** How many rows, slips or cards it has. */
    public int rows() {
        return rows;
    }

    /** Such as characters that became boxes; the paper is complete all the same. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** A page, 0 for the first, at a resolution in dots per inch. */
    public PageImage page(int index, float dpi) {
        try {
            PagePicture picture = pictures.picture(index, dpi);
            return new PageImage(picture.width(), picture.height(), picture.argb());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #save(Path, Progress)} when nobody watches. */
    public void save(Path file) {
        save(file, Progress.none());
    }

    /**
     * Saves the list to be kept: tagged, PDF/A-2a and PDF/UA-1. Given up, no file is written.
     *
     * @throws UserProblem {@code work.paper.not-written}
     * @throws java.util.concurrent.CancellationException when the user gave up
     */
    public void save(Path file, Progress progress) {
        try {
            byte[] pdf = archived.written(progress);
            progress.check();
            Files.write(file, pdf);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.paper.not-written", file.getFileName()), e);
        }
    }

    /** Names of the printers of the system, the usual one first; empty when there is none. */
    public static List<String> printers() {
        return Printers.names();
    }

    /**
     * Sends pages to a printer; nothing is written to a file.
     *
     * @param printer one of {@link #printers()}, or null for the usual one
     * @param copies 1 to {@link #MOST_COPIES}
     * @param from first page, 1 for the first
     * @param to last page; more than there are means up to the last
     * @throws UserProblem {@code print.printer.none}, {@code print.printer.gone}, {@code
     *     print.printer.failed}, {@code work.paper.nothing-to-print}
     * @throws java.util.concurrent.CancellationException when the user gave up
     */
    public void print(String printer, int copies, int from, int to, Progress progress) {
        if (copies < 1 || copies > MOST_COPIES || from < 1 || to < from || from > pages()) {
            throw UserProblem.of("work.paper.nothing-to-print", pages(), MOST_COPIES);
        }
        pictures.print(new PrintRun(printer, copies, from, to), progress);
    }

    @Override
    public void close() {
        try {
            pictures.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
