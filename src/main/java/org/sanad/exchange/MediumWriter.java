package org.sanad.exchange;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * The export protocol of safety.md §3.4: files are on the medium only after each was written,
 * forced, read back, verified as the receiver would, renamed, and all were read once more from new
 * handles. Anything less leaves no file behind.
 */
public final class MediumWriter {
    /** How long the medium's cache is given before the second reading. */
    public static final Duration PAUSE = Duration.ofSeconds(2);

    /**
     * System property that says {@code none} where a medium's cache cannot lag behind: the
     * program's own tests, which export hundreds of times to the internal disk.
     */
    private static final String CHOICE = "sanad.medium-pause";

    private static final long SPARE_BYTES = 1_000_000;
    private static final Pattern SAFE_NAME =
            Pattern.compile("SANAD-[A-Z0-9-]{1,37}\\.(json|pdf|eml|db)");

    private final MediumFiles files;
    private final Duration pause;

    public MediumWriter(MediumFiles files, Duration pause) {
        this.files = files;
        this.pause = pause;
    }

    /** A writer to this machine's media. */
    public static MediumWriter real() {
        return new MediumWriter(MediumFiles.real(), named(System.getProperty(CHOICE)));
    }

    /** No time for {@code none}, else {@link #PAUSE}. */
    static Duration named(String choice) {
        return "none".equals(choice) ? Duration.ZERO : PAUSE;
    }

    /** Whether a file may be called so: a name every file system and mail server keeps. */
    public static boolean safe(String name) {
        return SAFE_NAME.matcher(name).matches();
    }

    /** As {@link #writeAll}, for one file. */
    public Path write(Path folder, MediumFile file) {
        return writeAll(folder, List.of(file)).get(0);
    }

    /**
     * Writes new files that belong together: all of them, or none. One that is there already, the
     * same to the last byte, is left as it is; another of the same name is never touched.
     *
     * @return the final paths, in the order asked; the medium may be removed
     * @throws UserProblem when a file is not on the medium, in which case nothing of any is left
     *     there (unless the medium itself is gone)
     */
    public List<Path> writeAll(Path folder, List<MediumFile> wanted) {
        Writing writing = new Writing(folder, wanted);
        try {
            return writing.run();
        } finally {
            writing.clear();
        }
    }

    /** One run: what it put on the medium goes again unless it came to its end. */
    private final class Writing {
        private final Path folder;
        private final List<MediumFile> wanted;
        private final List<Path> ours = new ArrayList<>();
        private String name;
        private boolean done;

        Writing(Path folder, List<MediumFile> wanted) {
            this.folder = folder;
            this.wanted = wanted;
            this.name = wanted.get(0).name();
        }

        List<Path> run() {
            try {
                refuseUnfit();
                for (MediumFile file : wanted) {
                    if (!there(file)) {
                        put(file);
                    }
                }
                files.pause(pause);
                for (MediumFile file : wanted) {
                    name = file.name();
                    same(folder.resolve(name), file.bytes());
                }
                done = true;
                return wanted.stream().map(file -> folder.resolve(file.name())).toList();
            } catch (FileAlreadyExistsException e) {
                throw new UserProblem(Problem.of("exchange.medium.exists", name), e);
            } catch (IOException e) {
                throw new UserProblem(Problem.of("exchange.medium.failed", name), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UserProblem(Problem.of("exchange.medium.stopped", name), e);
            }
        }

        private void refuseUnfit() throws IOException {
            if (!files.isFolder(folder)) {
                throw UserProblem.of("exchange.medium.no-folder");
            }
            long size = 0;
            for (MediumFile file : wanted) {
                name = file.name();
                if (files.exists(folder.resolve(name)) && !there(file)) {
                    throw UserProblem.of("exchange.medium.exists", file.name());
                }
                if (files.exists(folder.resolve(file.name() + BundleFiles.PART))) {
                    throw UserProblem.of("exchange.medium.part-left", file.name());
                }
                size += file.bytes().length;
            }
            long needed = 2 * size + SPARE_BYTES;
            if (files.free(folder) < needed) {
                throw UserProblem.of("exchange.medium.full", needed / 1_000_000 + 1);
            }
        }

        /** Left by an earlier writing that was pulled out before its end could be told. */
        private boolean there(MediumFile file) throws IOException {
            Path end = folder.resolve(file.name());
            return files.exists(end) && Arrays.equals(files.read(end), file.bytes());
        }

        private void put(MediumFile file) throws IOException {
            name = file.name();
            Path end = folder.resolve(name);
            Path part = folder.resolve(name + BundleFiles.PART);
            files.create(part);
            ours.add(part);
            files.write(part, file.bytes());
            file.readBack().accept(same(part, file.bytes()));
            files.rename(part, end);
            ours.set(ours.size() - 1, end);
            files.settle(end);
        }

        private byte[] same(Path file, byte[] bytes) throws IOException {
            byte[] read = files.read(file);
            if (!Arrays.equals(read, bytes)) {
                throw UserProblem.of("exchange.medium.differs", name);
            }
            return read;
        }

        void clear() {
            if (!done) {
                ours.forEach(this::remove);
            }
        }

        private void remove(Path file) {
            try {
                files.delete(file);
            } catch (IOException e) {
                System.getLogger(MediumWriter.class.getName())
                        .log(System.Logger.Level.DEBUG, "medium gone before its part was removed");
            }
        }
    }
}
