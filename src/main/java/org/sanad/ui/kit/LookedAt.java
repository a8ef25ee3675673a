package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
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

    List<Problem> warnings() {
        return preview.warnings();
    }

    /** A page, 0 for the first; empty when the list was let go in the meantime. */
    synchronized Optional<PageImage> page(int index, float dotsPerInch) {
        return closed ? Optional.empty() : Optional.of(preview.page(index, dotsPerInch));
    }

    synchronized void save(Path file, Progress progress) {
        preview.save(file, progress);
    }

    /** Sends pages to a printer; nothing when it was let go in the meantime. */
    synchronized void print(String printer, int copies, int from, int to, Progress progress) {
        if (!closed) {
            preview.print(printer, copies, from, to, progress);
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            preview.close();
        }
    }
}
