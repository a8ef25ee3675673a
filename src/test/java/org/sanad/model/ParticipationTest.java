package org.sanad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A participant who is kept out, and takes part again, does so from a day on. */
final class ParticipationTest {
    private static final LocalDate OUT = LocalDate.of(2026, 11, 10);
    private static final LocalDate BACK = LocalDate.of(2027, 2, 1);

    private static Participation of(ParticipationStatus status) {
        return new Participation(
                new UUID(0, 1), "TAYSSIR", new SchoolYear(2026), status, null, Map.of("RSU", "1"));
    }

    @Test
    void whoTookPartIsOutFromADayOnAndBackFromADayOn() {
        Participation out =
                of(ParticipationStatus.ENROLLED)
                        .decided(ParticipationStatus.KEPT_OUT, OUT)
                        .withReason("OTHER");
        assertEquals(List.of(new KeptOutSpell(OUT, null)), out.spells());
        Participation again = out.decided(ParticipationStatus.ENROLLED, BACK);
        assertEquals(List.of(new KeptOutSpell(OUT, BACK.minusDays(1))), again.spells());
        assertEquals(null, again.reason());
        assertEquals(Map.of("RSU", "1"), again.fields());
        Participation twice = again.decided(ParticipationStatus.KEPT_OUT, BACK.plusDays(40));
        assertEquals(2, twice.spells().size());
        assertTrue(twice.spells().get(1).open());
    }

    @Test
    void backOnTheSameDayIsAsIfNothingHadBeen() {
        Participation enrolled = of(ParticipationStatus.ENROLLED);
        Participation out = enrolled.decided(ParticipationStatus.KEPT_OUT, OUT);
        assertEquals(enrolled, out.decided(ParticipationStatus.ENROLLED, OUT));
        assertEquals(Optional.of(enrolled), out.beforeSpell());
    }

    @Test
    void whoNeverTookPartHasNoDay() {
        Participation never = of(ParticipationStatus.KEPT_OUT);
        assertFalse(never.dated(ParticipationStatus.ENROLLED));
        assertFalse(of(ParticipationStatus.TO_CONFIRM).dated(ParticipationStatus.KEPT_OUT));
        assertEquals(List.of(), never.decided(ParticipationStatus.ENROLLED, null).spells());
        assertEquals(Optional.empty(), never.beforeSpell());
    }

    @Test
    void anotherReasonAndAnotherYearBeginNoSpell() {
        Participation out =
                of(ParticipationStatus.ENROLLED).decided(ParticipationStatus.KEPT_OUT, OUT);
        assertEquals(out, out.decided(ParticipationStatus.KEPT_OUT, BACK));
        assertEquals(List.of(), out.proposedIn(new SchoolYear(2027)).spells());
    }

    @Test
    void aMonthIsLostWhenItsLastDayIsOneOfTheDays() {
        KeptOutSpell spell = new KeptOutSpell(OUT, LocalDate.of(2027, 1, 30));
        assertFalse(spell.takes(YearMonth.of(2026, 10)));
        assertTrue(spell.takes(YearMonth.of(2026, 11)));
        assertTrue(spell.takes(YearMonth.of(2026, 12)));
        assertFalse(spell.takes(YearMonth.of(2027, 1)));
        assertTrue(new KeptOutSpell(OUT, null).takes(YearMonth.of(2027, 6)));
        assertThrows(IllegalArgumentException.class, () -> new KeptOutSpell(OUT, OUT.minusDays(1)));
    }
}
