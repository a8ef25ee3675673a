package org.sanad.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType file with further glyphs that look like those it holds and are followed by other
 * advances. PDF/A wants the advances of a paper to be those of its font (ISO 19005-2, 6.2.11.5),
 * and a kerned letter has several; a copy is a composite that takes some 20 bytes. Glyphs drawn one
 * over the other become one, so that each can have a text.
 *
 * <p>Table layouts are those of the OpenType specification. The file comes from PDFBox, which
 * writes long offsets and a metric for every glyph; another is refused.
 */
final class GlyphCopies {
    private static final int ENTRY = 16;
    private static final int HEADER = 12;

    /** ARG_1_AND_2_ARE_WORDS and ARGS_ARE_XY_VALUES. */
    private static final int PLACED_BY_WORDS = 0x0003;

    private static final int MORE_COMPONENTS = 0x0020;

    /** A glyph of the file drawn in a copy, moved by units of the font. */
    record Part(int glyph, int right, int up) {}

    private record Copy(List<Part> parts, int advance) {}

    private final Map<String, byte[]> tables = new TreeMap<>();
    private final List<Copy> copies = new ArrayList<>();
    private final int version;
    private final int glyphs;

    GlyphCopies(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        version = file.getInt(0);
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = HEADER + i * ENTRY;
            String name = new String(font, entry, 4, StandardCharsets.US_ASCII);
            byte[] table = new byte[file.getInt(entry + 12)];
            System.arraycopy(font, file.getInt(entry + 8), table, 0, table.length);
            tables.put(name, table);
        }
        glyphs = table("maxp").getShort(4) & 0xFFFF;
        if (table("head").getShort(50) != 1 || metrics() != glyphs) {
            throw new IllegalArgumentException("not a subset of PDFBox");
        }
    }

    private ByteBuffer table(String name) {
        return ByteBuffer.wrap(tables.get(name));
    }

    private int metrics() {
        return table("hhea").getShort(34) & 0xFFFF;
    }

    /**
     * The glyph that looks like these one over the other and has this advance, in units of the
     * font. Glyph 0 stands for what is missing and is always copied.
     *
     * @param parts the first gives the copy its place
     */
    int glyph(List<Part> parts, int advance) {
        int first = parts.get(0).glyph();
        boolean itself = (table("hmtx").getShort(first * 4) & 0xFFFF) == advance;
        if (itself && first != 0 && parts.size() == 1) {
            return first;
        }
        copies.add(new Copy(List.copyOf(parts), advance));
        return glyphs + copies.size() - 1;
    }

    /** The file with the copies asked for. */
    byte[] font() {
        int count = glyphs + copies.size();
        byte[] places = Arrays.copyOf(tables.get("loca"), 4 * (count + 1));
        byte[] advances = Arrays.copyOf(tables.get("hmtx"), 4 * count);
        ByteBuffer offsets = ByteBuffer.wrap(places);
        ByteBuffer metrics = ByteBuffer.wrap(advances);
        int end = offsets.getInt(4 * glyphs);
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        outlines.write(tables.get("glyf"), 0, end);
        int mostParts = 1;
        for (int i = 0; i < copies.size(); i++) {
            Copy copy = copies.get(i);
            List<Part> visible =
                    copy.parts().stream()
                            .filter(
                                    part ->
                                            offsets.getInt(4 * part.glyph() + 4)
                                                    > offsets.getInt(4 * part.glyph()))
                            .toList();
            short bearing = metrics.getShort(4 * copy.parts().get(0).glyph() + 2);
            if (!visible.isEmpty()) {
                byte[] composite = composite(visible, offsets);
                outlines.writeBytes(composite);
                bearing = ByteBuffer.wrap(composite).getShort(2);
            }
            mostParts = Math.max(mostParts, visible.size());
            offsets.putInt(4 * (glyphs + i + 1), outlines.size());
            metrics.putShort(4 * (glyphs + i), (short) copy.advance());
            metrics.putShort(4 * (glyphs + i) + 2, bearing);
        }
        tables.put("loca", places);
        tables.put("hmtx", advances);
        tables.put("glyf", outlines.toByteArray());
        table("hhea").putShort(34, (short) count);
        limits(count, mostParts);
        return file();
    }

    /** A glyph made of others, in the box that holds them all. */
    private byte[] composite(List<Part> parts, ByteBuffer offsets) {
        ByteBuffer glyph = ByteBuffer.allocate((10 + 8 * parts.size() + 3) / 4 * 4);
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        ByteBuffer outlines = table("glyf");
        for (Part part : parts) {
            int from = offsets.getInt(4 * part.glyph());
            box[0] = Math.min(box[0], outlines.getShort(from + 2) + part.right());
            box[1] = Math.min(box[1], outlines.getShort(from + 4) + part.up());
            box[2] = Math.max(box[2], outlines.getShort(from + 6) + part.right());
            box[3] = Math.max(box[3], outlines.getShort(from + 8) + part.up());
        }
        glyph.putShort((short) -1);
        for (int side : box) {
            glyph.putShort((short) side);
        }
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            Part part = parts.get(i);
            glyph.putShort((short) (last ? PLACED_BY_WORDS : PLACED_BY_WORDS | MORE_COMPONENTS));
            glyph.putShort((short) part.glyph());
            glyph.putShort((short) part.right()).putShort((short) part.up());
        }
        return glyph.array();
    }

    /** The largest sizes of {@code maxp}: composites have one level more than before. */
    private void limits(int count, int mostParts) {
        ByteBuffer limits = table("maxp");
        limits.putShort(4, (short) count);
        int points = Math.max(limits.getShort(6), limits.getShort(10));
        int contours = Math.max(limits.getShort(8), limits.getShort(12));
        limits.putShort(10, (short) Math.min(Short.MAX_VALUE, points * mostParts));
        limits.putShort(12, (short) Math.min(Short.MAX_VALUE, contours * mostParts));
        limits.putShort(28, (short) Math.max(mostParts, limits.getShort(28)));
        limits.putShort(30, (short) (limits.getShort(30) + 1));
    }

    private byte[] file() {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer head = ByteBuffer.allocate(HEADER + ENTRY * count);
        head.putInt(version).putShort((short) count).putShort((short) (power * ENTRY));
        head.putShort((short) Integer.numberOfTrailingZeros(power));
        head.putShort((short) ((count - power) * ENTRY));
        table("head").putInt(8, 0);
        int at = head.capacity();
        int sum = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            int check = checksum(table.getValue());
            head.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            head.putInt(check).putInt(at).putInt(table.getValue().length);
            at += (table.getValue().length + 3) / 4 * 4;
            sum += check;
        }
        table("head").putInt(8, 0xB1B0AFBA - sum - checksum(head.array()));
        ByteArrayOutputStream file = new ByteArrayOutputStream(at);
        file.writeBytes(head.array());
        for (byte[] table : tables.values()) {
            file.writeBytes(table);
            file.writeBytes(new byte[(4 - table.length % 4) % 4]);
        }
        return file.toByteArray();
    }

    private static int checksum(byte[] table) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(table, (table.length + 3) / 4 * 4));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
