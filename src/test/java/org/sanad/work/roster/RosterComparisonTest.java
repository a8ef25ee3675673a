package org.sanad.work.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.roster.RosterPupil;

final class RosterComparisonTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final UUID SITE = new UUID(0, 1);
    private static final MassarCode CODE = new MassarCode("R134249316");
    private static final Pupil STORED =
            new Pupil(
                    new UUID(0, 2),
                    CODE,
                    PersonName.of("الإدريسي", "سلمى"),
                    Gender.FEMALE,
                    LocalDate.of(2020, 4, 1),
                    "دوار تاكموت");
    private static final Placement PLACED =
            new Placement(
                    STORED.id(),
                    YEAR,
                    "1APG",
                    "1APG-1",
                    SITE,
                    "1APG-1",
                    11,
                    PlacementStatus.LISTED,
                    false);

    private final RosterComparison comparison =
            new RosterComparison(YEAR, List.of(STORED), List.of(PLACED), List.of(), SITE, false);

    @Test
    void anUnknownCodeIsANewPupilOnTheMainSite() {
        PupilChange change =
                comparison
                        .compare(
                                row(new MassarCode("A000000001"), PersonName.of("أ", "ب"), 12),
                                true)
                        .orElseThrow();
        assertEquals(PupilChange.Kind.NEW, change.kind());
        assertEquals(SITE, change.placement().site());
    }

    @Test
    void theSameRowChangesNothing() {
        PupilChange change = comparison.compare(row(CODE, STORED.name(), 11), true).orElseThrow();
        assertEquals(PupilChange.Kind.UNCHANGED, change.kind());
        assertEquals(STORED, change.pupil());
        assertEquals(PLACED, change.placement());
    }

    @Test
    void emptyCellsBlankNothing() {
        RosterPupil empty =
                new RosterPupil(
                        "1APG-1",
                        11,
                        CODE,
                        STORED.name(),
                        null,
                        null,
                        null,
                        "1APG",
                        "1APG-1",
                        null);
        PupilChange change = comparison.compare(empty, true).orElseThrow();
        assertEquals(PupilChange.Kind.UNCHANGED, change.kind());
        assertEquals(STORED, change.pupil());
    }

    @Test
    void aNameInOnePieceDoesNotReplaceASplitName() {
        PupilChange change =
                comparison
                        .compare(row(CODE, PersonName.unsplit("الإدريسي سلمى"), 18), false)
                        .orElseThrow();
        assertEquals(PupilChange.Kind.UNCHANGED, change.kind());
        assertTrue(change.pupil().name().split());
    }

    @Test
    void aMarksExportDoesNotChangeTheOrderOfTheClass() {
        PupilChange change = comparison.compare(row(CODE, STORED.name(), 18), false).orElseThrow();
        assertEquals(11, change.placement().row());
    }

    @Test
    void aCorrectedFirstNameIsNamedAsTheChange() {
        PupilChange change =
                comparison
                        .compare(row(CODE, PersonName.of("الإدريسي", "سلوى"), 11), true)
                        .orElseThrow();
        assertEquals(PupilChange.Kind.CHANGED, change.kind());
        assertEquals(Set.of("firstName"), change.fields());
    }

    @Test
    void anOlderListTellsNothingOfWhoAKnownPupilIs() {
        RosterComparison older =
                new RosterComparison(
                        YEAR.previous(), List.of(STORED), List.of(), List.of(), SITE, true);
        PupilChange change =
                older.compare(row(CODE, PersonName.of("الإدريسي", "سلوى"), 11), true).orElseThrow();
        assertEquals(STORED, change.pupil());
        assertEquals(YEAR.previous(), change.placement().year());
        assertEquals(Set.of("schoolYear"), change.fields());
    }

    @Test
    void aShiftOfRowsIsNotCountedAsAChangeButIsKept() {
        PupilChange change = comparison.compare(row(CODE, STORED.name(), 14), true).orElseThrow();
        assertEquals(PupilChange.Kind.UNCHANGED, change.kind());
        assertEquals(14, change.placement().row());
    }

    @Test
    void aRowWithoutClassOfAnUnknownPupilCannotBePlaced() {
        RosterPupil lost =
                new RosterPupil(
                        "x",
                        3,
                        new MassarCode("A000000001"),
                        PersonName.of("أ", "ب"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertTrue(comparison.compare(lost, true).isEmpty());
    }

    @Test
    void absentPupilsAreThoseOfTheClassesConcerned() {
        assertEquals(List.of(STORED), comparison.absent(Set.of(), Set.of()));
        assertEquals(List.of(STORED), comparison.absent(Set.of(), Set.of("1APG-1")));
        assertEquals(List.of(), comparison.absent(Set.of(), Set.of("2APG-1")));
        assertEquals(List.of(), comparison.absent(Set.of(CODE), Set.of()));
    }

    private static RosterPupil row(MassarCode code, PersonName name, int row) {
        return new RosterPupil(
                "1APG-1",
                row,
                code,
                name,
                Gender.FEMALE,
                LocalDate.of(2020, 4, 1),
                "دوار تاكموت",
                "1APG",
                "1APG-1",
                null);
    }
}
