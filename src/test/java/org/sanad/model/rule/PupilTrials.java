package org.sanad.model.rule;

import static org.sanad.model.rule.RuleSchool.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.pack.RuleKind;

/** Of pupils, levels and classes. */
final class PupilTrials {
    private static final LocalDate SIX = LocalDate.of(2020, 1, 1);

    private PupilTrials() {}

    static Stream<Trial> all() {
        return Stream.of(firstPupils(), secondPupils(), thirdPupils()).flatMap(List::stream);
    }

    private static Pupil bare(int number) {
        return new Pupil(
                new UUID(0, number),
                new MassarCode("R134%06d".formatted(number)),
                PersonName.unsplit("سلمى"),
                null,
                null,
                null);
    }

    private static List<Trial> firstPupils() {
        Consumer<RuleSchool> sound = school -> school.pupil(1);
        Consumer<RuleSchool> bare = school -> school.pupil(bare(1), "1APG", " ");
        return List.of(
                Trial.of(
                        check(RuleKind.PUPIL_FIELD_MISSING, "field", "gender"),
                        bare,
                        sound,
                        "PUPIL gender R134000001"),
                Trial.of(
                        check(RuleKind.PUPIL_FIELD_MISSING, "field", "birthDate"),
                        bare,
                        sound,
                        "PUPIL birthDate R134000001"),
                Trial.of(
                        check(RuleKind.PUPIL_FIELD_MISSING, "field", "birthPlace"),
                        bare,
                        sound,
                        "PUPIL birthPlace R134000001"),
                Trial.of(
                        check(RuleKind.PUPIL_FIELD_MISSING, "field", "class"),
                        bare,
                        sound,
                        "PUPIL class R134000001"),
                Trial.of(
                        check(RuleKind.NAME_NOT_SPLIT),
                        bare,
                        sound,
                        "PUPIL familyName R134000001"));
    }

    private static List<Trial> secondPupils() {
        Consumer<RuleSchool> sound = school -> school.pupil(1);
        return List.of(
                Trial.of(
                        check(
                                RuleKind.AGE_AT_LEVEL,
                                "cycle",
                                "PRIMARY",
                                "min",
                                "5",
                                "max",
                                "10",
                                "on",
                                "12-31"),
                        school -> {
                            school.pupil(1, "3APG", LocalDate.of(2020, 1, 1));
                            school.pupil(2, "3APG", LocalDate.of(2013, 12, 31));
                        },
                        school -> {
                            school.pupil(1, "3APG", LocalDate.of(2019, 12, 31));
                            school.pupil(2, "3APG", LocalDate.of(2014, 1, 1));
                            school.pupil(3, "1ASCG", LocalDate.of(2000, 1, 1));
                        },
                        "PUPIL birthDate R134000001,6,3APG,7,12",
                        "PUPIL birthDate R134000002,13,3APG,7,12"),
                Trial.of(
                        check(RuleKind.LEVEL_UNKNOWN),
                        school -> school.pupil(1, "9XYZ", SIX),
                        sound,
                        "PUPIL level R134000001,9XYZ"),
                Trial.of(
                        check(RuleKind.CLASS_OF_ANOTHER_LEVEL),
                        school -> school.pupil(bare(1), "1APG", "2APG-1"),
                        school -> {
                            school.pupil(bare(1), "1APG", "1APG-12");
                            school.pupil(bare(2), "1APG", "الأولى");
                        },
                        "PUPIL class R134000001,2APG-1,1APG"));
    }

    private static List<Trial> thirdPupils() {
        Consumer<RuleSchool> sound = school -> school.pupil(1);
        return List.of(
                Trial.of(
                        check(RuleKind.CODE_TWICE),
                        school -> {
                            Pupil one = school.pupil(1);
                            school.pupils.add(
                                    0,
                                    new Pupil(
                                            new UUID(0, 9),
                                            one.code(),
                                            one.name(),
                                            Gender.MALE,
                                            SIX,
                                            null));
                        },
                        sound,
                        "PUPIL code R134000001"),
                Trial.of(
                        check(RuleKind.CLASS_SIZE, "min", "2", "max", "3"),
                        school -> {
                            for (int i = 1; i <= 4; i++) {
                                school.pupil(i);
                            }
                            school.pupil(5, "2APG", SIX);
                        },
                        school -> {
                            for (int i = 1; i <= 3; i++) {
                                school.pupil(i);
                            }
                            Pupil gone = school.pupil(4);
                            school.place(gone, "1APG", "1APG-1", PlacementStatus.LEFT);
                        },
                        "CLASS class 1APG-1,4,3",
                        "CLASS class 2APG-1,1,2"));
    }
}
