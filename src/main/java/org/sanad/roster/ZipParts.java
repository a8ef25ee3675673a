package org.sanad.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.sanad.model.UserProblem;

/**
 * The parts of a zip, by its central directory read here: no library decides for us which of two
 * equal names counts, nor believes a size that the directory only claims. Every part is inflated
 * once and counted before any is parsed.
 *
 * <p>Refuses what an exported list never has: more than 200 parts, names that occur twice or leave
 * the archive, encryption, methods other than stored and deflate, parts that overlap, macros,
 * external links, embedded files, ActiveX, connections, and anything that inflates too far.
 */
final class ZipParts {
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED_FLAGS = 0x2041;
    private static final List<String> ACTIVE =
            List.of("vbaproject", "externallinks/", "embeddings/", "activex/", "connections.xml");

    private final byte[] zip;
    private final ByteBuffer bytes;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private record Part(String name, int method, int start, int packed, long size, long crc) {}

    /**
     * Gives its native memory back when closed, which the library does not for a given inflater.
     */
    private static final class Inflated extends InflaterInputStream {
        Inflated(InputStream packed, Inflater inflater) {
            super(packed, inflater, 8192);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    private ZipParts(byte[] zip) {
        this.zip = zip;
        this.bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads the directory, checks it, and inflates every part once to count its bytes. */
    static ZipParts open(byte[] zip) throws IOException {
        ZipParts opened = new ZipParts(zip);
        opened.readDirectory();
        opened.countInflated();
        return opened;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The inflated bytes of a part that {@link #has} confirms. */
    InputStream stream(String name) {
        Part part = parts.get(name);
        InputStream packed = new ByteArrayInputStream(zip, part.start(), part.packed());
        return part.method() == STORED ? packed : new Inflated(packed, new Inflater(true));
    }

    private void readDirectory() {
        int end = findEnd();
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int onThisDisk = Short.toUnsignedInt(bytes.getShort(end + 8));
        long directory = Integer.toUnsignedLong(bytes.getInt(end + 16));
        if (count > Limits.PARTS) {
            throw UserProblem.of("roster.file.too-many-parts", Limits.PARTS);
        }
        if (count == 0 || count != onThisDisk || directory >= end) {
            throw damaged();
        }
        Set<String> names = new HashSet<>();
        int at = (int) directory;
        for (int i = 0; i < count; i++) {
            need(at, CENTRAL_SIZE);
            if (bytes.getInt(at) != CENTRAL) {
                throw damaged();
            }
            int nameLength = unsignedShort(at + 28);
            need(at + CENTRAL_SIZE, nameLength);
            Part part = part(at, nameLength);
            if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
                throw UserProblem.of("roster.file.unsafe");
            }
            if (!part.name().endsWith("/")) {
                parts.put(part.name(), part);
            }
            at += CENTRAL_SIZE + nameLength + unsignedShort(at + 30) + unsignedShort(at + 32);
        }
        refuseOverlaps();
    }

    private int findEnd() {
        int lowest = Math.max(0, zip.length - END_SIZE - 0xFFFF);
        for (int at = zip.length - END_SIZE; at >= lowest; at--) {
            if (bytes.getInt(at) == END && at + END_SIZE + unsignedShort(at + 20) == zip.length) {
                return at;
            }
        }
        throw damaged();
    }

    private Part part(int at, int nameLength) {
        String name = new String(zip, at + CENTRAL_SIZE, nameLength, StandardCharsets.UTF_8);
        refuseName(name);
        int flags = unsignedShort(at + 8);
        int method = unsignedShort(at + 10);
        if ((flags & ENCRYPTED_FLAGS) != 0) {
            throw UserProblem.of("roster.file.locked");
        }
        if (method != STORED && method != DEFLATED) {
            throw UserProblem.of("roster.file.unsafe");
        }
        long packed = Integer.toUnsignedLong(bytes.getInt(at + 20));
        long size = Integer.toUnsignedLong(bytes.getInt(at + 24));
        long local = Integer.toUnsignedLong(bytes.getInt(at + 42));
        need(local, LOCAL_SIZE);
        int header = (int) local;
        if (bytes.getInt(header) != LOCAL) {
            throw damaged();
        }
        int localName = unsignedShort(header + 26);
        need(header + LOCAL_SIZE, localName);
        String inner = new String(zip, header + LOCAL_SIZE, localName, StandardCharsets.UTF_8);
        if (!inner.equals(name)) {
            throw UserProblem.of("roster.file.unsafe");
        }
        int start = header + LOCAL_SIZE + localName + unsignedShort(header + 28);
        need(start, packed);
        long crc = Integer.toUnsignedLong(bytes.getInt(at + 16));
        return new Part(name, method, start, (int) packed, size, crc);
    }

    private static void refuseName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean leaves =
                name.isEmpty()
                        || name.startsWith("/")
                        || name.indexOf('\\') >= 0
                        || name.indexOf(0) >= 0
                        || name.indexOf(':') >= 0
                        || List.of(name.split("/", -1)).contains("..");
        if (leaves) {
            throw UserProblem.of("roster.file.unsafe");
        }
        if (ACTIVE.stream().anyMatch(lower::contains)) {
            throw UserProblem.of("roster.file.active");
        }
    }

    /** Two parts over the same bytes are how a few kilobytes become petabytes. */
    private void refuseOverlaps() {
        List<Part> byStart = new ArrayList<>(parts.values());
        byStart.sort(Comparator.comparingInt(Part::start));
        int free = 0;
        for (Part part : byStart) {
            if (part.start() < free) {
                throw UserProblem.of("roster.file.unsafe");
            }
            free = part.start() + part.packed();
        }
    }

    private void countInflated() throws IOException {
        long all = 0;
        byte[] buffer = new byte[16384];
        for (Part part : parts.values()) {
            CRC32 crc = new CRC32();
            long size = 0;
            try (InputStream in = stream(part.name())) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    size += n;
                    crc.update(buffer, 0, n);
                    boolean swollen =
                            size > Limits.RATIO_FROM_BYTES
                                    && size > Limits.RATIO * Math.max(1, part.packed());
                    if (swollen || all + size > Limits.INFLATED_BYTES) {
                        throw UserProblem.of(
                                "roster.file.swells", Limits.INFLATED_BYTES / (1024 * 1024));
                    }
                    Deadline.check();
                }
            }
            if (size != part.size() || crc.getValue() != part.crc()) {
                throw damaged();
            }
            all += size;
        }
    }

    private int unsignedShort(int at) {
        need(at, 2);
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private void need(long at, long length) {
        if (at + length > zip.length) {
            throw damaged();
        }
    }

    private static UserProblem damaged() {
        return UserProblem.of("roster.file.damaged");
    }
}
