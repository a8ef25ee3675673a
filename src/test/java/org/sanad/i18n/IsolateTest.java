package org.sanad.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Bidi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsolateTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void aCodeInFrontDoesNotTurnAListRound(Language language) {
        String list = Isolate.natural("1APG-1") + ", " + Isolate.natural("أمزيان");
        String said = Isolate.natural(Isolate.inOrderOf(language, list));
        Bidi bidi =
                new Bidi(
                        said,
                        language.rightToLeft()
                                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                : Bidi.DIRECTION_LEFT_TO_RIGHT);
        // the separator runs with the language, so it stands between the two in reading order
        assertEquals(language.rightToLeft() ? 1 : 0, bidi.getLevelAt(said.indexOf(',')) % 2);
    }

    /** What is left open of a hidden number stands at its end in both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"**QZ", "***45", "/media/USB"})
    void aSignInFrontStaysInFront(String value) {
        String said = Isolate.natural(value);
        Bidi bidi = new Bidi("رقم " + said + " غير", Bidi.DIRECTION_RIGHT_TO_LEFT);
        assertEquals(0, bidi.getLevelAt(4 + 1) % 2);
        assertEquals(Isolate.leftToRight(value), said);
        assertEquals("\u2068*محند\u2069", Isolate.natural("*محند"));
    }
}
