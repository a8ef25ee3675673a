package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.model.LocalizedText;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Severity;
import org.sanad.model.Subject;
import org.sanad.model.pack.CheckDefinition;
import org.sanad.model.pack.RuleKind;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.CheckSentence;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.answers.RefusedRow;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** Where each finding, and each row the directorate refused, is mended, by what it is about. */
final class CheckWaysTest {
    @TempDir private static Path folder;

    private static SchoolDesk desk;
    private static PupilRow housed;
    private static PupilRow alone;
    private static UUID home;

    private final List<String> ways = new ArrayList<>();
    private final ChecksViewModel model =
            new ChecksViewModel(
                    new SameThreadJobRunner(),
                    new Notices(new Texts(Language.ARABIC)),
                    desk,
                    new RecordedWays(ways));

    @BeforeAll
    static void createSchool() {
        desk = TestDesks.withPupils(folder);
        housed = desk.pupils().rows().get(0);
        alone = desk.pupils().rows().get(1);
        HouseholdEdit.Person guardian =
                new HouseholdEdit.Person("محند أيت", null, null, null, null, null, null);
        home =
                desk.households()
                        .set(
                                housed.code(),
                                new HouseholdEdit(
                                        guardian, null, null, null, null, List.of(), List.of(),
                                        List.of()))
                        .id();
    }

    @AfterAll
    static void closeSchool() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HOUSEHOLD, cin, -, household HOME cin",
                "HOUSEHOLD, rib, -, household HOME rib",
                "HOUSEHOLD, idcs, -, household HOME idcs",
                "HOUSEHOLD, document, TAYSSIR, household HOME document",
                "PUPIL, household, -, household HOME household",
                "PUPIL, household, TAYSSIR, household HOME household",
                "PUPIL, document, TAYSSIR, household HOME document",
                "PUPIL, cin, TAYSSIR, sheet cin",
                "PUPIL, birthDate, -, sheet birthDate",
                "PUPIL, gender, -, sheet gender",
                "PUPIL, class, -, pupil HOUSED",
                "PUPIL, level, -, pupil HOUSED",
                "PUPIL, code, -, pupil HOUSED",
                "PUPIL, programme, TAYSSIR, participation HOUSED TAYSSIR null",
                "PUPIL, MEANS, TRANSPORT, participation HOUSED TRANSPORT MEANS",
                "CLASS, class, -, class 1APG-1",
                "CLASS, pupils, -, class 1APG-1",
                "PROGRAMME, programme, CANTEEN, programme CANTEEN",
                "SCHOOL, gresa, -, school",
                "SCHOOL, year, -, school",
                "SCHOOL, pupils, -, class null"
            })
    void leadsToWhereItIsMended(
            Subject.Kind kind, String field, String programme, String expected) {
        model.refresh();
        String key =
                switch (kind) {
                    case PUPIL -> housed.id().toString();
                    case HOUSEHOLD -> home.toString();
                    case CLASS -> "1APG-1";
                    case PROGRAMME -> programme;
                    case SCHOOL, SITE -> "07318L";
                };
        model.open(line(new Subject(kind, key), housed, field, programme));
        String gone = model.opened().get() ? "sheet " + model.field().get() : ways.get(0);
        assertEquals(
                expected,
                gone.replace(home.toString(), "HOME").replace(housed.id().toString(), "HOUSED"));
    }

    /** His first guardian makes his household. */
    @Test
    void whoHasNoHouseholdGetsAGuardian() {
        model.refresh();
        Subject subject = new Subject(Subject.Kind.PUPIL, alone.id().toString());
        model.open(line(subject, alone, "household", "TAYSSIR"));
        assertEquals("household", model.field().get());
        assertEquals(alone.id(), model.editor().pupil().get().id());
        assertEquals(List.of(), ways);
    }

    /** One key leads from a refused row to what it names; its own sheet when it names nothing. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HOUSED, -, sheet",
                "HOUSED, birthDate, sheet",
                "HOUSED, whole, sheet",
                "HOUSED, never-heard-of, sheet",
                "HOUSED, massar, pupil HOUSED",
                "HOUSED, level, pupil HOUSED",
                "HOUSED, class, pupil HOUSED",
                "HOUSED, status, pupil HOUSED",
                "HOUSED, schoolName, pupil HOUSED",
                "HOUSED, household, household HOME guardian",
                "ALONE, household, sheet",
                "HOUSED, programmes, participation HOUSED TRANSPORT null",
                "ALONE, programmes, sheet",
                "HOUSED, MEANS, participation HOUSED TRANSPORT MEANS",
                "ALONE, MEANS, sheet",
                "-, academy, school",
                "-, head, school",
                "-, text, remark"
            })
    void aRefusedRowLeadsToWhereItIsMended(String who, String field, String expected) {
        desk.benefits().mark("TRANSPORT", List.of(housed.id()), ParticipationStatus.ENROLLED);
        desk.benefitFields().setField(housed.id(), "TRANSPORT", "MEANS", "BUS");
        Notices notices = new Notices(new Texts(Language.FRENCH));
        ReceiveViewModel received =
                new ReceiveViewModel(
                        desk, new SameThreadJobRunner(), notices, new RecordedWays(ways));
        received.refresh();
        PupilRow pupil = who == null ? null : who.equals("ALONE") ? alone : housed;
        RefusedRow row =
                new RefusedRow(
                        "00",
                        1,
                        pupil == null ? null : pupil.id(),
                        pupil == null ? null : pupil.code().value(),
                        pupil == null ? null : pupil.name().whole(),
                        "OTHER",
                        new LocalizedText("أعد النظر", "Revoyez cela."),
                        field,
                        null);
        received.open(row);
        boolean here = row.equals(received.opened().get());
        String gone = !here ? ways.get(0) : pupil == null ? "remark" : "sheet";
        assertEquals(
                expected,
                gone.replace(home.toString(), "HOME").replace(housed.id().toString(), "HOUSED"));
        if (here) {
            assertEquals(List.of(), ways);
            assertNull(notices.current().get());
        } else {
            String said = notices.current().get().text().getValue();
            assertTrue(said.contains("Revoyez cela."), "the remark stays in sight: " + said);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCheckOfThePackHeadsAGroup(Language language) {
        Texts texts = new Texts(language);
        List<String> untitled =
                desk.packs().inForce().pack().checks().stream()
                        .filter(check -> !texts.has(check.messageKey() + ".title"))
                        .map(CheckDefinition::id)
                        .toList();
        assertEquals(List.of(), untitled);
    }

    /** What is longer than a few lines waits closed, whatever is mended meanwhile. */
    @Test
    void groupsByCheckAndProgramme() {
        CheckGroups groups = new CheckGroups();
        List<Finding> found = new ArrayList<>();
        for (PupilRow row : desk.pupils().rows().subList(0, 6)) {
            Subject subject = new Subject(Subject.Kind.PUPIL, row.id().toString());
            found.add(line(subject, row, "household", "TAYSSIR").finding());
        }
        Subject one = new Subject(Subject.Kind.PUPIL, alone.id().toString());
        found.add(3, line(one, alone, "household", "CANTEEN").finding());
        groups.show(found);
        assertEquals(3, groups.lines().size());
        CheckLine.Group first = (CheckLine.Group) groups.lines().get(0);
        assertEquals(6, first.findings().size());
        assertEquals(1, groups.lines().get(1).findings().size());
        groups.turn(first);
        assertEquals(9, groups.lines().size());
        groups.show(found.subList(0, 3));
        assertEquals(4, groups.lines().size());
    }

    private static CheckLine.One line(
            Subject subject, PupilRow pupil, String field, String programme) {
        CheckDefinition check =
                new CheckDefinition(
                        "shoes",
                        RuleKind.PUPIL_FIELD_MISSING,
                        Map.of(),
                        Severity.WARNING,
                        "model.rule.pupil-without-gender",
                        null,
                        null,
                        "");
        Violation violation =
                new Violation(
                        check,
                        subject,
                        pupil.code(),
                        pupil.id(),
                        field,
                        programme,
                        List.of(),
                        List.of(),
                        "");
        return new CheckLine.One(
                new Finding(new CheckSentence(violation, Map.of(), Map.of()), null, pupil));
    }
}
