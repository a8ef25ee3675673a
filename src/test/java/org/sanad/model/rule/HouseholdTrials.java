package org.sanad.model.rule;

import static org.sanad.model.rule.RuleSchool.check;
import static org.sanad.model.rule.RuleSchool.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.MassarCode;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.pack.RuleKind;

/** Of households and their papers. */
final class HouseholdTrials {
    private static final LocalDate PAST = LocalDate.of(2026, 11, 23);

    private HouseholdTrials() {}

    static Stream<Trial> all() {
        return Stream.of(firstHouseholds(), secondHouseholds(), thirdHouseholds())
                .flatMap(List::stream);
    }

    private static Consumer<RuleSchool> shown(String kind, LocalDate expires) {
        return school -> {
            Pupil one = school.pupil(1);
            Pupil two = school.pupil(2);
            school.enrol(one, "TAYSSIR");
            school.enrol(two, "TAYSSIR");
            school.home(
                    new Guardian("رشيد", "AB12345", null),
                    documents(new HouseholdDocument(kind, "77", null, expires)),
                    one,
                    two);
        };
    }

    private static void fourOfWhomTheFirstLeft(RuleSchool school, List<ChildElsewhere> told) {
        Pupil gone = school.pupil(1);
        school.home(
                new Guardian("رشيد", "AB1", null),
                new HouseholdFile(List.of(), null, told, List.of(), null),
                gone,
                school.pupil(2),
                school.pupil(3),
                school.pupil(4));
        school.place(gone, "1APG", "1APG-1", PlacementStatus.LEFT);
        school.enrol(school.pupils.get(3), "TAYSSIR");
        school.enrol(school.pupils.get(2), "TAYSSIR");
    }

    private static List<Trial> firstHouseholds() {
        Consumer<RuleSchool> sound = shown("RSU", RuleSchool.TODAY);
        return List.of(
                Trial.of(
                        check(RuleKind.MEANS_PAPER, "state", "MISSING"),
                        shown("CIN_COPY", null),
                        sound,
                        "HOUSEHOLD document R134000001,TAYSSIR"),
                Trial.of(
                        check(RuleKind.MEANS_PAPER, "state", "EXPIRED"),
                        shown("RSU", PAST),
                        sound,
                        "HOUSEHOLD document R134000001,TAYSSIR,2026-11-23"),
                Trial.of(
                        check(RuleKind.MEANS_PAPER, "state", "EXPIRED"),
                        school ->
                                school.enrol(
                                        school.pupil(1), "BOARDING", Map.of("RSU", "5|2026-11-23")),
                        school ->
                                school.enrol(
                                        school.pupil(1), "BOARDING", Map.of("RSU", "5|2026-11-24")),
                        "PUPIL document R134000001,BOARDING,2026-11-23"),
                Trial.of(
                        check(RuleKind.DOCUMENT_EXPIRED, "document", "RSU"),
                        shown("RSU", PAST),
                        shown("CIN_COPY", PAST),
                        "HOUSEHOLD document R134000001,RSU,2026-11-23"),
                Trial.of(
                        check(RuleKind.DOCUMENT_EXPIRING, "days", "30"),
                        shown("CIN_COPY", RuleSchool.TODAY.plusDays(30)),
                        school -> {
                            shown("RSU", PAST).accept(school);
                            shown("RSU", RuleSchool.TODAY.plusDays(31)).accept(school);
                        },
                        "HOUSEHOLD document R134000001,CIN_COPY,2026-12-24"));
    }

    private static List<Trial> secondHouseholds() {
        return List.of(
                Trial.of(
                        check(RuleKind.CHILD_IN_TWO_HOUSEHOLDS),
                        school -> {
                            Pupil child = school.pupil(1);
                            school.household("AB1", null, child);
                            school.household("AB2", null, child);
                        },
                        school -> {
                            Pupil child = school.pupil(1);
                            school.household("AB1", null, child, child);
                        },
                        "PUPIL household R134000001"),
                Trial.of(
                        check(RuleKind.PLACE_OF_ONE_WHO_LEFT),
                        school -> fourOfWhomTheFirstLeft(school, List.of()),
                        school ->
                                fourOfWhomTheFirstLeft(
                                        school,
                                        List.of(
                                                new ChildElsewhere(
                                                        new MassarCode("R134000001"),
                                                        new Gresa("07319M"),
                                                        null,
                                                        1))),
                        "PUPIL household R134000004,TAYSSIR,3,R134000001"),
                Trial.of(
                        check(RuleKind.HOUSEHOLD_OVER_CAP),
                        school -> {
                            List<Pupil> children = new ArrayList<>();
                            for (int i = 1; i <= 5; i++) {
                                children.add(school.pupil(i));
                            }
                            school.household("AB1", null, children.toArray(Pupil[]::new));
                            school.enrol(children.get(4), "TAYSSIR");
                            school.enrol(children.get(0), "TAYSSIR");
                            school.enrol(children.get(4), "MILLION_BAGS");
                        },
                        school -> {
                            Pupil third = school.pupil(3);
                            school.household("AB1", null, school.pupil(1), school.pupil(2), third);
                            school.enrol(third, "TAYSSIR");
                        },
                        "PUPIL household R134000005,TAYSSIR,3,5"));
    }

    private static List<Trial> thirdHouseholds() {
        return List.of(
                Trial.of(
                        check(RuleKind.CIN_IN_TWO_HOUSEHOLDS),
                        school -> {
                            school.household("AB12345", null, school.pupil(1));
                            school.home(
                                    new Guardian("سعاد", "CD1", null),
                                    new HouseholdFile(
                                            List.of(new Guardian("رشيد", "ab 12345", null)),
                                            null,
                                            List.of(),
                                            List.of(),
                                            null),
                                    school.pupil(2));
                        },
                        school -> {
                            school.household("AB12345", null, school.pupil(1));
                            school.household(null, null, school.pupil(2));
                            school.household(null, null, school.pupil(3));
                        },
                        "HOUSEHOLD cin R134000002,R134000001"));
    }
}
