package org.sanad.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Bidi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
