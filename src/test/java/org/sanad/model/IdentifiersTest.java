package org.sanad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentifiersTest {
    @Test
    void readsAMassarCodeInAnyCaseAndWithSpacesAround() {
        assertEquals(Optional.of(new MassarCode("R134249316")), MassarCode.parse(" r134249316 "));
    }

    @Test
    void readsACodeWithDigitsAndMarksOfArabicText() {
        assertEquals(
                Optional.of(new MassarCode("R134249316")), MassarCode.parse("\u200fr١٣٤ ٢٤٩٣١٦"));
        assertEquals(Optional.of(new Gresa("02063S")), Gresa.parse("٠٢٠٦٣s"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "R13424931", "R1342493166", "1134249316", "RR34249316", "R13424931x"})
    void refusesWhatIsNotAMassarCode(String text) {
        assertTrue(MassarCode.parse(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/2027", "2026-2027", " 2026 / 2027 "})
    void readsASchoolYearHoweverItIsSeparated(String text) {
        assertEquals(Optional.of(new SchoolYear(2026)), SchoolYear.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/2028", "2026", "2027/2026", "x"})
    void refusesWhatIsNotASchoolYear(String text) {
        assertTrue(SchoolYear.parse(text).isEmpty());
    }

    @Test
    void aSchoolYearTurnsInSeptember() {
        assertEquals(new SchoolYear(2025), SchoolYear.of(LocalDate.of(2026, 8, 31)));
        assertEquals(new SchoolYear(2026), SchoolYear.of(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void readsAGresaCode() {
        assertEquals(Optional.of(new Gresa("02063S")), Gresa.parse("02063s"));
        assertTrue(Gresa.parse("2063S").isEmpty());
    }
}
