package org.sanad.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.LocalizedText;
import org.sanad.model.pack.BenefitUnit;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.Confidence;
import org.sanad.model.pack.FieldCondition;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.FieldKind;
import org.sanad.model.pack.ProgrammeVersion;

final class FieldRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FieldRules RULES = new FieldRules(PackReader.builtIn());

    private static final FieldDefinition GRANT =
            choice("GRANT", true, List.of(one("FULL"), one("HALF")), null);
    private static final FieldDefinition REASON =
            choice("REASON", false, List.of(), CodeList.DEPARTURE_REASON);
    private static final FieldDefinition DISTANCE =
            new FieldDefinition(
                    "DISTANCE",
                    FieldKind.NUMBER,
                    label("DISTANCE"),
                    null,
                    false,
                    null,
                    List.of(),
                    null,
                    1,
                    60,
                    1,
                    false);
    private static final FieldDefinition BED =
            plain("BED", FieldKind.TEXT, true, new FieldCondition("GRANT", Set.of("FULL")));
    private static final FieldDefinition SINCE = plain("SINCE", FieldKind.DATE, false, null);
    private static final FieldDefinition ORPHAN = plain("ORPHAN", FieldKind.YES_NO, false, null);
    private static final FieldDefinition CARD =
            new FieldDefinition(
                    "CARD",
                    FieldKind.DOCUMENT,
                    label("CARD"),
                    null,
                    false,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    0,
                    true);
    private static final FieldDefinition RECEIPT =
            plain("RECEIPT", FieldKind.DOCUMENT, false, null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GRANT, HALF, -",
                "GRANT, QUARTER, UNKNOWN_CHOICE",
                "REASON, TRANSFER, -",
                "REASON, BORED, UNKNOWN_CHOICE",
                "DISTANCE, 1, -",
                "DISTANCE, 12.5, -",
                "DISTANCE, 12.50, -",
                "DISTANCE, 12.55, WRONG_FORM",
                "DISTANCE, '12,5', WRONG_FORM",
                "DISTANCE, ١٢, WRONG_FORM",
                "DISTANCE, 1e1, WRONG_FORM",
                "DISTANCE, 0.9, BELOW",
                "DISTANCE, -3, BELOW",
                "DISTANCE, 60, -",
                "DISTANCE, 60.1, ABOVE",
                "SINCE, 2026-09-05, -",
                "SINCE, 2026-02-30, WRONG_FORM",
                "SINCE, 05/09/2026, WRONG_FORM",
                "SINCE, +12026-09-05, WRONG_FORM",
                "ORPHAN, true, -",
                "ORPHAN, yes, WRONG_FORM",
                "CARD, A-17, -",
                "CARD, A-17|2026-11-24, -",
                "CARD, A-17|2026-11-23, EXPIRED",
                "CARD, A-17|soon, WRONG_FORM",
                "CARD, |2027-01-01, WRONG_FORM",
                "RECEIPT, R-5, -",
                "RECEIPT, R-5|2027-01-01, WRONG_FORM",
                "SINCE, ' ', WRONG_FORM",
                "SHOE_SIZE, 38, UNKNOWN_FIELD",
            })
    void judgesOneValue(String field, String value, String fault) {
        Map<String, String> values = new HashMap<>(Map.of("GRANT", "HALF"));
        values.put(field, value);
        List<String> expected = fault == null ? List.of() : List.of(fault + " " + field);
        assertEquals(expected, check(values));
    }

    @Test
    void aFieldIsRequiredOnlyWhereItIsAsked() {
        assertEquals(List.of("MISSING GRANT"), check(Map.of()));
        assertEquals(List.of("MISSING BED"), check(Map.of("GRANT", "FULL")));
        assertEquals(List.of(), check(Map.of("GRANT", "HALF")));
        assertEquals(List.of("NOT_ASKED BED"), check(Map.of("GRANT", "HALF", "BED", "12")));
    }

    @Test
    void saysTheFiguresAFaultRestsOn() {
        Map<String, String> values =
                Map.of("GRANT", "HALF", "DISTANCE", "75", "CARD", "A-17|2025-12-31");
        List<FieldProblem> problems = RULES.check(version(), values, TODAY);
        assertEquals(List.of("75", "60"), problems.get(0).arguments());
        assertEquals(List.of("2025-12-31"), problems.get(1).arguments());
        assertEquals("model.field.expired", problems.get(1).fault().messageKey());
    }

    private static List<String> check(Map<String, String> values) {
        return RULES.check(version(), values, TODAY).stream()
                .map(problem -> problem.fault().code() + " " + problem.field())
                .toList();
    }

    private static ProgrammeVersion version() {
        return new ProgrammeVersion(
                "V",
                LocalDate.of(2026, 9, 1),
                null,
                BenefitUnit.PUPIL_YEAR,
                List.of(),
                null,
                null,
                null,
                Set.of(),
                null,
                List.of(GRANT, REASON, DISTANCE, BED, SINCE, ORPHAN, CARD, RECEIPT),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Confidence.OWN,
                null,
                "own");
    }

    private static FieldDefinition choice(
            String code, boolean required, List<Choice> choices, String codeList) {
        return new FieldDefinition(
                code,
                FieldKind.CHOICE,
                label(code),
                null,
                required,
                null,
                choices,
                codeList,
                null,
                null,
                0,
                false);
    }

    private static FieldDefinition plain(
            String code, FieldKind kind, boolean required, FieldCondition when) {
        return new FieldDefinition(
                code,
                kind,
                label(code),
                null,
                required,
                when,
                List.of(),
                null,
                null,
                null,
                0,
                false);
    }

    private static Choice one(String code) {
        return new Choice(code, label(code));
    }

    private static LocalizedText label(String text) {
        return new LocalizedText(text, text);
    }
}
