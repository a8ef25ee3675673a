package org.sanad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * Whole files of databases: written beside their place, forced to the disk, looked at, and only
 * then called by their name (design, safety.md §3.3).
 */
final class Copying {
    private static final String PART = ".part";

    private static final String WAL = "-wal";

    /** What SQLite may leave beside a database. */
    private static final List<String> SIDE_FILES = List.of(WAL, "-journal", "-shm");

    private Copying() {}

    /**
     * Copies an open database into a new file.
     *
     * @param look refuses the copy by throwing
     */
    static void write(Connection connection, Path file, Consumer<Connection> look) {
        Path part = file.resolveSibling(file.getFileName() + PART);
        try {
            remove(part);
            try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, part.toAbsolutePath().toString());
                statement.execute();
            }
            force(part);
            try (Connection copy = Database.connect(part)) {
                Database.execute(copy, "PRAGMA query_only = ON");
                look.accept(copy);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(file);
        } catch (SQLException e) {
            throw Problems.of(e);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("store.folder.not-writable"), e);
        } finally {
            removeQuietly(part);
        }
    }

    /** Copies a closed file and forces it to the disk. */
    static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        force(to);
    }

    /** Copies a closed database with what its log may still hold for it. */
    static void copyWithLog(Path from, Path to) throws IOException {
        copy(from, to);
        Path log = beside(from, WAL);
        if (Files.exists(log)) {
            copy(log, beside(to, WAL));
        }
    }

    /** Removes a database with whatever lies beside it. */
    static void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (String end : SIDE_FILES) {
            Files.deleteIfExists(beside(file, end));
        }
    }

    /** Moves a database aside with whatever lies beside it, when any of it is there. */
    static void moveAside(Path file, Path aside) throws IOException {
        moveIfThere(file, aside);
        for (String end : SIDE_FILES) {
            moveIfThere(beside(file, end), beside(aside, end));
        }
    }

    /** Makes the names in a file's folder durable, where the system lets one. */
    static void forceFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void removeQuietly(Path part) {
        try {
            remove(part);
        } catch (IOException e) {
            System.getLogger(Copying.class.getName())
                    .log(System.Logger.Level.DEBUG, "part of a copy could not be removed");
        }
    }
}
