package org.sanad.model.rule;

import static org.sanad.model.rule.RuleSchool.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Pupil;
import org.sanad.model.pack.RuleKind;

/** Of those who take part. */
final class ParticipantTrials {

    private ParticipantTrials() {}

    static Stream<Trial> all() {
        return Stream.of(firstParticipants(), secondParticipants(), thirdParticipants())
                .flatMap(List::stream);
    }

    private static List<Trial> firstParticipants() {
        Consumer<RuleSchool> sound =
                school -> {
                    Pupil pupil = school.pupil(1);
                    school.enrol(pupil, "TAYSSIR");
                    school.household("AB12345", null, pupil);
                };
        return List.of(
                Trial.of(
                        check(RuleKind.PARTICIPANT_NOT_ELIGIBLE),
                        school ->
                                school.enrol(
                                        school.pupil(1, "6APG", LocalDate.of(2005, 1, 1)),
                                        "TAYSSIR"),
                        sound,
                        "PUPIL programme R134000001,TAYSSIR"),
                Trial.of(
                        check(RuleKind.PARTICIPANT_NOT_PLACED),
                        school -> {
                            school.enrol(school.pupil(1), "TAYSSIR");
                            school.placements.clear();
                        },
                        sound,
                        "PUPIL programme R134000001,TAYSSIR"),
                Trial.of(
                        check(RuleKind.PROGRAMME_UNKNOWN),
                        school -> {
                            school.enrol(school.pupil(1), "LUNCH");
                            school.enrol(school.pupil(2), "LUNCH");
                        },
                        sound,
                        "PROGRAMME programme LUNCH,2"),
                Trial.of(
                        check(RuleKind.PARTICIPANT_WITHOUT, "requirement", "HOUSEHOLD"),
                        school -> school.enrol(school.pupil(1), "TAYSSIR"),
                        sound,
                        "PUPIL household R134000001,TAYSSIR"),
                Trial.of(
                        check(RuleKind.PARTICIPANT_WITHOUT, "requirement", "CIN"),
                        school -> {
                            Pupil pupil = school.pupil(1);
                            school.enrol(pupil, "TAYSSIR");
                            school.household(null, null, pupil);
                        },
                        sound,
                        "PUPIL cin R134000001,TAYSSIR"));
    }

    private static List<Trial> secondParticipants() {
        return List.of(
                Trial.of(
                        check(RuleKind.BENEFICIARY_FIELD, "fault", "MISSING"),
                        school -> school.enrol(school.pupil(1), "DAR_TALIB"),
                        school ->
                                school.enrol(
                                        school.pupil(1),
                                        "DAR_TALIB",
                                        Map.of("HOME", "دار الطالبة")),
                        "PUPIL HOME R134000001,DAR_TALIB,HOME"),
                Trial.of(
                        check(RuleKind.BENEFICIARY_FIELD, "fault", "UNKNOWN_CHOICE|UNKNOWN_FIELD"),
                        school ->
                                school.enrol(
                                        school.pupil(1),
                                        "TRANSPORT",
                                        Map.of("MEANS", "CAMEL", "SADDLE", "1")),
                        school -> school.enrol(school.pupil(1), "TRANSPORT"),
                        "PUPIL MEANS R134000001,TRANSPORT,MEANS,CAMEL",
                        "PUPIL SADDLE R134000001,TRANSPORT,SADDLE"));
    }

    private static List<Trial> thirdParticipants() {
        Consumer<RuleSchool> sound =
                school -> {
                    Pupil pupil = school.pupil(1);
                    school.enrol(pupil, "TAYSSIR");
                    school.household("AB12345", null, pupil);
                };
        return List.of(
                Trial.of(
                        check(RuleKind.SIBLING_NOT_TAKING_PART),
                        school -> {
                            Pupil taking = school.pupil(1);
                            school.enrol(taking, "TAYSSIR");
                            school.household(
                                    "AB12345",
                                    null,
                                    taking,
                                    school.pupil(2),
                                    school.pupil(3, "6APG", LocalDate.of(2005, 1, 1)));
                        },
                        school -> {
                            Pupil taking = school.pupil(1);
                            Pupil out = school.pupil(2);
                            school.enrol(taking, "TAYSSIR");
                            school.enrol(taking, "CANTEEN");
                            school.participations.add(
                                    school.enrol(out, "TAYSSIR")
                                            .withStatus(ParticipationStatus.KEPT_OUT));
                            school.participations.remove(2);
                            school.household("AB12345", null, taking, out);
                        },
                        "PUPIL programme R134000002,TAYSSIR"),
                Trial.of(
                        check(RuleKind.PARTICIPANTS_OVER_ELIGIBLE),
                        school ->
                                school.enrol(
                                        school.pupil(1, "6APG", LocalDate.of(2005, 1, 1)),
                                        "TAYSSIR"),
                        sound,
                        "PROGRAMME programme TAYSSIR,1,0"));
    }
}
