package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that could reorder, hide or imitate text. */
final class TextRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "العلوي",
                "فاطمة الزهراء",
                "أيت الحاج",
                "عبد الإلٰه",
                "El Idrissi",
                "Aït M'hand",
                "Ben-Ali",
                "ⵎⵓⵃⵎⵎⴰⴷ",
                "مُحَمَّد",
                "نی\u200cشان"
            })
    void acceptsNamesAsPeopleHaveThem(String name) {
        assertTrue(TextRules.allowedName(name));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void refusesHiddenAndForeignCharacters(int point) {
        String text = "علي" + Character.toString(point) + "علي";
        assertFalse(TextRules.allowed(text));
    }

    static IntStream forbidden() {
        return Stream.of(
                        IntStream.rangeClosed(0, 0x1f),
                        IntStream.rangeClosed(0x7f, 0x9f),
                        IntStream.rangeClosed(0x202a, 0x202e),
                        IntStream.rangeClosed(0x2066, 0x2069),
                        IntStream.rangeClosed(0xe0000, 0xe007f),
                        IntStream.of(0xfeff, 0x2028, 0x2029, 0xe000, 0x378, 0x410, 0x391, 0x4e00),
                        IntStream.of(0x200e, 0x200f, 0x61c, 0xa0))
                .flatMapToInt(points -> points);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alعلي",
                "a\u200cb",
                "\u200dعلي",
                "e\u0301",
                "ع\u064b\u064c\u064d\u064e\u064f"
            })
    void refusesMixedScriptsLooseJoinersAndPiledMarks(String name) {
        assertFalse(TextRules.allowedName(name));
    }

    @Test
    void refusesLongTextAndLoneSurrogates() {
        assertTrue(TextRules.allowed("a".repeat(80)));
        assertFalse(TextRules.allowed("a".repeat(81)));
        assertFalse(TextRules.allowed("a\ud800b"));
    }

    @Test
    void cleaningComposesAndDropsDirectionMarks() {
        assertEquals("é علي", TextRules.clean("e\u0301\u00a0\u200fعلي\u200e"));
        assertTrue(TextRules.allowed(TextRules.clean("أ\u200f")));
    }
}
