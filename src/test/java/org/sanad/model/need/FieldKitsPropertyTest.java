package org.sanad.model.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sanad.model.Gender;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.SchoolYear;

/** Where a kit goes by fields of the beneficiary, nobody is lost and no number is invented. */
final class FieldKitsPropertyTest {
    private static final List<String> GRANTS = List.of("FULL", "HALF", "");
    private static final List<String> MEANS = List.of("BUS", "BICYCLE", "");
    private static final List<String> SCHOOLS = List.of("02063S", "04123X", "");

    private NeedSchool school;

    /** Enrols a girl or a boy of the sixth grade, some fields left empty. */
    private void enrol(Random random, String programme, String field, List<String> values) {
        Gender gender = random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
        school.with(NeedSchool.MAIN, "6APG", gender, 1);
        Map<String, String> fields = new TreeMap<>();
        fields.put(field, values.get(random.nextInt(values.size())));
        fields.put("RECEIVING_SCHOOL", SCHOOLS.get(random.nextInt(SCHOOLS.size())));
        fields.values().removeIf(String::isEmpty);
        school.taking(
                school.one(NeedSchool.MAIN, "6APG", gender),
                programme,
                ParticipationStatus.ENROLLED,
                fields);
    }

    private NeedsStatement statement(String programme, ExpectedCorrection... corrections) {
        NeedsBook book =
                new NeedsBook(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(corrections),
                        List.of(),
                        List.of());
        return Needs.of(
                NeedSchool.PACK,
                NeedSchool.programme(programme),
                school.data(),
                NeedSchool.YEAR,
                book);
    }

    private static int told(NeedsStatement statement, NeedWarning.Kind kind) {
        return statement.warnings().stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(NeedWarning::number)
                .sum();
    }

    @Property(tries = 200)
    void everyBoarderAsksForAPlaceOrIsTold(@ForAll long seed) {
        Random random = new Random(seed);
        school = new NeedSchool();
        int boarders = random.nextInt(30);
        for (int i = 0; i < boarders; i++) {
            enrol(random, "BOARDING", "GRANT", GRANTS);
        }
        NeedsStatement statement = statement("BOARDING");
        int asked = statement.places().stream().mapToInt(row -> row.full() + row.half()).sum();
        assertEquals(boarders, asked + told(statement, NeedWarning.Kind.KIT_UNKNOWN));
    }

    @Property(tries = 200)
    void correctionsChangeNoNumberThereAndAreToldWhole(@ForAll long seed) {
        Random random = new Random(seed);
        school = new NeedSchool();
        for (int i = 0; i < random.nextInt(20); i++) {
            enrol(random, "TRANSPORT", "MEANS", MEANS);
        }
        NeedsStatement plain = statement("TRANSPORT");
        List<ExpectedCorrection> corrections = new ArrayList<>();
        int said = 0;
        for (Gender gender : Gender.values()) {
            int joining = random.nextInt(6);
            int leaving = random.nextInt(6);
            said += joining + leaving;
            corrections.add(
                    new ExpectedCorrection(
                            "TRANSPORT",
                            new SchoolYear(2026),
                            NeedSchool.MAIN.id(),
                            "6APG",
                            gender,
                            NeedBasis.ENROLLED,
                            0,
                            joining,
                            leaving));
        }
        NeedsStatement corrected =
                statement("TRANSPORT", corrections.toArray(ExpectedCorrection[]::new));
        assertEquals(plain.rows(), corrected.rows());
        assertEquals(plain.places(), corrected.places());
        assertEquals(said, told(corrected, NeedWarning.Kind.CORRECTION_NOT_COUNTED));
        corrected.rows().forEach(row -> assertTrue(row.needed() >= 0, row.toString()));
    }
}
