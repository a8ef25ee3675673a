package org.sanad.work.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.print.PagePicture;
import org.sanad.print.PagePictures;

/** A list as it will be printed, kept in memory only: looked at, then saved where the user says. */
public final class Preview implements AutoCloseable {
    private final byte[] pdf;
    private final int rows;
    private final PagePictures pictures;

    Preview(byte[] pdf, int rows) throws IOException {
        this.pdf = pdf;
        this.rows = rows;
        this.pictures = PagePictures.of(pdf);
    }

    public int pages() {
        return pictures.pages();
    }

    /** How many pupils are on it. */
    public int rows() {
        return rows;
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

    /**
     * Saves the PDF.
     *
     * @throws UserProblem {@code work.paper.not-written}
     */
    public void save(Path file) {
        try {
            Files.write(file, pdf);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.paper.not-written", file.getFileName()), e);
        }
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
