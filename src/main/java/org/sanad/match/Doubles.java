package org.sanad.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds the records that may be one child among many. Only pairs that share something a double
 * always shares are compared (a word of the name and the date of birth or the guardian; or the
 * whole name and nearly the date): a school of 5,000 is some ten thousand comparisons, not twelve
 * million.
 */
public final class Doubles {
    /** The two records themselves; each doubling of the bearers beyond takes off one bit. */
    private static final double USUAL_BEARERS = 2;

    private final List<Profile> profiles;
    private final Map<String, Integer> bearers = new HashMap<>();
    private final Map<String, List<Integer>> blocks = new HashMap<>();

    private Doubles(List<Person> people) {
        Map<String, Word> read = new HashMap<>();
        profiles =
                people.stream()
                        .map(p -> Profile.of(p, word -> read.computeIfAbsent(word, Word::of)))
                        .toList();
        for (int i = 0; i < profiles.size(); i++) {
            bearers.merge(profiles.get(i).nameKey(), 1, Integer::sum);
            for (String key : Blocking.keys(profiles.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /** Reads the names of many once; places in the list name the people from then on. */
    public static Doubles among(List<Person> people) {
        return new Doubles(people);
    }

    /**
     * The pairs at or above {@link MatchScore#WARNING_THRESHOLD}, likeliest first.
     *
     * @param cancelled asked now and then; when it answers true, what was found so far is returned
     */
    public List<Pair> pairs(BooleanSupplier cancelled) {
        Set<Long> seen = new HashSet<>();
        List<Pair> found = new ArrayList<>();
        for (List<Integer> block : blocks.values()) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            for (int a = 0; a < block.size(); a++) {
                for (int b = a + 1; b < block.size(); b++) {
                    int one = block.get(a);
                    int other = block.get(b);
                    if (Matcher.mayWarn(profiles.get(one).person(), profiles.get(other).person())
                            && seen.add((long) one * profiles.size() + other)) {
                        judge(profiles.get(one), other)
                                .ifPresent(score -> found.add(new Pair(one, other, score)));
                    }
                }
            }
        }
        return sorted(found);
    }

    /** As {@link #pairs(BooleanSupplier)}, to the end. */
    public List<Pair> pairs() {
        return pairs(() -> false);
    }

    /**
     * Those who may be one given child, who is not among them: for a form or a row being entered.
     * {@link Pair#one} is -1.
     */
    public List<Pair> of(Person person) {
        Profile asked = Profile.of(person);
        List<Pair> found = new ArrayList<>();
        Blocking.keys(asked).stream()
                .flatMap(key -> blocks.getOrDefault(key, List.of()).stream())
                .distinct()
                .filter(other -> Matcher.mayWarn(person, profiles.get(other).person()))
                .forEach(
                        other ->
                                judge(asked, other)
                                        .ifPresent(s -> found.add(new Pair(-1, other, s))));
        return sorted(found);
    }

    private Optional<MatchScore> judge(Profile one, int other) {
        List<MatchGround> grounds = Matcher.groundsOfOneName(one, profiles.get(other));
        return !grounds.isEmpty() && MatchScore.of(grounds).isWarning()
                ? Optional.of(MatchScore.of(discounted(grounds, one.nameKey())))
                        .filter(MatchScore::isWarning)
                : Optional.empty();
    }

    private List<MatchGround> discounted(List<MatchGround> grounds, String nameKey) {
        int count = bearers.getOrDefault(nameKey, 1);
        if (count <= USUAL_BEARERS) {
            return grounds;
        }
        List<MatchGround> all = new ArrayList<>(grounds);
        double bits = -Math.log(count / USUAL_BEARERS) / Math.log(2);
        all.add(new MatchGround(MatchReason.NAME_COMMON, List.of(String.valueOf(count)), bits));
        return all;
    }

    private static List<Pair> sorted(List<Pair> found) {
        return found.stream()
                .sorted(
                        Comparator.comparingDouble((Pair pair) -> -pair.score().bits())
                                .thenComparingInt(Pair::one)
                                .thenComparingInt(Pair::other))
                .toList();
    }

    /**
     * Two records that may be one child.
     *
     * @param one its place in the list given, or -1
     * @param other its place in the list given, after {@code one}
     */
    public record Pair(int one, int other, MatchScore score) {}
}
