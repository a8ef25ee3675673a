package org.sanad.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One weight of the paper's typeface in one document: shaped by the JDK (HarfBuzz), embedded by
 * PDFBox as a subset, and written with codes, advances and a text layer of our own because
 * contextual Arabic glyphs have no code point.
 *
 * <p>Amiri holds Arabic, Latin and punctuation in one file, so a line never changes face in the
 * middle of a word.
 */
final class Face {
    static final String REGULAR = "/fonts/amiri/Amiri-Regular.ttf";
    static final String BOLD = "/fonts/amiri/Amiri-Bold.ttf";

    /** From here on a known glyph takes the code it has, for codes have two bytes. */
    private static final int MANY_CODES = 50_000;

    private final Font shaping;
    private final RunShaper runs;
    private final TrueTypeFont outlines;
    private final PDType0Font embedded;
    private final float perMille;
    private final Map<Sign, Integer> codes = new HashMap<>();
    private final Map<Integer, Integer> firstCode = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();
    private final Set<Integer> drawn = new TreeSet<>();

    /**
     * A glyph as it stands in a line. The same glyph after other neighbours takes another advance,
     * in thousandths of the type size, and another share of the text, and so another code.
     */
    private record Sign(int glyph, int advance, String text, List<Added> added) {}

    /**
     * A glyph that says nothing of its own, drawn with another one, from whose place it is moved by
     * thousandths of the type size.
     */
    record Added(int glyph, int right, int up) {}

    private final PaperForm form;

    Face(PDDocument document, boolean bold, PaperForm form) throws IOException {
        this.form = form;
        shaping = font(bold);
        runs = new RunShaper(shaping);
        outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes(bold ? BOLD : REGULAR)));
        embedded = PDType0Font.load(document, outlines, true);
        perMille = 1000f / outlines.getUnitsPerEm();
        code(0, Math.round(naturalAdvance(0)), "");
    }

    /** A weight as the JDK shapes it, of a thousand units so that places are thousandths. */
    static Font font(boolean bold) {
        return bold ? Loaded.BOLD_FONT : Loaded.REGULAR_FONT;
    }

    Font shaping() {
        return shaping;
    }

    /** Shapes runs of this document, each word once. */
    RunShaper runs() {
        return runs;
    }

    PDType0Font embedded() {
        return embedded;
    }

    /** The advance the outlines were drawn for, in thousandths of the type size. */
    float naturalAdvance(int glyph) {
        try {
            return outlines.getAdvanceWidth(glyph) * perMille;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The advance a viewer takes for this code, in thousandths of the type size. */
    int advance(int code) {
        return signs.get(code).advance();
    }

    /**
     * The code to write for a glyph that is followed by {@code advance} and says {@code meaning}.
     * Advances of our own keep kerned letters one word for readers of the text layer, which take a
     * jump back or forth between glyphs for the end of a word.
     */
    int code(int glyph, int advance, String meaning) {
        return code(glyph, advance, meaning, List.of());
    }

    /**
     * Whether glyphs that say nothing are drawn with those that do. PDF/A wants a text of every
     * code (ISO 19005-2, 6.2.11.7.2).
     */
    boolean joinsSilentGlyphs() {
        return form == PaperForm.ARCHIVED;
    }

    /** The code of a glyph drawn together with silent ones. */
    int code(int glyph, int advance, String meaning, List<Added> added) {
        Sign sign = new Sign(glyph, advance, meaning, added);
        Integer known = codes.get(sign);
        if (known == null && signs.size() >= MANY_CODES) {
            known = firstCode.get(glyph);
        }
        if (known != null) {
            return known;
        }
        int code = signs.size();
        signs.add(sign);
        codes.put(sign, code);
        firstCode.putIfAbsent(glyph, code);
        drawn.add(glyph);
        added.forEach(one -> drawn.add(one.glyph()));
        return code;
    }

    /** Cuts the font down to the glyphs drawn and gives it our codes, advances and text. */
    void finish(PDDocument document) throws IOException {
        embedded.addGlyphsToSubset(drawn);
        embedded.subset();
        COSDictionary descendant = embedded.getDescendantFont().getCOSObject();
        byte[] places;
        try (InputStream in = descendant.getCOSStream(COSName.CID_TO_GID_MAP).createInputStream()) {
            places = in.readAllBytes();
        }
        Subset subset = new Subset(places);
        int[] glyphs =
                form == PaperForm.ARCHIVED
                        ? copies(document, subset)
                        : signs.stream().mapToInt(sign -> subset.glyph(sign.glyph())).toArray();
        byte[] map = new byte[2 * glyphs.length];
        COSArray advances = new COSArray();
        for (int i = 0; i < glyphs.length; i++) {
            map[2 * i] = (byte) (glyphs[i] >> 8);
            map[2 * i + 1] = (byte) glyphs[i];
            advances.add(COSInteger.get(signs.get(i).advance()));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(advances);
        descendant.setItem(COSName.W, widths);
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, map));
        descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.CID_SET);
        byte[] text = toUnicode().getBytes(StandardCharsets.US_ASCII);
        embedded.getCOSObject().setItem(COSName.TO_UNICODE, stream(document, text));
        outlines.close();
    }

    /** Where PDFBox has put the glyphs in the subset: two bytes for each of the whole font. */
    @SuppressWarnings("ArrayRecordComponent") // read at once, never compared
    private record Subset(byte[] places) {
        int glyph(int whole) {
            return ((places[2 * whole] & 0xFF) << 8) | (places[2 * whole + 1] & 0xFF);
        }
    }

    /** Gives every code a glyph of its own look and advance; code 0 keeps the missing one. */
    private int[] copies(PDDocument document, Subset subset) throws IOException {
        COSDictionary descriptor =
                embedded.getDescendantFont().getCOSObject().getCOSDictionary(COSName.FONT_DESC);
        byte[] small;
        try (InputStream in = descriptor.getCOSStream(COSName.FONT_FILE2).createInputStream()) {
            small = in.readAllBytes();
        }
        GlyphCopies copies = new GlyphCopies(small);
        int[] glyphs = new int[signs.size()];
        for (int i = 1; i < glyphs.length; i++) {
            Sign sign = signs.get(i);
            List<GlyphCopies.Part> parts = new ArrayList<>();
            parts.add(new GlyphCopies.Part(subset.glyph(sign.glyph()), 0, 0));
            for (Added one : sign.added()) {
                parts.add(
                        new GlyphCopies.Part(
                                subset.glyph(one.glyph()), units(one.right()), units(one.up())));
            }
            glyphs[i] = copies.glyph(parts, units(sign.advance()));
        }
        byte[] font = copies.font();
        PDStream file = stream(document, font);
        file.getCOSObject().setInt(COSName.LENGTH1, font.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return glyphs;
    }

    private int units(int thousandths) {
        return Math.round(thousandths / perMille);
    }

    private static PDStream stream(PDDocument document, byte[] content) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder(4096);
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append(
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >>"
                                + " def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Integer> speaking = new ArrayList<>();
        for (int code = 0; code < signs.size(); code++) {
            if (!signs.get(code).text().isEmpty()) {
                speaking.add(code);
            }
        }
        for (int from = 0; from < speaking.size(); from += 100) {
            List<Integer> block = speaking.subList(from, Math.min(from + 100, speaking.size()));
            map.append(block.size()).append(" beginbfchar\n");
            for (int code : block) {
                map.append('<').append(hex(code)).append("> <");
                signs.get(code).text().chars().forEach(unit -> map.append(hex(unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /** Four hexadecimal digits, as glyph ids and UTF-16 units are written in a PDF. */
    static String hex(int value) {
        String digits = Integer.toHexString(value).toUpperCase(java.util.Locale.ROOT);
        return "0000".substring(digits.length()) + digits;
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faces as the JDK shapes them: kerning and ligatures on, or it differs from HarfBuzz. */
    private static final class Loaded {
        static final Font REGULAR_FONT = load(REGULAR);
        static final Font BOLD_FONT = load(BOLD);

        private static Font load(String resource) {
            try {
                return Font.createFont(
                                Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes(resource)))
                        .deriveFont(
                                Map.of(
                                        TextAttribute.SIZE,
                                        1000f,
                                        TextAttribute.KERNING,
                                        TextAttribute.KERNING_ON,
                                        TextAttribute.LIGATURES,
                                        TextAttribute.LIGATURES_ON));
            } catch (FontFormatException e) {
                throw new IllegalStateException(resource, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
