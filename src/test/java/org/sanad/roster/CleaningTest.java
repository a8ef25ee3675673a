package org.sanad.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.Gender;
import org.sanad.model.SchoolYear;

final class CleaningTest {
    @ParameterizedTest
    @CsvSource({
        "' بن  عـــلي ', بن علي",
        "مُحَمَّد, محمد",
        "الرحمٰن, الرحمن",
        "فاطمة الزهراء, فاطمة الزهراء",
        "\u200Fأسماء\u200E, أسماء",
        "أيت\u00A0موسى, أيت موسى",
        "ا\u0654حمد, أحمد",
        "EL ALAMI-Naïma, EL ALAMI-Naïma",
        "D'Angelo, D'Angelo",
        "ⴰⵎⵣⵉⴰⵏ, ⴰⵎⵣⵉⴰⵏ"
    })
    void namesLoseNoiseAndKeepTheirLetters(String raw, String clean) {
        assertEquals(new Cleaner.Cleaned(clean, null), Cleaner.name(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Аli",
                "Ωmega",
                "علي\u202E",
                "علي\u2066",
                "علي\uFEFF",
                "علي\u2028\uE000",
                "ع\uD83D",
                "a\u0300\u0301\u0302\u0303\u0304\u0305",
                "李"
            })
    void refusesHiddenCharactersAndForeignScripts(String raw) {
        Cleaner.Cleaned cleaned = Cleaner.name(raw);
        assertNull(cleaned.value());
        assertEquals("roster.row.characters-forbidden", cleaned.problem().code());
    }

    @Test
    void keepsJoinersBetweenArabicLettersOnly() {
        assertEquals("می\u200Cخو", Cleaner.name("می\u200Cخو").value());
        assertEquals("Ali", Cleaner.name("A\u200Cli").value());
    }

    @Property
    void cleaningTwiceChangesNothingMore(@ForAll("names") String name) {
        Cleaner.Cleaned once = Cleaner.name(name);
        if (once.value() != null) {
            assertEquals(once, Cleaner.name(once.value()));
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("ابتثةىءأإ ـ\u064B\u0652\u200F\u00A0aéЖ-'")
                .withCharRange('\u0600', '\u06FF')
                .ofMaxLength(30);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-31, 2017-08-31",
        "31-08-2017, 2017-08-31",
        "31/08/2017, 2017-08-31",
        "٣١/٠٨/٢٠١٧, 2017-08-31",
        "2017-08-31T00:00:00, 2017-08-31",
        "31/08/2017 00:00, 2017-08-31",
        "42978, 2017-08-31",
        "1/9/2016, 2016-09-01"
    })
    void readsDatesAsTheyAreWritten(String written, LocalDate day) {
        assertEquals(Optional.of(day), BirthDates.read(Cell.text(written), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/2017",
                "2017-13-01",
                "31-04-2017",
                "17-08-31",
                "2017",
                "أمس",
                "",
                "-1"
            })
    void readsNoDateThatIsNone(String written) {
        assertTrue(BirthDates.read(Cell.text(written), false).isEmpty());
    }

    @Property
    void serialsOfBothEpochsGiveTheirDay(@ForAll("days") LocalDate day) {
        double since1900 = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        double since1904 = ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), day);
        assertEquals(Optional.of(day), BirthDates.read(Cell.number(since1900 + 0.4), false));
        assertEquals(Optional.of(day), BirthDates.read(Cell.number(since1904), true));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, 40_000)
                .map(days -> LocalDate.of(1970, 1, 1).plusDays(days));
    }

    @Test
    void aPupilIsNeitherANewbornNorFiftyYearsOld() {
        SchoolYear year = new SchoolYear(2026);
        assertTrue(BirthDates.plausible(LocalDate.of(2020, 9, 1), year));
        assertFalse(BirthDates.plausible(LocalDate.of(2026, 1, 1), year));
        assertFalse(BirthDates.plausible(LocalDate.of(1976, 1, 1), year));
        assertFalse(BirthDates.plausible(LocalDate.of(1905, 7, 8), null));
    }

    @ParameterizedTest
    @CsvSource({
        "ذكر, MALE",
        "ذَكر, MALE",
        "M, MALE",
        "G, MALE",
        "garçon, MALE",
        "أنثى, FEMALE",
        "انثى, FEMALE",
        "f, FEMALE",
        "Fille, FEMALE",
        "Féminin, FEMALE"
    })
    void readsGender(String written, Gender gender) {
        assertEquals(Optional.of(gender), Cleaner.gender(written));
    }

    @ParameterizedTest
    @CsvSource({
        "': المستوى', المستوي",
        "'السنة الدراسية:', السنه الدراسيه",
        "'رقم  التلميذ  ', رقم التلميذ",
        "الإسم, الاسم",
        "'Né(e) le', nee le",
        "Établissement, etablissement",
        "ر.ت, رت"
    })
    void labelsCompareWithoutTheirDress(String written, String form) {
        assertEquals(form, Labels.normalise(written));
    }
}
