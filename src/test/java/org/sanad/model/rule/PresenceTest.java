package org.sanad.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.RuleKind;

/** When a pupil is the school's, and when list and days contradict each other. */
final class PresenceTest {
    private static final UUID PUPIL = new UUID(0, 1);

    @Test
    void whoIsOnTheListAgainAfterADepartureIsUnclearUntilADaySaysSinceWhen() {
        Move gone = move(MoveKind.DEPARTURE, "2026-11-20");
        Move back = move(MoveKind.ARRIVAL, "2027-02-01");
        assertTrue(presence(PlacementStatus.LISTED, gone).unclear());
        assertFalse(presence(PlacementStatus.LISTED, gone).atEndOf(YearMonth.of(2026, 12)));
        assertFalse(presence(PlacementStatus.LISTED, gone, back).unclear());
        assertTrue(presence(PlacementStatus.LISTED, gone, back).atEndOf(YearMonth.of(2027, 2)));
        assertFalse(presence(PlacementStatus.LEFT, gone).unclear());
    }

    @Test
    void whoIsMissingFromTheListIsUnclearUntilADaySaysSinceWhen() {
        assertTrue(presence(PlacementStatus.MISSING).unclear());
        assertFalse(
                presence(PlacementStatus.MISSING, move(MoveKind.DEPARTURE, "2026-11-20"))
                        .unclear());
        assertFalse(presence(PlacementStatus.LISTED).unclear());
    }

    /** A day of the pack that no year has would stop every check. */
    @Test
    void aDayForAgesIsOneEveryYearHas() {
        for (String day : List.of("12-31", "02-28", "04-30", "01-01")) {
            assertEquals(Optional.empty(), unfitDay(day), day);
        }
        for (String day : List.of("02-30", "02-29", "13-01", "00-10", "01-32", "1-1")) {
            assertEquals(Optional.of("on"), unfitDay(day), day);
        }
    }

    private static Optional<String> unfitDay(String day) {
        return RuleKind.AGE_AT_LEVEL.unfit(
                Map.of("cycle", "PRIMARY", "min", "5", "max", "8", "on", day));
    }

    private static Presence presence(PlacementStatus status, Move... moves) {
        return new Presence(
                new Placement(
                        PUPIL,
                        new SchoolYear(2026),
                        "1APG",
                        "1APG-1",
                        new UUID(0, 2),
                        null,
                        1,
                        status),
                List.of(moves));
    }

    private static Move move(MoveKind kind, String day) {
        return new Move(
                UUID.nameUUIDFromBytes(day.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                PUPIL,
                kind,
                LocalDate.parse(day),
                null,
                null,
                null,
                null);
    }
}
