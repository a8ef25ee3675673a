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
        assertEquals("-", said(PlacementStatus.LISTED, "2026-10", gone));
        assertEquals("ENROLMENT_UNCLEAR", said(PlacementStatus.LISTED, "2026-12", gone));
        assertEquals("NOT_ENROLLED_THEN", said(PlacementStatus.LISTED, "2026-12", gone, back));
        assertEquals("-", said(PlacementStatus.LISTED, "2027-02", gone, back));
        assertEquals("NOT_ENROLLED_THEN", said(PlacementStatus.LEFT, "2026-12", gone));
    }

    @Test
    void whoIsMissingFromTheListIsUnclearUntilADaySaysSinceWhen() {
        Move gone = move(MoveKind.DEPARTURE, "2026-11-20");
        assertEquals("ENROLMENT_UNCLEAR", said(PlacementStatus.MISSING, "2026-10"));
        assertEquals("-", said(PlacementStatus.MISSING, "2026-10", gone));
        assertEquals("NOT_ENROLLED_THEN", said(PlacementStatus.MISSING, "2026-11", gone));
        assertEquals("-", said(PlacementStatus.LISTED, "2026-10"));
    }

    /** A list after the year's first brought him: no month is certain until his day is told. */
    @Test
    void whoCameAtAnUnknownDayIsUnclearInEveryMonthUntilItIsTold() {
        Placement place = place(PlacementStatus.LISTED).withArrivalUnknown(true);
        Move came = move(MoveKind.ARRIVAL, "2026-12-03");
        Move gone = move(MoveKind.DEPARTURE, "2027-03-15");
        for (String month : List.of("2026-09", "2026-12", "2027-06")) {
            assertEquals("ENROLMENT_UNCLEAR", said(new Presence(place, List.of()), month), month);
        }
        assertEquals("NOT_ENROLLED_THEN", said(new Presence(place, List.of(came)), "2026-11"));
        assertEquals("-", said(new Presence(place, List.of(came)), "2026-12"));
        Placement left = place.withStatus(PlacementStatus.LEFT);
        assertEquals("ENROLMENT_UNCLEAR", said(new Presence(left, List.of(gone)), "2027-02"));
        assertEquals("NOT_ENROLLED_THEN", said(new Presence(left, List.of(gone)), "2027-03"));
    }

    @Test
    void aDoubtKeepsThePlaceInTheHouseholdAndADepartureGivesItUp() {
        Move gone = move(MoveKind.TRANSFER_OUT, "2026-11-20");
        Presence left = presence(PlacementStatus.LEFT, gone);
        assertTrue(left.holdsPlace(YearMonth.of(2026, 10)));
        assertFalse(left.holdsPlace(YearMonth.of(2026, 11)));
        assertTrue(presence(PlacementStatus.MISSING).holdsPlace(YearMonth.of(2026, 11)));
    }

    private static String said(PlacementStatus status, String month, Move... moves) {
        return said(presence(status, moves), month);
    }

    private static String said(Presence presence, String month) {
        return presence.against(YearMonth.parse(month)).map(ReasonCode::code).orElse("-");
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
        return new Presence(place(status), List.of(moves));
    }

    private static Placement place(PlacementStatus status) {
        return new Placement(
                PUPIL,
                new SchoolYear(2026),
                "1APG",
                "1APG-1",
                new UUID(0, 2),
                null,
                1,
                status,
                false);
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
