package org.sanad.exchange;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sanad.model.UserProblem;

/**
 * The export protocol of safety.md §3.4: a file is on the medium only after it was written, forced,
 * read back, verified as the receiver would, renamed, and read once more from a new handle.
 * Anything less leaves no file behind.
 */
public final class MediumWriter {
    /** How long the medium's cache is given before the second reading. */
    public static final Duration PAUSE = Duration.ofSeconds(2);

    private static final long SPARE_BYTES = 1_000_000;
    private static final Pattern SAFE_NAME = Pattern.compile("SANAD-[A-Z0-9-]{1,37}\\.json");

    private final MediumFiles files;
    private final Duration pause;

    public MediumWriter(MediumFiles files, Duration pause) {
        this.files = files;
        this.pause = pause;
    }

    /** A writer to this machine's media. */
    public static MediumWriter real() {
        return new MediumWriter(MediumFiles.real(), PAUSE);
    }

    /**
     * Writes a new file.
     *
     * @param name as {@link SignedBundle#fileName} gives it
     * @param readBack the receiver's verification of the bytes read back; refuses by a {@link
     *     UserProblem}
     * @return the final path; the medium may be removed
     * @throws UserProblem when the file is not on the medium, in which case nothing of it is left
     *     there (unless the medium itself is gone)
     */
    public Path write(Path folder, String name, byte[] bytes, Consumer<byte[]> readBack) {
        Path file = folder.resolve(name).normalize();
        if (!SAFE_NAME.matcher(name).matches() || !file.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("not a bundle's file name");
        }
        Path part = folder.resolve(name + BundleFiles.PART);
        Path ours = null;
        boolean done = false;
        try {
            refuseUnfit(folder, file, bytes.length);
            files.create(part);
            ours = part;
            files.write(part, bytes);
            readBack.accept(same(part, bytes));
            files.rename(part, file);
            ours = file;
            files.settle(file);
            files.pause(pause);
            same(file, bytes);
            done = true;
            return file;
        } catch (FileAlreadyExistsException e) {
            throw new UserProblem(problem("exchange.medium.exists", name), e);
        } catch (IOException e) {
            throw new UserProblem(problem("exchange.medium.failed", name), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserProblem(problem("exchange.medium.stopped", name), e);
        } finally {
            if (!done && ours != null) {
                remove(ours);
            }
        }
    }

    private void refuseUnfit(Path folder, Path file, long size) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw UserProblem.of("exchange.medium.no-folder");
        }
        if (Files.exists(file)) {
            throw UserProblem.of("exchange.medium.exists", file.getFileName());
        }
        long needed = 2 * size + SPARE_BYTES;
        if (files.free(folder) < needed) {
            throw UserProblem.of("exchange.medium.full", needed / 1_000_000 + 1);
        }
    }

    private byte[] same(Path file, byte[] bytes) throws IOException {
        byte[] read = files.read(file);
        if (!Arrays.equals(read, bytes)) {
            throw UserProblem.of("exchange.medium.differs", file.getFileName());
        }
        return read;
    }

    private void remove(Path file) {
        try {
            files.delete(file);
        } catch (IOException e) {
            System.getLogger(MediumWriter.class.getName())
                    .log(System.Logger.Level.WARNING, "medium gone before its part was removed");
        }
    }

    private static org.sanad.model.Problem problem(String key, String name) {
        return org.sanad.model.Problem.of(key, name);
    }
}
