package org.sanad.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of first names, and the words it is asked for. */
final class KnownNamesTest {
    private static final Path TABLE = Path.of("resources/match/first_names.csv");

    @Test
    void everyLineHasBothScriptsAndItsSpellingsFindIt() throws IOException {
        List<String> lines =
                Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).toList();
        assertTrue(lines.size() >= 300);
        for (String line : lines) {
            String[] sides = line.split(";");
            assertEquals(2, sides.length, line);
            for (String word : NameWords.of(sides[0])) {
                assertFalse(NameWords.isLatin(word), line);
                assertTrue(KnownNames.builtIn().of(word).length > 0, word);
            }
            for (String word : NameWords.of(sides[1])) {
                assertTrue(NameWords.isLatin(word), line);
                assertTrue(KnownNames.builtIn().of(word).length > 0, word);
            }
        }
        assertEquals(0, KnownNames.builtIn().of("طاووس").length);
    }

    @ParameterizedTest
    @CsvSource({
        "عبد الله العلوي, عبدالله|العلوي",
        "ابن عيسى, بنعيسي",
        "بن الشيخ, بنشيخ",
        "بنالشيخ, بنشيخ",
        "آيت علي, ايتعلي",
        "نور الدين, نوردين",
        "أبو بكر, بوبكر",
        "Aït Ali, aitali",
        "Abd El Karim, abdelkarim",
        "Er-Rachidi, rachidi",
        "M'hamed, mhamed",
        "Nour Eddine, noureddine",
        "El, el",
        "بن, بن",
        "' - ', ''",
    })
    void particlesAreWrittenWithTheirWord(String written, String words) {
        assertEquals(words, String.join("|", NameWords.of(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "شاكر, Chakir",
        "خديجة, Khadija",
        "غزلان, Ghizlane",
        "وفاء, Ouafae",
        "يونس, Younes",
        "عبد الرحيم, Abderrahim",
        "قدور, Kaddour",
        "أكورام, Agouram",
        "عمراني, Amrani",
        "بوشعيب, Bouchaib",
        "طاهري, Tahiri",
        "ذكرى, Dikra",
    })
    void bothScriptsHaveOneKey(String arabic, String latin) {
        assertEquals(Names.key(arabic), Names.key(latin));
    }

    @Test
    void wholeNamesAreOneInAnyOrderAndSpellingOnly() {
        assertTrue(Names.same("رشيد أوحدو", "Ouhaddou Rachid"));
        assertFalse(Names.same("رشيد أوحدو", "سعيد أوحدو"));
        assertFalse(Names.same("رشيد أوحدو", "رشيد"));
        assertFalse(Names.same(null, null));
        assertFalse(Names.same("", ""));
    }
}
