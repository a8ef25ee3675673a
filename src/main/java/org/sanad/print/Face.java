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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One weight of the paper's typeface in one document: shaped by the JDK (HarfBuzz), embedded by
 * PDFBox as a subset under its original glyph ids, with a text layer of our own because contextual
 * Arabic glyphs have no code point.
 *
 * <p>Amiri holds Arabic, Latin and punctuation in one file, so a line never changes face in the
 * middle of a word.
 */
final class Face {
    static final String REGULAR = "/fonts/amiri/Amiri-Regular.ttf";
    static final String BOLD = "/fonts/amiri/Amiri-Bold.ttf";

    private final Font shaping;
    private final TrueTypeFont outlines;
    private final PDType0Font embedded;
    private final float perMille;
    private final Set<Integer> used = new TreeSet<>();
    private final Map<Integer, String> text = new TreeMap<>();

    Face(PDDocument document, boolean bold) throws IOException {
        shaping = bold ? Loaded.BOLD_FONT : Loaded.REGULAR_FONT;
        outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes(bold ? BOLD : REGULAR)));
        embedded = PDType0Font.load(document, outlines, true);
        perMille = 1000f / outlines.getUnitsPerEm();
        used.add(0);
        text.put(0, "\u25A1");
    }

    Font shaping() {
        return shaping;
    }

    PDType0Font embedded() {
        return embedded;
    }

    /** The advance a viewer will take for this glyph, in thousandths of the type size. */
    float advance(int glyph) {
        try {
            return outlines.getAdvanceWidth(glyph) * perMille;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a glyph was met before: working out its meaning costs more than this look. */
    boolean knows(int glyph) {
        return used.contains(glyph);
    }

    /** Remembers that a glyph is drawn and what it says; the first meaning stays. */
    void use(int glyph, String meaning) {
        used.add(glyph);
        text.putIfAbsent(glyph, meaning);
    }

    /** Cuts the font down to the glyphs drawn and gives it its text layer. */
    void finish(PDDocument document) throws IOException {
        embedded.addGlyphsToSubset(used);
        embedded.subset();
        PDStream map = new PDStream(document);
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(toUnicode().getBytes(StandardCharsets.US_ASCII));
        }
        embedded.getCOSObject().setItem(COSName.TO_UNICODE, map);
        outlines.close();
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder(4096);
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append(
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        int left = text.size();
        int inBlock = 0;
        for (Map.Entry<Integer, String> entry : text.entrySet()) {
            if (inBlock == 0) {
                map.append(Math.min(left, 100)).append(" beginbfchar\n");
            }
            map.append('<').append(hex(entry.getKey())).append("> <");
            entry.getValue().chars().forEach(unit -> map.append(hex(unit)));
            map.append(">\n");
            left--;
            inBlock++;
            if (inBlock == 100 || left == 0) {
                map.append("endbfchar\n");
                inBlock = 0;
            }
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
