package org.sanad.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.model.pack.CheckDefinition;
import org.sanad.model.pack.RuleKind;

/**
 * Each kind of check finds what is broken, with its subject and figures, and lets sound data be.
 */
final class RuleKindsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("trials")
    void findsTheBrokenOneAndLetsTheSoundOneBe(Trial trial) {
        RuleSchool broken = new RuleSchool();
        trial.broken().accept(broken);
        assertEquals(
                trial.found(),
                broken.find(trial.check(), trial.baseline()).stream()
                        .map(RuleKindsTest::told)
                        .toList());
        RuleSchool sound = new RuleSchool();
        trial.sound().accept(sound);
        assertEquals(List.of(), sound.find(trial.check(), trial.baseline()));
    }

    private static String told(Violation one) {
        return one.subject().kind() + " " + one.field() + " " + String.join(",", one.arguments());
    }

    @Test
    void everyKindIsTriedAndEveryOneIsInTheBuiltInPack() {
        Set<RuleKind> tried =
                trials().map(trial -> trial.check().kind()).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(RuleKind.class), tried);
        Set<RuleKind> used =
                RuleSchool.PACK.checks().stream()
                        .map(CheckDefinition::kind)
                        .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(RuleKind.class), used);
    }

    @Test
    void everyIdentifierIsTried() {
        Set<String> tried = new TreeSet<>();
        trials().map(trial -> trial.check().parameters().get("identifier"))
                .filter(one -> one != null)
                .forEach(tried::add);
        String form = RuleKind.IDENTIFIER_FORM.parameters().get(0).form();
        assertEquals(new TreeSet<>(Arrays.asList(form.split("\\|"))), tried);
    }

    @Test
    void parametersThatDoNotFitAreNamed() {
        RuleKind kind = RuleKind.VARIATION;
        Map<String, String> fit = Map.of("against", "LAST_YEAR", "of", "PUPILS", "percent", "20");
        assertTrue(kind.unfit(fit).isEmpty());
        assertEquals("percent", kind.unfit(Map.of("against", "LAST_YEAR", "of", "PUPILS")).get());
        assertEquals("of", kind.unfit(with(fit, "of", "CHAIRS")).get());
        assertEquals("colour", kind.unfit(with(fit, "colour", "red")).get());
        assertTrue(kind.comparative() && !RuleKind.CLASS_SIZE.comparative());
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> other = new java.util.HashMap<>(values);
        other.put(name, value);
        return other;
    }

    static Stream<Trial> trials() {
        return Stream.of(
                        PupilTrials.all(),
                        ParticipantTrials.all(),
                        HouseholdTrials.all(),
                        IdentifierTrials.all(),
                        ComparisonTrials.all())
                .flatMap(stream -> stream);
    }
}
