package org.sanad.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sanad.model.Problem;
import org.sanad.seal.vault.RowSealer;

/**
 * The redo file of an open installation: every transaction is appended and forced to the disk
 * before it is committed. So what the database holds the file holds too; what the file holds beyond
 * the database is one transaction at most, which nobody was told about ({@code
 * src/docs/decisions/0011}). When the file cannot be written, work goes on without it: that is said
 * once, and the next copy begins a new one.
 *
 * <p>For one thread at a time, but for {@link #follows}, {@link #takeWorry} and {@link #large}. A
 * random access file, because a channel closes itself when the thread that writes was interrupted.
 */
final class LaterLog {
    /**
     * Bytes from which on the next copy is made early; more where the database is large, so that a
     * desk that takes hundreds of bundles in a day is not copied at each of them.
     */
    static final long LARGE = 8_000_000;

    private static final long LARGEST = 64_000_000;

    /**
     * Bytes from which on nothing is appended any more, where no copy could be made for long: the
     * file is read whole when the desk is opened, on computers of little memory.
     */
    static final long FULL = LARGEST + LARGEST / 2;

    private static final String FAILED = "store.later.failed";

    private final RowSealer sealer;
    private final AtomicReference<Problem> worry = new AtomicReference<>();

    /** Null while nothing is appended; the tests put a full disk here. */
    RandomAccessFile file;

    /** {@link #FULL}; the tests set it lower. */
    long full = FULL;

    private byte[] digest = LaterFrame.beginning();
    private volatile long end;
    private volatile long limit = LARGE;
    private volatile boolean follows;

    /** Where the file ended before the transaction on its way; -1 when none is. */
    private long formerEnd = -1;

    private byte[] formerDigest = LaterFrame.beginning();

    LaterLog(RowSealer sealer) {
        this.sealer = sealer;
    }

    /** Whether every transaction is kept here too. */
    boolean follows() {
        return follows;
    }

    /** Whether it is time for the next copy, however long ago the last was made. */
    boolean large() {
        return end > limit;
    }

    /** Sets the limit by the size of the copy the file begins at. */
    void limit(long bytes) {
        limit = Math.min(LARGEST, Math.max(LARGE, bytes));
    }

    /** What the person is to be told, once. */
    Optional<Problem> takeWorry() {
        return Optional.ofNullable(worry.getAndSet(null));
    }

    /** Goes on behind a piece of a file; what comes after that piece is cut off. */
    void goOn(LaterFile.Entry last) {
        close();
        try {
            open(last.file(), last.at() + (long) last.length(), last.digest());
        } catch (IOException e) {
            failed();
        }
    }

    /**
     * Begins the file of a copy, which is called by its name only when it is on the disk. Where
     * that fails, the file followed until then goes on.
     */
    void start(Path path, byte[] state, Locked locks) {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        LaterFrame head =
                LaterFrame.after(
                        LaterFrame.beginning(),
                        LaterFrame.HEAD,
                        state,
                        locks.toBytes(),
                        new byte[0]);
        try {
            Files.deleteIfExists(part);
            try (RandomAccessFile writing = new RandomAccessFile(part.toFile(), "rw")) {
                writing.write(head.toBytes());
                writing.getFD().sync();
            }
        } catch (IOException e) {
            if (!follows()) {
                failed();
            }
            return;
        }
        // from here on the new file tells of this state, and the former must not
        close();
        try {
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
            Copying.forceFolder(path);
            open(path, head.length(), head.digest());
        } catch (IOException e) {
            failed();
        }
    }

    private void open(Path path, long length, byte[] last) throws IOException {
        RandomAccessFile opened = new RandomAccessFile(path.toFile(), "rw");
        file = opened;
        if (opened.length() != length) {
            opened.setLength(length);
            opened.getFD().sync();
        }
        opened.seek(length);
        end = length;
        digest = last;
        follows = true;
    }

    /**
     * Appends what the transaction on its way leaves, and forces it to the disk.
     *
     * @param locks what opens the installation, where the transaction changed that
     */
    void append(LaterRecord record, Optional<Locked> locks) {
        if (file == null) {
            return;
        }
        byte kind = record.changes().isEmpty() ? LaterFrame.QUIET : LaterFrame.OPERATION;
        byte[] state = record.state();
        byte[] locked = locks.map(Locked::toBytes).orElse(new byte[0]);
        byte[] address = LaterFrame.address(digest, kind, state, locked);
        byte[] sealed = sealer.seal(address, record.toBytes());
        LaterFrame frame = LaterFrame.after(digest, kind, state, locked, sealed);
        formerEnd = end;
        formerDigest = digest;
        try {
            byte[] bytes = frame.toBytes();
            file.seek(end);
            if (end + bytes.length > full) {
                file.write(bytes, 0, 1);
                giveUp();
                return;
            }
            file.write(bytes);
            file.getFD().sync();
            end = formerEnd + frame.length();
            digest = frame.digest();
        } catch (IOException e) {
            giveUp();
        }
    }

    /** The transaction on its way was committed. */
    void keep() {
        formerEnd = -1;
    }

    /** The transaction on its way came to nothing: so does what was appended. */
    void takeBack() {
        if (formerEnd < 0 || file == null) {
            return;
        }
        try {
            file.setLength(formerEnd);
            file.getFD().sync();
            end = formerEnd;
            digest = formerDigest;
            formerEnd = -1;
        } catch (IOException e) {
            giveUp();
        }
    }

    /**
     * The piece on its way must not stand: the database goes on without it. Its first byte is left
     * where it can be, so that the file says of itself that it does not tell all.
     */
    private void giveUp() {
        try {
            file.setLength(Math.min(file.length(), formerEnd + 1));
        } catch (IOException e) {
            System.getLogger(LaterLog.class.getName())
                    .log(System.Logger.Level.DEBUG, "redo file could not be cut");
        }
        failed();
    }

    private void failed() {
        worry.set(Problem.of(FAILED));
        close();
    }

    /** Why there is no new copy to begin a file at. */
    void worry(Problem problem) {
        worry.set(problem);
    }

    /** Appends nothing any more. */
    void close() {
        RandomAccessFile open = file;
        file = null;
        follows = false;
        formerEnd = -1;
        end = 0;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                System.getLogger(LaterLog.class.getName())
                        .log(System.Logger.Level.DEBUG, "redo file could not be closed");
            }
        }
    }
}
