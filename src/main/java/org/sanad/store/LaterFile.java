package org.sanad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanad.seal.vault.RowSealer;

/**
 * A redo file as it was read: what came after the copy of the same number, without its contents,
 * which are opened one by one.
 *
 * @param number of the copy it begins at
 * @param entries the head first; empty when not even that is whole
 * @param end bytes that are whole
 */
record LaterFile(Path file, int number, List<Entry> entries, long end, Ending ending) {
    /** How a file ends. */
    enum Ending {
        /** With a whole piece. */
        WHOLE,

        /** With something that never was a whole piece, or is one no more. */
        TORN,

        /** Before pieces that cannot be used: something in the middle is not what was written. */
        BROKEN
    }

    LaterFile {
        entries = List.copyOf(entries);
    }

    /**
     * A whole piece and where it lies.
     *
     * @param before digest of the chain in front of it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(
            Path file,
            int at,
            int length,
            byte kind,
            byte[] state,
            byte[] locks,
            byte[] before,
            byte[] digest) {
        /** What was written, read once more and opened; empty when it is not that. */
        Optional<LaterRecord> open(byte[] whole, RowSealer sealer) {
            return LaterFrame.read(whole, at, before)
                    .flatMap(
                            frame ->
                                    sealer.open(
                                            LaterFrame.address(before, kind, state, locks),
                                            frame.sealed()))
                    .flatMap(LaterRecord::ofBytes)
                    .filter(record -> Arrays.equals(record.state(), state));
        }

        boolean operation() {
            return kind == LaterFrame.OPERATION;
        }
    }

    /** Reads a file as far as it is whole. */
    static LaterFile read(Path file, int number) throws IOException {
        if (Files.size(file) > LaterLog.FULL + 1) {
            throw new IOException("larger than any that was written");
        }
        byte[] bytes = Files.readAllBytes(file);
        List<Entry> entries = new ArrayList<>();
        byte[] digest = LaterFrame.beginning();
        int at = 0;
        Optional<LaterFrame> next = LaterFrame.read(bytes, at, digest);
        while (next.isPresent() && (next.get().kind() == LaterFrame.HEAD) == entries.isEmpty()) {
            LaterFrame frame = next.get();
            entries.add(
                    new Entry(
                            file,
                            at,
                            frame.length(),
                            frame.kind(),
                            frame.state(),
                            frame.locks(),
                            digest,
                            frame.digest()));
            at += frame.length();
            digest = frame.digest();
            next = LaterFrame.read(bytes, at, digest);
        }
        return new LaterFile(file, number, entries, at, ending(bytes, at));
    }

    private static Ending ending(byte[] bytes, int end) {
        if (end == bytes.length) {
            return Ending.WHOLE;
        }
        for (int at = end + 1; at < bytes.length; at++) {
            if (LaterFrame.front(bytes, at).isPresent()) {
                return Ending.BROKEN;
            }
        }
        return Ending.TORN;
    }

    /** Which of its pieces left the database in this state; -1 when none did. */
    int find(byte[] state) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (Arrays.equals(entries.get(i).state(), state)) {
                return i;
            }
        }
        return -1;
    }

    /** The last whole piece; only of a file with a head. */
    Entry last() {
        return entries.get(entries.size() - 1);
    }

    /** What opened the installation last, as this file says. */
    Optional<Locked> locks() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).locks().length > 0) {
                return Locked.ofBytes(entries.get(i).locks());
            }
        }
        return Optional.empty();
    }
}
