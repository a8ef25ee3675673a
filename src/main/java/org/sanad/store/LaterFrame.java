package org.sanad.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.sanad.seal.Sha256;

/**
 * One piece of a redo file as it lies on the disk: {@code SNDL} ∥ length of the body ∥ CRC-32 of
 * both ∥ body ∥ digest. The body is a kind, the state the database was left in, what opens the
 * installation where that was changed, and a sealed {@link LaterRecord}. The digest is SHA-256 over
 * the digest before and the rest of the piece, so that none is changed, left out or moved unseen;
 * the CRC-32 lets the next piece be found behind a damaged one, which tells damage in the middle
 * from a last piece that was never whole.
 *
 * @param kind {@link #HEAD}, {@link #OPERATION} or {@link #QUIET}
 * @param state 32 bytes that stand for the writing of the database, of {@link Database#state}
 * @param locks {@link Locked#toBytes}, as they stand in the database; empty when unchanged
 * @param sealed empty in a head
 * @param digest the chain up to here
 */
@SuppressWarnings("ArrayRecordComponent")
record LaterFrame(byte kind, byte[] state, byte[] locks, byte[] sealed, byte[] digest) {
    /** First of a file: the state it begins at. */
    static final byte HEAD = 0;

    /** A transaction that changed rows. */
    static final byte OPERATION = 1;

    /** A transaction that changed no row; the manifest counts it all the same. */
    static final byte QUIET = 2;

    static final int DIGEST_BYTES = 32;

    /** Mark, length and its check. */
    static final int FRONT_BYTES = 12;

    private static final byte[] MARK = "SNDL".getBytes(StandardCharsets.US_ASCII);
    private static final int LEAST_BODY = 1 + DIGEST_BYTES + Integer.BYTES;

    /** What is in front of the first piece. */
    static byte[] beginning() {
        return new byte[DIGEST_BYTES];
    }

    /** A piece that follows the one with this digest. */
    static LaterFrame after(byte[] before, byte kind, byte[] state, byte[] locks, byte[] sealed) {
        LaterFrame open = new LaterFrame(kind, state, locks, sealed, new byte[0]);
        byte[] body = open.body();
        return new LaterFrame(kind, state, locks, sealed, Sha256.of(before, front(body), body));
    }

    /** What the seal is bound to besides its content: all before it, and all that is in clear. */
    static byte[] address(byte[] before, byte kind, byte[] state, byte[] locks) {
        byte[] name = "later|1|".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(name.length + before.length + 1 + state.length + locks.length)
                .put(name)
                .put(before)
                .put(kind)
                .put(state)
                .put(locks)
                .array();
    }

    /** As it is written. */
    byte[] toBytes() {
        byte[] body = body();
        return ByteBuffer.allocate(FRONT_BYTES + body.length + DIGEST_BYTES)
                .put(front(body))
                .put(body)
                .put(digest)
                .array();
    }

    /** Bytes it takes in the file. */
    int length() {
        return FRONT_BYTES + LEAST_BODY + locks.length + sealed.length + DIGEST_BYTES;
    }

    private byte[] body() {
        return ByteBuffer.allocate(LEAST_BODY + locks.length + sealed.length)
                .put(kind)
                .put(state)
                .putInt(locks.length)
                .put(locks)
                .put(sealed)
                .array();
    }

    private static byte[] front(byte[] body) {
        return front(body.length);
    }

    private static byte[] front(int length) {
        ByteBuffer front = ByteBuffer.allocate(FRONT_BYTES).put(MARK).putInt(length);
        CRC32 check = new CRC32();
        check.update(front.array(), 0, front.position());
        return front.putInt((int) check.getValue()).array();
    }

    /** Length of the body a front at this place tells; empty when there is none. */
    static Optional<Integer> front(byte[] file, int at) {
        if (at + FRONT_BYTES > file.length) {
            return Optional.empty();
        }
        if (!Arrays.equals(file, at, at + MARK.length, MARK, 0, MARK.length)) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(file).getInt(at + MARK.length);
        boolean told = Arrays.equals(file, at, at + FRONT_BYTES, front(length), 0, FRONT_BYTES);
        return told && length >= LEAST_BODY ? Optional.of(length) : Optional.empty();
    }

    /** The piece at this place, when it is whole and follows the one with this digest. */
    static Optional<LaterFrame> read(byte[] file, int at, byte[] before) {
        Optional<Integer> length = front(file, at);
        if (length.isEmpty() || length.get() > file.length - at - FRONT_BYTES - DIGEST_BYTES) {
            return Optional.empty();
        }
        int end = at + FRONT_BYTES + length.get();
        ByteBuffer body = ByteBuffer.wrap(file, at + FRONT_BYTES, length.get());
        byte kind = body.get();
        byte[] state = take(body, DIGEST_BYTES);
        int locks = body.getInt();
        if (locks < 0 || locks > body.remaining()) {
            return Optional.empty();
        }
        byte[] locked = take(body, locks);
        LaterFrame read = after(before, kind, state, locked, take(body, body.remaining()));
        return Arrays.equals(read.digest(), 0, DIGEST_BYTES, file, end, end + DIGEST_BYTES)
                ? Optional.of(read)
                : Optional.empty();
    }

    private static byte[] take(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }
}
