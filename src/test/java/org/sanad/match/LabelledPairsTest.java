package org.sanad.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matcher against the labelled pairs: precision and recall at the warning threshold. */
final class LabelledPairsTest {
    private static final double LEAST = 0.97;

    @ParameterizedTest
    @ValueSource(strings = {"tune", "held"})
    void precisionAndRecallReachTheBar(String set) throws IOException {
        List<LabelledPair> pairs =
                LabelledPair.all().stream().filter(pair -> pair.set().equals(set)).toList();
        long warned = count(pairs, true, true) + count(pairs, false, true);
        double precision = (double) count(pairs, true, true) / warned;
        double recall =
                (double) count(pairs, true, true)
                        / (count(pairs, true, true) + count(pairs, true, false));
        System.out.printf(
                Locale.ROOT,
                "%s: %d pairs, precision %.3f, recall %.3f%n%s",
                set,
                pairs.size(),
                precision,
                recall,
                wrong(pairs));
        assertTrue(precision >= LEAST, "precision of " + set);
        assertTrue(recall >= LEAST, "recall of " + set);
    }

    @Test
    void labelsAreManyAndOfBothKinds() throws IOException {
        List<LabelledPair> pairs = LabelledPair.all();
        assertTrue(pairs.size() >= 300);
        assertTrue(pairs.stream().filter(LabelledPair::same).count() >= 130);
        assertTrue(pairs.stream().filter(pair -> !pair.same()).count() >= 130);
        assertEquals(
                pairs.size(),
                pairs.stream().map(LabelledPair::line).distinct().count(),
                "no pair twice");
    }

    @Test
    void scoreDoesNotDependOnTheOrderOfThePair() throws IOException {
        for (LabelledPair pair : LabelledPair.all()) {
            assertEquals(
                    Matcher.score(pair.one(), pair.other()).points(),
                    Matcher.score(pair.other(), pair.one()).points(),
                    pair.line());
        }
    }

    @Test
    void nothingButOneChildIsCertain() throws IOException {
        for (LabelledPair pair : LabelledPair.all()) {
            MatchScore score = Matcher.score(pair.one(), pair.other());
            assertTrue(!score.isCertain() || pair.same(), pair.line());
        }
    }

    private static long count(List<LabelledPair> pairs, boolean same, boolean warned) {
        return pairs.stream()
                .filter(pair -> pair.same() == same)
                .filter(pair -> Matcher.score(pair.one(), pair.other()).isWarning() == warned)
                .count();
    }

    private static String wrong(List<LabelledPair> pairs) {
        return pairs.stream()
                .filter(pair -> Matcher.score(pair.one(), pair.other()).isWarning() != pair.same())
                .map(pair -> "  " + pair.line() + explain(pair) + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private static String explain(LabelledPair pair) {
        MatchScore score = Matcher.score(pair.one(), pair.other());
        return " "
                + score.points()
                + " "
                + score.grounds().stream().map(g -> g.reason() + "=" + g.bits()).toList();
    }
}
