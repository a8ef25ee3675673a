package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.i18n.Isolate;

/**
 * A line that needs two fonts is misordered, and a sign without a glyph leaves a gap on a computer
 * that has no other font: every sign the program writes has a glyph of its own.
 */
class ProgramFontTest {
    private static final Path RESOURCES = Path.of("resources");

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "Bold"})
    void hasAGlyphForEverySignOfTheTexts(String weight) throws IOException {
        try (TrueTypeFont font = font(weight)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            TreeSet<String> missing = new TreeSet<>();
            texts().codePoints()
                    .filter(c -> !Character.isISOControl(c) && glyphs.getGlyphId(c) == 0)
                    .forEach(c -> missing.add(String.format("U+%04X", c)));
            assertThat(missing).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "Bold"})
    void givesTheIsolatesNoRoom(String weight) throws IOException {
        try (TrueTypeFont font = font(weight)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int c : (Isolate.leftToRight("") + Isolate.natural("")).codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(c);
                assertThat(glyph).isNotZero();
                assertThat(font.getAdvanceWidth(glyph)).isZero();
            }
        }
    }

    private static TrueTypeFont font(String weight) throws IOException {
        Path file = RESOURCES.resolve("fonts/vazirmatn/Vazirmatn-" + weight + ".ttf");
        return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    }

    /** All sentences of both languages, as they stand. */
    private static String texts() throws IOException {
        StringBuilder all = new StringBuilder(Isolate.leftToRight("") + Isolate.natural(""));
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(RESOURCES.resolve("i18n"), "*.properties")) {
            for (Path file : files) {
                Properties sentences = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    sentences.load(in);
                }
                sentences.values().forEach(all::append);
            }
        }
        return all.toString();
    }
}
