package org.sanad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class HouseholdTest {
    private static final Guardian NOBODY = new Guardian(null, null, null);

    private static Household household(int children, List<Integer> elsewhere) {
        List<UUID> own = IntStream.range(0, children).mapToObj(i -> new UUID(1, i)).toList();
        List<ChildElsewhere> others =
                IntStream.range(0, elsewhere.size())
                        .mapToObj(
                                i ->
                                        new ChildElsewhere(
                                                new MassarCode("R13424930" + i),
                                                new Gresa("02063S"),
                                                null,
                                                elsewhere.get(i)))
                        .toList();
        return new Household(new UUID(2, 1), NOBODY, null, own)
                .withFile(new HouseholdFile(List.of(), null, others, List.of(), null));
    }

    private static MassarCode code(UUID pupil) {
        return new MassarCode("G%09d".formatted(pupil.getLeastSignificantBits()));
    }

    @Property
    void ranksHaveEveryChildOnceWithoutGapsAndCapsAreNeverExceeded(
            @ForAll @IntRange(max = 8) int children,
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 12) Integer> elsewhere,
            @ForAll @IntRange(max = 7) int cap) {
        Household household = household(children, elsewhere);
        List<Household.RankedChild> ranked = household.ranked(all -> true, HouseholdTest::code);
        assertEquals(children + elsewhere.size(), ranked.size());
        assertEquals(
                household.children(),
                ranked.stream().map(c -> c.pupil()).filter(p -> p != null).toList());
        for (int i = 0; i < ranked.size(); i++) {
            assertEquals(i + 1, ranked.get(i).rank());
        }
        long counted = ranked.stream().filter(child -> child.countedWithin(cap)).count();
        assertEquals(Math.min(cap, ranked.size()), counted);
    }

    @Test
    void aChildElsewhereStandsAtItsOwnRank() {
        List<Household.RankedChild> ranked =
                household(3, List.of(2)).ranked(all -> true, HouseholdTest::code);
        assertEquals(new UUID(1, 0), ranked.get(0).pupil());
        assertEquals("R134249300", ranked.get(1).elsewhere().code().value());
        assertEquals(new UUID(1, 1), ranked.get(2).pupil());
        assertFalse(ranked.get(3).countedWithin(3));
    }

    /** Who left for the school he is also told of is one child, here first and there afterwards. */
    @Test
    void aChildToldTwiceIsOneChild() {
        ChildElsewhere same =
                new ChildElsewhere(code(new UUID(1, 0)), new Gresa("02063S"), null, 1);
        Household household =
                household(3, List.of())
                        .withFile(
                                new HouseholdFile(List.of(), null, List.of(same), List.of(), null));
        List<Household.RankedChild> before = household.ranked(all -> true, HouseholdTest::code);
        assertEquals(household.children(), before.stream().map(c -> c.pupil()).toList());
        List<Household.RankedChild> after =
                household.ranked(child -> !child.equals(new UUID(1, 0)), HouseholdTest::code);
        assertEquals(3, after.size());
        assertEquals(same, after.get(0).elsewhere());
        Household alone = household(3, List.of());
        assertEquals(
                2,
                alone.ranked(child -> !child.equals(new UUID(1, 0)), HouseholdTest::code).size());
    }

    @Test
    void documentsCountTheirDaysDown() {
        LocalDate last = LocalDate.of(2027, 3, 1);
        HouseholdDocument card = new HouseholdDocument("RAMED_CARD", "7", null, last);
        assertEquals(OptionalLong.of(0), card.daysLeft(last));
        assertEquals(OptionalLong.of(28), card.daysLeft(LocalDate.of(2027, 2, 1)));
        assertTrue(card.isInForce(last));
        assertFalse(card.isInForce(last.plusDays(1)));
        HouseholdDocument copy = new HouseholdDocument("CIN_COPY", null, null, null);
        assertEquals(OptionalLong.empty(), copy.daysLeft(last));
        assertTrue(copy.isInForce(last));
    }
}
