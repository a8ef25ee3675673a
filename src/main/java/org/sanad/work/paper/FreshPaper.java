package org.sanad.work.paper;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * A paper that counts only once something else is done. It is written beside its place, under a
 * name of its own, so that a paper of that name which still counts stays until then.
 */
public final class FreshPaper implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger("org.sanad");

    private final Path place;
    private final Path part;
    private boolean kept;

    private FreshPaper(Path place, Path part) {
        this.place = place;
        this.part = part;
    }

    /**
     * Makes the empty file beside the place.
     *
     * @throws UserProblem {@code work.paper.not-written} when nothing can be written there, or a
     *     file of that name is held by another program
     */
    public static FreshPaper at(Path place) {
        Path whole = place.toAbsolutePath();
        try {
            if (Files.exists(whole)) {
                FileChannel.open(whole, StandardOpenOption.WRITE).close();
            }
            String name = String.valueOf(whole.getFileName());
            return new FreshPaper(
                    place, Files.createTempFile(whole.getParent(), name + ".", ".part"));
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.paper.not-written", place.getFileName()), e);
        }
    }

    /** Where it is written meanwhile. */
    public Path part() {
        return part;
    }

    /**
     * Makes the bytes durable: before what was valid goes out of force.
     *
     * @throws UserProblem {@code work.paper.not-written}
     */
    public void force() {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.paper.not-written", place.getFileName()), e);
        }
    }

    /**
     * Puts it in its place. Where that fails now, it stays beside it: what it is about was done.
     */
    public void keep() {
        kept = true;
        try {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "paper-left-beside-its-place");
        }
    }

    /** A paper that was not kept does not lie about. */
    @Override
    public void close() {
        if (kept) {
            return;
        }
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "paper-not-removed");
        }
    }
}
