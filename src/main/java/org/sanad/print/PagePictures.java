package org.sanad.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;

/** Pictures of the pages of a paper this program has just written, for the preview. */
public final class PagePictures implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * Opens a paper written by {@link PdfWriter} or {@link SlipWriter}; foreign files are never
     * opened.
     */
    public static PagePictures of(byte[] paper) throws IOException {
        return new PagePictures(Loader.loadPDF(paper));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * Draws one page.
     *
     * @param page 0-based
     * @param dpi dots per inch, 96 to fill a screen at natural size
     */
    public PagePicture picture(int page, float dpi) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        return new PagePicture(width, height, argb);
    }

    /**
     * Sends pages to a printer.
     *
     * @throws UserProblem {@code print.printer.none}, {@code print.printer.gone}, {@code
     *     print.printer.failed}
     * @throws java.util.concurrent.CancellationException when the user gave up
     */
    public void print(PrintRun run, Progress progress) {
        Printers.print(document, Printers.service(run.printer()), run, progress);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
