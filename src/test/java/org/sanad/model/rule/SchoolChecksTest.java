package org.sanad.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.exchange.pack.PackReader;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Guardian;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.KeptViolation;
import org.sanad.model.LocalizedText;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.Severity;
import org.sanad.model.pack.CheckDefinition;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.RuleKind;

/** The built-in checks together: order, keeping, and what they say of whole schools. */
final class SchoolChecksTest {
    private static final LocalDate TOO_OLD = LocalDate.of(2005, 1, 1);
    private final RuleSchool school = new RuleSchool();

    private Findings run() {
        return SchoolChecks.run(school.data(), RuleSchool.PACK, Baseline.NONE, RuleSchool.TODAY);
    }

    /** A school with nearly every fault the built-in checks know. */
    private static RuleSchool rich() {
        RuleSchool rich = new RuleSchool();
        Pupil[] children = new Pupil[6];
        for (int i = 0; i < children.length; i++) {
            children[i] = rich.pupil(i + 1);
            rich.enrol(children[i], "TAYSSIR", Map.of("SADDLE", "1"));
        }
        rich.home(
                new Guardian("رشيد", "12345", "12"),
                RuleSchool.documents(
                        new HouseholdDocument("RSU", "1", null, LocalDate.of(2026, 1, 1))),
                children);
        rich.household("12345", "0612345678", children[0], rich.pupil(7));
        rich.household("AB7", null, children[5], rich.pupil(8));
        rich.enrol(rich.pupil(9, "6APG", TOO_OLD), "TAYSSIR");
        rich.enrol(rich.pupil(10), "TRANSPORT", Map.of("MEANS", "CAMEL"));
        rich.enrol(rich.pupil(11), "LUNCH");
        rich.pupil(
                new Pupil(
                        new UUID(0, 12),
                        new MassarCode("R134000012"),
                        PersonName.unsplit("سلمى"),
                        null,
                        null,
                        null),
                "9XYZ",
                "1APG-2");
        return rich;
    }

    @Test
    void aSoundSchoolHasNothingToMendOrToLookAt() {
        for (int i = 1; i <= 3; i++) {
            Pupil pupil = school.pupil(i);
            school.enrol(pupil, "TAYSSIR");
            school.home(
                    new Guardian("رشيد", "AB12345" + i, "0612345678"),
                    RuleSchool.documents(new HouseholdDocument("RSU", "1", null, null)),
                    pupil);
        }
        assertEquals(new Findings(List.of(), List.of()), run());
    }

    @Test
    void theWorstComesFirstAndThenTheOrderOfThePack() {
        List<Violation> found =
                SchoolChecks.run(rich().data(), RuleSchool.PACK, Baseline.NONE, RuleSchool.TODAY)
                        .open();
        List<Severity> severities = found.stream().map(Violation::severity).toList();
        assertEquals(severities.stream().sorted().toList(), severities);
        assertEquals(Set.of(Severity.values()), Set.copyOf(severities));
        for (Severity severity : Severity.values()) {
            List<Integer> places =
                    found.stream()
                            .filter(one -> one.severity() == severity)
                            .map(one -> RuleSchool.PACK.checks().indexOf(one.check()))
                            .toList();
            assertEquals(places.stream().sorted().toList(), places);
        }
    }

    @Property(tries = 60)
    void theOrderOfTheDataChangesNothing(@ForAll long seed) {
        assertEquals(
                SchoolChecks.run(rich().data(), RuleSchool.PACK, Baseline.NONE, RuleSchool.TODAY),
                SchoolChecks.run(
                        rich().shuffled(seed), RuleSchool.PACK, Baseline.NONE, RuleSchool.TODAY));
    }

    @Test
    void aParticipantAgainstTheRulesComesWithTheReasons() {
        school.enrol(school.pupil(1, "6APG", TOO_OLD), "TAYSSIR");
        Violation first = run().open().get(0);
        assertEquals("participant-not-eligible", first.id());
        assertEquals(List.of("AGE_ABOVE"), first.reasons().stream().map(Reason::code).toList());
        assertEquals(List.of("21", "15"), first.reasons().get(0).arguments());
    }

    @Test
    void aParticipantWhoLeftIsNoMistakeButOneMissingFromTheListIs() {
        Pupil pupil = school.pupil(1);
        school.enrol(pupil, "MILLION_BAGS");
        school.place(pupil, "1APG", "1APG-1", PlacementStatus.LEFT);
        assertFalse(school.ids().contains("participant-not-eligible"));
        school.place(pupil, "1APG", "1APG-1", PlacementStatus.MISSING);
        assertTrue(school.ids().contains("participant-not-eligible"));
    }

    /** The communes are data: a directorate names them in its pack. */
    @Test
    void aFamilyOfAnExemptCommuneShowsNoPaper() throws IOException {
        String builtIn = Files.readString(Path.of("resources/packs/programmes.json"));
        ProgrammePack pack =
                PackReader.read(
                        builtIn.replace(
                                        "\"exemptCommunes\": []",
                                        "\"exemptCommunes\": [\"أيت عباس\"]")
                                .getBytes(StandardCharsets.UTF_8));
        school.enrol(school.pupil(1), "TAYSSIR");
        assertTrue(papers(pack, "جماعة أخرى"));
        assertFalse(papers(pack, " أيت  عباس"));
    }

    private boolean papers(ProgrammePack pack, String commune) {
        return SchoolChecks.run(school.data(commune), pack, Baseline.NONE, RuleSchool.TODAY)
                .open()
                .stream()
                .anyMatch(one -> one.id().equals("means-paper-missing"));
    }

    @Test
    void noPlacementOrParticipationCanBeOfNoPupil() {
        Pupil pupil = school.pupil(1);
        school.pupils.clear();
        assertThrows(IllegalArgumentException.class, school::data);
        school.placements.clear();
        assertEquals(List.of(), school.ids());
        school.enrol(pupil, "TAYSSIR");
        assertThrows(IllegalArgumentException.class, school::data);
    }

    @Test
    void aHouseholdOfChildrenOfOtherYearsOnlyIsNotChecked() {
        school.household("12345", "12", school.pupil(1));
        school.pupils.clear();
        school.placements.clear();
        assertEquals(List.of(), school.ids());
    }

    /** Numbers that end alike are told alike, and are other doubts all the same. */
    @Test
    void numbersOfPeopleAreToldByTheirEndAndKnownByTheWhole() {
        Pupil child = school.pupil(1);
        CheckDefinition check = RuleSchool.check(RuleKind.IDENTIFIER_FORM, "identifier", "PHONE");
        school.household("AB12345", "061234567", child);
        Violation first = school.find(check).get(0);
        assertEquals(List.of("R134000001", "******567"), first.arguments());
        assertFalse(first.toString().contains("061234567"));
        school.households.clear();
        school.household("AB12345", "061299567", child);
        Violation second = school.find(check).get(0);
        assertEquals(first.arguments(), second.arguments());
        assertNotEquals(first.fingerprint(), second.fingerprint());
    }

    @Test
    void violationsCarryNoNames() {
        for (Violation violation :
                SchoolChecks.run(rich().data(), RuleSchool.PACK, Baseline.NONE, RuleSchool.TODAY)
                        .open()) {
            assertTrue(
                    violation.arguments().stream()
                            .noneMatch(
                                    argument ->
                                            argument.contains("سلمى")
                                                    || argument.contains("رشيد")));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceOfTheBuiltInPackIsFilledByItsFigures(Language language) {
        Messages messages = Messages.of(language);
        for (Violation violation :
                SchoolChecks.run(rich().data(), RuleSchool.PACK, Baseline.NONE, RuleSchool.TODAY)
                        .open()) {
            String said =
                    messages.plain(violation.check().messageKey(), violation.arguments().toArray());
            assertFalse(said.contains("{"), violation.id());
        }
    }

    @Test
    void aCheckOfThePackHasItsOwnSeverityTextAndProgramme() {
        CheckDefinition own =
                new CheckDefinition(
                        "bags-for-big-classes",
                        RuleKind.PARTICIPANT_WITHOUT,
                        Map.of("requirement", "HOUSEHOLD"),
                        Severity.ERROR,
                        null,
                        new LocalizedText("{0} بلا أسرة في {1}", "{0} sans ménage ({1})"),
                        "TAYSSIR",
                        "own");
        school.enrol(school.pupil(1), "TAYSSIR");
        List<Violation> found = school.find(own);
        assertEquals(1, found.size());
        assertEquals(Severity.ERROR, found.get(0).severity());
        assertEquals(
                "R134000001 بلا أسرة في TAYSSIR",
                Messages.fillPlain(
                        found.get(0).check().text().ar(), found.get(0).arguments().toArray()));
        assertEquals(
                List.of(),
                school.find(
                        new CheckDefinition(
                                "other",
                                own.kind(),
                                own.parameters(),
                                Severity.ERROR,
                                null,
                                own.text(),
                                "CANTEEN",
                                "own")));
    }

    @Test
    void aKeptDoubtIsNotOpenUntilItsFiguresChange() {
        for (int i = 1; i <= 2; i++) {
            school.pupil(i);
        }
        Violation small = only("class-small");
        school.kept.add(small.kept("SOCIAL_CASE", "قسم صغير", RuleSchool.TODAY));
        Findings findings = run();
        assertFalse(ids(findings).contains("class-small"));
        assertEquals(List.of(new Findings.Kept(small, school.kept.get(0))), findings.kept());
        school.pupils.remove(1);
        school.placements.remove(1);
        assertTrue(ids(run()).contains("class-small"));
        assertEquals(List.of(), run().kept());
        assertNotEquals(small.fingerprint(), only("class-small").fingerprint());
    }

    @Test
    void whatMustBeMendedStaysOpenWhateverIsSaidOfIt() {
        school.enrol(school.pupil(1, "6APG", TOO_OLD), "TAYSSIR");
        Violation wrong = only("participant-not-eligible");
        KeptViolation kept = wrong.kept("OTHER", null, RuleSchool.TODAY);
        school.kept.add(kept);
        assertTrue(ids(run()).contains("participant-not-eligible"));
        assertEquals(List.of(), run().kept());
    }

    private Violation only(String id) {
        return run().open().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Set<String> ids(Findings findings) {
        return findings.open().stream().map(Violation::id).collect(Collectors.toSet());
    }
}
