package org.sanad.exchange;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads a file past the system's cache. What a plain reading gives right after writing comes from
 * memory: it would be the same on a stick that kept nothing, or that is no longer there.
 */
final class MediumReader {
    private static final int STEP = 1 << 16;

    private MediumReader() {}

    /** The bytes of a file; by a plain reading where the file system knows no other. */
    static byte[] read(Path file) throws IOException {
        int block;
        FileChannel channel;
        try {
            block = Math.toIntExact(Files.getFileStore(file).getBlockSize());
            channel = FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT);
        } catch (IOException | UnsupportedOperationException e) {
            // network and memory file systems refuse to open it so; one that opens must also answer
            return Files.readAllBytes(file);
        }
        try (channel) {
            return read(channel, block);
        }
    }

    /** Unbuffered reading wants memory, offset and length in whole blocks of the medium. */
    private static byte[] read(FileChannel channel, int block) throws IOException {
        int size = Math.toIntExact(channel.size());
        int whole = (size / block + 1) * block;
        ByteBuffer bytes = ByteBuffer.allocateDirect(whole + block).alignedSlice(block);
        while (bytes.position() < size) {
            bytes.limit(Math.min(whole, bytes.position() + Math.max(STEP / block, 1) * block));
            int got = channel.read(bytes);
            if (got < 0 || (got % block != 0 && bytes.position() < size)) {
                throw new IOException("the file changed while it was read");
            }
        }
        byte[] read = new byte[size];
        bytes.flip().get(read);
        return read;
    }
}
