package org.sanad.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.PersonName;

final class DoublesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void fiveThousandDistinctPupilsGiveNoFalseDouble(long seed) {
        List<Person> people = GeneratedPupils.make(5_000, seed);
        List<Doubles.Pair> pairs = Doubles.among(people).pairs();
        assertEquals(List.of(), described(people, pairs));
    }

    @Test
    void findsEveryDoubleItselfHidden() {
        List<Person> people = new ArrayList<>(GeneratedPupils.make(5_000, 7));
        int distinct = people.size();
        for (int i = 0; i < distinct; i += 50) {
            people.add(retyped(people.get(i), i));
        }
        long from = System.nanoTime();
        List<Doubles.Pair> pairs = Doubles.among(people).pairs();
        long took = (System.nanoTime() - from) / 1_000_000;
        long found =
                pairs.stream()
                        .filter(
                                p ->
                                        p.other() >= distinct
                                                && p.one() == (p.other() - distinct) * 50)
                        .count();
        System.out.printf(
                "hidden doubles found: %d of 100, pairs shown: %d, %d ms for %d%n",
                found, pairs.size(), took, people.size());
        assertTrue(found >= 97, "found " + found);
        assertTrue(pairs.size() <= found + 3, "shown " + pairs.size());
    }

    private static Person retyped(Person person, int turn) {
        PersonName name = person.name();
        LocalDate birth =
                LocalDate.of(person.birth().year(), person.birth().month(), person.birth().day());
        PersonName other =
                switch (turn / 50 % 4) {
                    case 0 -> PersonName.unsplit(name.first() + " " + name.family());
                    case 1 -> PersonName.of(name.first(), name.family());
                    case 2 -> PersonName.of(name.family().replace('أ', 'ا'), name.first());
                    default -> name;
                };
        return new Person(
                other,
                BirthDate.of(birth),
                person.gender(),
                person.guardianName(),
                null,
                person.guardianPhone(),
                person.place());
    }

    private static List<String> described(List<Person> people, List<Doubles.Pair> pairs) {
        return pairs.stream()
                .map(
                        p ->
                                brief(people.get(p.one()))
                                        + " / "
                                        + brief(people.get(p.other()))
                                        + p.score().grounds().stream()
                                                .map(g -> g.reason() + " " + g.bits())
                                                .toList())
                .toList();
    }

    private static String brief(Person person) {
        return person.name().whole() + " " + person.birth().iso() + " " + person.guardianName();
    }
}
