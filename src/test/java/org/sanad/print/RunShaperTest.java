package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words shaped apart and codes set by pairs stand where HarfBuzz sets the whole run. */
final class RunShaperTest {
    private static final String CODE = "-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final String ARABIC =
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئ" + "ككههةةىل" + "ًٌٍَُِّْٰـگڭپکہ" + "().:؛،«»";

    private static final String LATIN = "ABVTWYabcdefilmnorstuvwyzàâçéèêëîïôœùüÉÀ'-.,0127()/:«»ⴰⵣ";

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private static String whole(Font font, String text, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        char[] chars = text.toCharArray();
        GlyphVector vector = font.layoutGlyphVector(UNHINTED, chars, 0, chars.length, flags);
        StringBuilder glyphs = new StringBuilder();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphCode(i) < 0xFFFE) {
                glyphs.append(vector.getGlyphCode(i)).append('@');
                glyphs.append(Math.round(vector.getGlyphPosition(i).getX())).append(' ');
            }
        }
        double end = vector.getGlyphPosition(vector.getNumGlyphs()).getX();
        return glyphs.append(Math.round(end)).toString();
    }

    private static String pieces(RunShaper shaper, String text, boolean rightToLeft) {
        Glyphs glyphs = new Glyphs(text.length());
        shaper.shape(text.toCharArray(), 0, text.length(), rightToLeft, glyphs);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < glyphs.count(); i++) {
            written.append(glyphs.id(i)).append('@').append(Math.round(glyphs.x(i))).append(' ');
        }
        return written.append(Math.round(glyphs.pen())).toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void codesStandAsTheyDoWithAnyTwoNeighbours(boolean bold) {
        Font font = Face.font(bold);
        RunShaper shaper = new RunShaper(font);
        for (String letters : new String[] {CODE, CODE.substring(0, 12)}) {
            StringBuilder all = new StringBuilder();
            int many = letters.length();
            for (int i = 0; i < many * many * many; i++) {
                all.append(letters.charAt(i / many / many))
                        .append(letters.charAt(i / many % many))
                        .append(letters.charAt(i % many));
            }
            String text = all.toString();
            assertEquals(whole(font, text, false), pieces(shaper, text, false));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsStandAsTheyDoInTheirLine(boolean bold) {
        Font font = Face.font(bold);
        RunShaper shaper = new RunShaper(font);
        Random dice = new Random(bold ? 2 : 1);
        for (int i = 0; i < 1500; i++) {
            boolean rightToLeft = i % 4 != 0;
            String letters = rightToLeft ? ARABIC : LATIN;
            StringBuilder line = new StringBuilder();
            for (int k = 4 + dice.nextInt(20); k > 0; k--) {
                boolean space = dice.nextInt(4) == 0;
                line.append(space ? ' ' : letters.charAt(dice.nextInt(letters.length())));
            }
            String text = line.toString();
            assertEquals(whole(font, text, rightToLeft), pieces(shaper, text, rightToLeft), text);
        }
    }

    /** The one rule of the face that looks over a space: a kaf under a final heh. */
    @ParameterizedTest
    @ValueSource(strings = {"فاطمة كريم", "طه كمال", "فاطمةُ كريم", "عائشة  كوثر", "نزهة وكيل"})
    void aKafMovesUnderTheWordBeforeIt(String name) {
        Font font = Face.font(false);
        assertEquals(whole(font, name, true), pieces(new RunShaper(font), name, true));
    }
}
