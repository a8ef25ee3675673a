package org.sanad.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;

final class SchoolChecksTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final UUID SITE = new UUID(1, 1);

    private final List<Pupil> pupils = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();

    @Test
    void theBuiltInPackNamesEveryRuleWithItsSeverity() {
        List<String> rules =
                Arrays.stream(Rule.values())
                        .map(rule -> rule.code() + " " + rule.severity() + " " + rule.messageKey())
                        .toList();
        assertEquals(
                rules,
                PackReader.builtIn().checks().stream()
                        .map(one -> one.id() + " " + one.severity() + " " + one.messageKey())
                        .toList());
    }

    @Test
    void aSoundSchoolHasNothingToCheck() {
        Pupil pupil = pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.FEMALE, "دوار");
        enrol(pupil, "TAYSSIR");
        household("AB12345", "0612345678", pupil);
        assertEquals(List.of(), run());
    }

    @Test
    void namesWhatAPupilLacks() {
        pupil(1, "1APG", null, null, null);
        assertEquals(
                List.of(
                        Rule.PUPIL_WITHOUT_GENDER,
                        Rule.PUPIL_WITHOUT_BIRTH_DATE,
                        Rule.PUPIL_WITHOUT_BIRTH_PLACE),
                run());
    }

    @Test
    void aParticipantAgainstTheRulesComesFirst() {
        Pupil tooOld = pupil(1, "6APG", LocalDate.of(2005, 1, 1), Gender.MALE, null);
        enrol(tooOld, "TAYSSIR");
        Violation first = SchoolChecks.run(data(), PackReader.builtIn()).get(0);
        assertEquals(Rule.PARTICIPANT_NOT_ELIGIBLE, first.rule());
        assertEquals(List.of("AGE_ABOVE"), first.reasons().stream().map(Reason::code).toList());
        assertEquals(List.of("21", "15"), first.reasons().get(0).arguments());
    }

    @Test
    void aParticipantWhoLeftIsNoMistakeButOneMissingFromTheListIs() {
        enrol(pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.FEMALE, "دوار"), "MILLION_BAGS");
        Placement listed = placements.remove(0);
        placements.add(listed.withStatus(PlacementStatus.LEFT));
        assertEquals(List.of(), run());
        placements.set(0, listed.withStatus(PlacementStatus.MISSING));
        assertEquals(List.of(Rule.PARTICIPANT_NOT_ELIGIBLE), run());
    }

    @Test
    void tayssirNeedsAHouseholdWithCinAndBagsDoNot() {
        Pupil pupil = pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار");
        enrol(pupil, "MILLION_BAGS");
        assertEquals(List.of(), run());
        enrol(pupil, "TAYSSIR");
        assertEquals(List.of(Rule.PARTICIPANT_WITHOUT_HOUSEHOLD), run());
        household(null, null, pupil);
        assertEquals(List.of(Rule.PARTICIPANT_WITHOUT_CIN), run());
    }

    @Test
    void theFourthEnrolledChildOfAHouseholdIsSaidOnce() {
        Pupil[] children = new Pupil[5];
        for (int i = 0; i < children.length; i++) {
            children[i] = pupil(i + 1, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار");
            enrol(children[i], "TAYSSIR");
        }
        household("AB12345", null, children);
        assertEquals(List.of(Rule.HOUSEHOLD_OVER_CAP), run());
    }

    @Test
    void aKnownCinInTwoHouseholdsIsADoubt() {
        household("AB12345", null, pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار"));
        household("AB12345", null, pupil(2, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار"));
        assertEquals(List.of(Rule.CIN_IN_TWO_HOUSEHOLDS), run());
    }

    @Test
    void unusualCinAndPhoneAreDoubts() {
        household(
                "12345",
                "0123456789",
                pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار"));
        assertEquals(List.of(Rule.CIN_UNUSUAL, Rule.PHONE_UNUSUAL), run());
    }

    @Test
    void noPlacementOrParticipationCanBeOfNoPupil() {
        Pupil pupil = pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار");
        pupils.clear();
        assertThrows(IllegalArgumentException.class, this::data);
        placements.clear();
        assertEquals(List.of(), run());
        enrol(pupil, "TAYSSIR");
        assertThrows(IllegalArgumentException.class, this::data);
    }

    @Test
    void aHouseholdOfChildrenOfOtherYearsOnlyIsNotChecked() {
        household("12345", "12", pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار"));
        pupils.clear();
        placements.clear();
        assertEquals(List.of(), run());
    }

    @Test
    void aChildInTwoHouseholdsIsSaidOnce() {
        Pupil child = pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار");
        household("AB12345", null, child);
        household("AB54321", null, child);
        assertEquals(List.of(Rule.CHILD_IN_TWO_HOUSEHOLDS), run());
    }

    @Test
    void aChildNamedTwiceInOneHouseholdHasOneHousehold() {
        Pupil child = pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار");
        household("AB12345", null, child, child);
        assertEquals(List.of(), run());
    }

    @Test
    void oneCodeForTwoPupilsIsWrong() {
        Pupil one = pupil(1, "1APG", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار");
        pupils.add(
                new Pupil(
                        new UUID(0, 9),
                        one.code(),
                        one.name(),
                        one.gender(),
                        one.birthDate(),
                        one.birthPlace()));
        assertEquals(List.of(Rule.PUPIL_TWICE), run());
    }

    @Test
    void namesALevelAClassAndAPlaceThatAreUnknownOrMissing() {
        pupil(1, "9XYZ", LocalDate.of(2020, 1, 1), Gender.MALE, "دوار");
        assertEquals(List.of(Rule.LEVEL_UNKNOWN), run());
        Placement placed = placements.remove(0);
        placements.add(inClass(placed, "1APG", " "));
        assertEquals(List.of(Rule.PUPIL_WITHOUT_CLASS), run());
        placements.set(0, inClass(placed, "1APG", "2APG-1"));
        assertEquals(List.of(Rule.CLASS_OF_ANOTHER_LEVEL), run());
        placements.clear();
        enrol(pupils.get(0), "MILLION_BAGS");
        assertEquals(List.of(Rule.PARTICIPANT_NOT_PLACED), run());
    }

    private static Placement inClass(Placement placed, String level, String schoolClass) {
        return new Placement(
                placed.pupil(), YEAR, level, schoolClass, SITE, "s", 1, PlacementStatus.LISTED);
    }

    @Test
    void violationsCarryNoNames() {
        pupil(1, "1APG", null, null, null);
        for (Violation violation : SchoolChecks.run(data(), PackReader.builtIn())) {
            assertTrue(
                    violation.arguments().stream()
                            .noneMatch(argument -> argument.contains("سلمى")));
        }
    }

    private Pupil pupil(int number, String level, LocalDate born, Gender gender, String place) {
        Pupil pupil =
                new Pupil(
                        new UUID(0, number),
                        new MassarCode("R13424931" + number),
                        PersonName.of("الإدريسي", "سلمى"),
                        gender,
                        born,
                        place);
        pupils.add(pupil);
        placements.add(
                new Placement(
                        pupil.id(),
                        YEAR,
                        level,
                        level + "-1",
                        SITE,
                        "s",
                        number,
                        PlacementStatus.LISTED));
        return pupil;
    }

    private void enrol(Pupil pupil, String programme) {
        participations.add(
                new Participation(pupil.id(), programme, YEAR, ParticipationStatus.ENROLLED, null));
    }

    private void household(String cin, String phone, Pupil... children) {
        List<UUID> ids = new ArrayList<>();
        for (Pupil child : children) {
            ids.add(child.id());
        }
        households.add(
                new Household(
                        new UUID(2, households.size()),
                        new Guardian("رشيد", cin, phone),
                        null,
                        ids));
    }

    private List<Rule> run() {
        return SchoolChecks.run(data(), PackReader.builtIn()).stream()
                .map(Violation::rule)
                .toList();
    }

    private SchoolData data() {
        School school = new School(new Gresa("07318L"), "م.م", Area.RURAL, null, null, null, null);
        Site site = new Site(SITE, "المركزية", true, Area.RURAL);
        return new SchoolData(
                school, List.of(site), YEAR, pupils, placements, households, participations);
    }
}
