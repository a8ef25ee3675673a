package org.sanad.work.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.MassarCode;
import org.sanad.model.UserProblem;

final class RegroupingTest {
    private static final Guardian RACHID = new Guardian("رشيد أوحدو", "QX1", null);

    private static Household household(int number, Guardian guardian, Integer... children) {
        List<UUID> own = Stream.of(children).map(child -> new UUID(1, child)).toList();
        return new Household(new UUID(0, number), guardian, null, own);
    }

    private static List<Household> households(Random random) {
        List<Household> made = new ArrayList<>();
        int child = 0;
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            List<Integer> own = new ArrayList<>();
            for (int c = 0; c < 1 + random.nextInt(4); c++) {
                own.add(child++);
            }
            ChildElsewhere elsewhere =
                    new ChildElsewhere(
                            new MassarCode("R13424930" + i), new Gresa("02063S"), null, 2);
            HouseholdDocument card = new HouseholdDocument("RAMED_CARD", "7" + i, null, null);
            made.add(
                    household(i, new Guardian("ولي " + i, null, null), own.toArray(Integer[]::new))
                            .withFile(
                                    new HouseholdFile(
                                            List.of(),
                                            null,
                                            List.of(elsewhere),
                                            List.of(card),
                                            null)));
        }
        return made;
    }

    @Property(tries = 300)
    void movingSplittingAndMergingKeepsEveryChildExactlyOnce(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int steps) {
        Random random = new Random(seed);
        List<Household> stored = households(random);
        Regrouping groups = new Regrouping(stored);
        for (int i = 0; i < steps; i++) {
            step(groups, random);
        }
        List<Household> standing = groups.standing();
        assertEquals(children(stored), children(standing));
        assertEquals(
                elsewhere(stored).size(),
                new HashSet<>(elsewhere(standing)).size(),
                "children elsewhere are kept by merging");
        assertTrue(standing.stream().noneMatch(home -> home.children().isEmpty()));
    }

    /** One random act that leaves no household without children but by merging. */
    private static void step(Regrouping groups, Random random) {
        List<Household> now = groups.standing();
        Household one = now.get(random.nextInt(now.size()));
        Household other = now.get(random.nextInt(now.size()));
        if (one.id().equals(other.id())) {
            if (one.children().size() > 1) {
                groups.split(one.id(), one.children().subList(0, 1), RACHID);
            }
        } else if (random.nextBoolean() && one.children().size() > 1) {
            groups.move(one.children().get(0), other.id());
        } else {
            groups.merge(one.id(), other.id());
        }
    }

    private static List<UUID> children(List<Household> households) {
        return households.stream().flatMap(home -> home.children().stream()).sorted().toList();
    }

    private static List<MassarCode> elsewhere(List<Household> households) {
        return households.stream()
                .flatMap(home -> home.file().elsewhere().stream())
                .map(ChildElsewhere::code)
                .collect(Collectors.toList());
    }

    @Test
    void mergingOnePersonCompletesHim() {
        Guardian known = new Guardian("رشيد اوحدو", null, "0612345678");
        Regrouping groups =
                new Regrouping(List.of(household(1, RACHID, 1), household(2, known, 2, 3)));
        groups.merge(new UUID(0, 1), new UUID(0, 2));
        Household one = groups.standing().get(0);
        assertEquals(new Guardian("رشيد أوحدو", "QX1", "0612345678"), one.guardian());
        assertEquals(3, one.children().size());
        assertEquals(List.of(), one.file().otherGuardians());
        assertEquals(1, groups.standing().size());
    }

    @Test
    void mergingTwoCinsKeepsBoth() {
        Guardian twice = new Guardian("رشيد أوحدو", "QX2", null);
        Regrouping groups =
                new Regrouping(List.of(household(1, RACHID, 1), household(2, twice, 2)));
        groups.merge(new UUID(0, 1), new UUID(0, 2));
        Household one = groups.standing().get(0);
        assertEquals("QX1", one.guardian().cin());
        assertEquals(List.of(twice), one.file().otherGuardians());
    }

    @Test
    void whatCannotBeDoneIsRefusedAndChangesNothing() {
        Regrouping groups = new Regrouping(List.of(household(1, RACHID, 1, 2)));
        UUID home = new UUID(0, 1);
        refuses("work.household.split-all", () -> groups.split(home, List.of(), RACHID));
        List<UUID> all = List.of(new UUID(1, 1), new UUID(1, 2));
        refuses("work.household.split-all", () -> groups.split(home, all, RACHID));
        List<UUID> foreign = List.of(new UUID(1, 9));
        refuses("work.household.not-its-child", () -> groups.split(home, foreign, RACHID));
        refuses("work.household.same", () -> groups.move(new UUID(1, 1), home));
        refuses("work.household.same", () -> groups.merge(home, home));
        refuses("work.household.gone", () -> groups.merge(home, new UUID(0, 8)));
        assertEquals(List.of(), groups.changed());
    }

    private static void refuses(String key, Runnable action) {
        assertEquals(key, assertThrows(UserProblem.class, action::run).problem().code());
    }
}
