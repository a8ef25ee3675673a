package org.sanad.model.rule;

import static org.sanad.model.rule.RuleSchool.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sanad.model.MassarCode;
import org.sanad.model.pack.RuleKind;

/** Of comparison with before. */
final class ComparisonTrials {

    private ComparisonTrials() {}

    static Stream<Trial> all() {
        return Stream.of(firstComparisons(), secondComparisons()).flatMap(List::stream);
    }

    private static Baseline before(int pupils, int tayssir) {
        Set<MassarCode> codes = new TreeSet<>();
        for (int i = 1; i <= pupils; i++) {
            codes.add(new MassarCode("R134%06d".formatted(i)));
        }
        Baseline.Past past = new Baseline.Past(codes, Map.of("TAYSSIR", tayssir));
        return new Baseline(java.util.Optional.of(past), java.util.Optional.empty());
    }

    private static Consumer<RuleSchool> taking(int from, int to) {
        return school -> {
            for (int i = from; i <= to; i++) {
                school.enrol(school.pupil(i), "TAYSSIR");
            }
        };
    }

    private static String[] with(String name, String value, String... more) {
        return Stream.concat(Arrays.stream(more), Stream.of(name, value)).toArray(String[]::new);
    }

    private static List<Trial> firstComparisons() {
        String[] bundle = {"against", "LAST_BUNDLE"};
        return List.of(
                Trial.of(
                                check(
                                        RuleKind.VARIATION,
                                        "against",
                                        "LAST_BUNDLE",
                                        "of",
                                        "PUPILS",
                                        "percent",
                                        "20"),
                                taking(1, 7),
                                taking(1, 8),
                                "SCHOOL pupils 07318L,10,7")
                        .against(before(10, 10)),
                Trial.of(
                                check(
                                        RuleKind.VARIATION,
                                        "against",
                                        "LAST_BUNDLE",
                                        "of",
                                        "PARTICIPANTS",
                                        "percent",
                                        "20",
                                        "least",
                                        "3"),
                                taking(1, 7),
                                taking(1, 8),
                                "PROGRAMME programme TAYSSIR,10,7")
                        .against(before(10, 10)),
                Trial.of(
                                check(RuleKind.PUPILS_NEW, with("per", "CLASS", bundle)),
                                taking(9, 12),
                                taking(1, 10),
                                "CLASS pupils 1APG-1,2")
                        .against(before(10, 10)),
                Trial.of(
                                check(RuleKind.PUPILS_NEW, with("per", "SCHOOL", bundle)),
                                taking(9, 12),
                                taking(1, 10),
                                "SCHOOL pupils 07318L,2")
                        .against(before(10, 10)));
    }

    private static List<Trial> secondComparisons() {
        String[] bundle = {"against", "LAST_BUNDLE"};
        return List.of(
                Trial.of(
                                check(RuleKind.PUPILS_GONE, bundle),
                                taking(9, 12),
                                taking(1, 11),
                                "SCHOOL pupils 07318L,8")
                        .against(before(10, 10)));
    }
}
