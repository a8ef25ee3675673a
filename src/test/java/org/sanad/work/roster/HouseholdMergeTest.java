package org.sanad.work.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.model.Guardian;
import org.sanad.model.Household;

final class HouseholdMergeTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final Guardian RACHID = new Guardian("رشيد أوحدو", "QX717886", "0600224287");
    private static final Household HOME =
            new Household(new UUID(0, 9), RACHID, "دوار تاكموت", List.of(FIRST, SECOND));

    @Test
    void rowsWithTheSameCinAreOneHousehold() {
        HouseholdMerge merge = new HouseholdMerge(List.of());
        merge.add(FIRST, RACHID, "دوار أولاد بوعنان");
        merge.add(SECOND, RACHID, null);
        GuardianPreview preview = merge.preview(List.of(), 0);
        assertEquals(1, preview.standing().size());
        assertEquals(List.of(FIRST, SECOND), preview.standing().get(0).children());
        assertEquals("دوار أولاد بوعنان", preview.standing().get(0).douar());
    }

    @Test
    void aRowWithoutCinIsAHouseholdOfItsOwn() {
        HouseholdMerge merge = new HouseholdMerge(List.of());
        merge.add(FIRST, new Guardian("رشيد أوحدو", null, null), null);
        merge.add(SECOND, new Guardian("رشيد أوحدو", null, null), null);
        assertEquals(2, merge.preview(List.of(), 0).standing().size());
    }

    @Test
    void theSameListAgainChangesNothing() {
        HouseholdMerge once = new HouseholdMerge(List.of());
        once.add(FIRST, RACHID, "دوار");
        List<Household> stored = once.preview(List.of(), 0).standing();
        HouseholdMerge again = new HouseholdMerge(stored);
        again.add(FIRST, RACHID, "دوار");
        GuardianPreview preview = again.preview(List.of(), 0);
        assertEquals(List.of(), preview.written());
        assertEquals(1, preview.counts().unchanged());
    }

    @Test
    void anEmptyPhoneBlanksNothing() {
        Household stored = new Household(new UUID(0, 9), RACHID, "دوار", List.of(FIRST));
        HouseholdMerge merge = new HouseholdMerge(List.of(stored));
        merge.add(FIRST, new Guardian("رشيد أوحدو", "QX717886", null), null);
        assertEquals(List.of(), merge.preview(List.of(), 0).written());
    }

    @Test
    void aListTeachesTheCinOfAHouseholdThatHadNone() {
        Household stored =
                new Household(
                        new UUID(0, 9),
                        new Guardian("رشيد أوحدو", null, null),
                        null,
                        List.of(FIRST));
        HouseholdMerge merge = new HouseholdMerge(List.of(stored));
        merge.add(FIRST, RACHID, null);
        GuardianPreview preview = merge.preview(List.of(), 0);
        assertEquals(stored.id(), preview.written().get(0).id());
        assertEquals("QX717886", preview.written().get(0).guardian().cin());
    }

    @Test
    void aChildMovesToTheHouseholdOfTheNewCinAndLeavesTheOldOne() {
        Household stored = new Household(new UUID(0, 9), RACHID, null, List.of(FIRST, SECOND));
        HouseholdMerge merge = new HouseholdMerge(List.of(stored));
        merge.add(SECOND, new Guardian("عثمان بن يوسف", "ZQ849920", null), null);
        GuardianPreview preview = merge.preview(List.of(), 0);
        assertEquals(List.of(FIRST), preview.released().get(0).children());
        assertEquals(List.of(SECOND), preview.written().get(0).children());
    }

    @Test
    void anotherNameForTheSameCinIsReportedAndTheFirstIsKept() {
        HouseholdMerge merge = new HouseholdMerge(List.of());
        assertEquals(Optional.empty(), merge.add(FIRST, RACHID, null));
        assertEquals(
                Optional.of("work.guardians.other-name-for-cin"),
                merge.add(SECOND, new Guardian("رشيد", "QX717886", null), null));
        assertEquals("رشيد أوحدو", merge.preview(List.of(), 0).standing().get(0).guardian().name());
    }

    @Test
    void aStoredNameIsKeptWhenTheListGivesItsCinToAnother() {
        HouseholdMerge merge = merge(HOME);
        assertEquals(
                Optional.of("work.guardians.other-name-for-cin"),
                merge.add(FIRST, new Guardian("عثمان بن يوسف", "QX717886", "0611111111"), null));
        assertEquals(List.of(HOME), merge.preview(List.of(), 0).standing());
    }

    @Test
    void anotherGuardianWithoutCinNeverTakesTheCinOfTheStoredOne() {
        HouseholdMerge merge = merge(HOME);
        assertEquals(
                Optional.of("work.guardians.other-guardian"),
                merge.add(FIRST, new Guardian("عثمان بن يوسف", null, "0611111111"), "دوار"));
        GuardianPreview preview = merge.preview(List.of(), 0);
        assertEquals(List.of(HOME), preview.standing());
        assertEquals(List.of(), preview.written());
    }

    @Test
    void anotherSpellingOfTheSameGuardianIsTaken() {
        HouseholdMerge merge = merge(HOME);
        Guardian spelt = new Guardian("رشيد اوحدو", null, "0611111111");
        assertEquals(Optional.empty(), merge.add(FIRST, spelt, null));
        assertEquals(
                new Guardian("رشيد اوحدو", "QX717886", "0611111111"),
                merge.preview(List.of(), 0).written().get(0).guardian());
    }

    @Test
    void theCinOfAnotherPersonIsNotTaughtToAHouseholdWithoutCin() {
        Guardian nameOnly = new Guardian("رشيد أوحدو", null, null);
        HouseholdMerge merge =
                merge(new Household(new UUID(0, 9), nameOnly, null, List.of(FIRST, SECOND)));
        merge.add(FIRST, new Guardian("عثمان بن يوسف", "ZQ849920", null), null);
        GuardianPreview preview = merge.preview(List.of(), 0);
        assertEquals(nameOnly, preview.released().get(0).guardian());
        assertEquals(List.of(FIRST), preview.written().get(0).children());
        assertEquals("عثمان بن يوسف", preview.written().get(0).guardian().name());
    }

    @Test
    void theFirstRowOfAChildIsKeptAndTheSecondReported() {
        HouseholdMerge merge = new HouseholdMerge(List.of());
        merge.add(FIRST, RACHID, null);
        assertEquals(
                Optional.of("work.guardians.child-twice"),
                merge.add(FIRST, new Guardian("عثمان بن يوسف", "ZQ849920", null), null));
        GuardianPreview preview = merge.preview(List.of(), 0);
        assertEquals(1, preview.standing().size());
        assertEquals(RACHID, preview.standing().get(0).guardian());
    }

    @Test
    void aCorrectedCinKeepsPhoneAndDouar() {
        HouseholdMerge merge = merge(HOME);
        Guardian corrected = new Guardian("رشيد أوحدو", "QX717887", null);
        merge.add(FIRST, corrected, null);
        merge.add(SECOND, corrected, null);
        Household moved = merge.preview(List.of(), 0).standing().get(0);
        assertEquals(new Guardian("رشيد أوحدو", "QX717887", "0600224287"), moved.guardian());
        assertEquals("دوار تاكموت", moved.douar());
    }

    @Test
    void anotherGuardianInheritsNothingOfTheHouseholdHeEmpties() {
        Household alone = new Household(new UUID(0, 9), RACHID, "دوار تاكموت", List.of(FIRST));
        HouseholdMerge merge = merge(alone);
        merge.add(FIRST, new Guardian("عثمان بن يوسف", "ZQ849920", null), null);
        Household moved = merge.preview(List.of(), 0).standing().get(0);
        assertNull(moved.guardian().phone());
        assertNull(moved.douar());
    }

    private static HouseholdMerge merge(Household stored) {
        return new HouseholdMerge(List.of(stored));
    }
}
