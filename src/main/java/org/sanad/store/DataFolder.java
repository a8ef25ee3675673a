package org.sanad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * The folder of one installation, held by this program alone while open. The lock is the operating
 * system's: it goes with the process, so a crash leaves no stale one.
 */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "instance.lock";
    static final String DATABASE = "sanad.db";
    private static final String RESTORED = "sanad.db.restored";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens the folder, making it for its owner only when it is not there.
     *
     * @throws UserProblem {@code store.folder.in-use} or {@code store.folder.not-writable}
     */
    public static DataFolder open(Path path) {
        try {
            make(path);
            DataFolder folder = locked(path);
            Restoring.finish(folder);
            return folder;
        } catch (IOException e) {
            throw new UserProblem(Problem.of("store.folder.not-writable"), e);
        }
    }

    /** Whether a school or a directorate was set up in a folder, without opening it. */
    public static boolean holdsInstallation(Path path) {
        return Files.exists(path.resolve(DATABASE)) || Files.exists(path.resolve(RESTORED));
    }

    /**
     * Whose desk a folder holds, as its file says without being unlocked: good enough to choose the
     * first page, proved when unlocked. Empty when there is none, or it cannot be read now.
     */
    public static Optional<Desk> desk(Path path) {
        Path file = path.resolve(DATABASE);
        return Database.desk(Files.exists(file) ? file : path.resolve(RESTORED));
    }

    /** Whether somebody opens a folder beside the head, as its file says without being unlocked. */
    public static boolean hasClerks(Path path) {
        Path file = path.resolve(DATABASE);
        return Database.clerks(Files.exists(file) ? file : path.resolve(RESTORED));
    }

    /** Whether a school or a directorate was set up here. */
    public boolean hasInstallation() {
        return holdsInstallation(path);
    }

    public Path path() {
        return path;
    }

    Path database() {
        return path.resolve(DATABASE);
    }

    /** A restored database about to take its place; complete as soon as it is there. */
    Path restored() {
        return path.resolve(RESTORED);
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UserProblem(Problem.of("store.folder.not-writable"), e);
        }
    }

    /** Makes a folder for its owner only, when it is not there. */
    static void make(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (posix) {
            Files.createDirectory(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(path);
        }
    }

    private static DataFolder locked(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw new UserProblem(Problem.of("store.folder.in-use"), e);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw UserProblem.of("store.folder.in-use");
        }
        return new DataFolder(path, channel, lock);
    }
}
