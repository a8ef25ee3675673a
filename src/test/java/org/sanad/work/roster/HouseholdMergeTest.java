package org.sanad.work.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.model.Guardian;
import org.sanad.model.Household;

final class HouseholdMergeTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final Guardian RACHID = new Guardian("رشيد أوحدو", "QX717886", "0600224287");

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
        assertFalse(merge.add(FIRST, RACHID, null));
        assertTrue(merge.add(SECOND, new Guardian("رشيد", "QX717886", null), null));
        assertEquals("رشيد أوحدو", merge.preview(List.of(), 0).standing().get(0).guardian().name());
    }
}
