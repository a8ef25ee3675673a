package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.Optional;
import org.sanad.work.paper.PageImage;
import org.sanad.work.paper.Preview;

/**
 * The list looked at now. Pages are drawn on background threads while another list may already be
 * asked for, so drawing, saving and letting go take turns.
 */
final class LookedAt implements AutoCloseable {
    private final Preview preview;
    private boolean closed;

    LookedAt(Preview preview) {
        this.preview = preview;
    }

    int pages() {
        return preview.pages();
    }

    int rows() {
        return preview.rows();
    }

    /** A page, 0 for the first; empty when the list was let go in the meantime. */
    synchronized Optional<PageImage> page(int index, float dotsPerInch) {
        return closed ? Optional.empty() : Optional.of(preview.page(index, dotsPerInch));
    }

    synchronized void save(Path file) {
        preview.save(file);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            preview.close();
        }
    }
}
