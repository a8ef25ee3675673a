package org.sanad.work.benefits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** A pupil kept out of a programme: with a reason, for one year. */
final class KeepingOutTest {
    private static final Path FIXTURES = Path.of("src/test/resources/massar");
    private static final String PROGRAMME = "TAYSSIR";

    @TempDir private Path folder;

    private SchoolDesk desk;

    @BeforeEach
    void openSchool() {
        desk =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        "كلمة مرور طويلة".toCharArray());
        importList("ListEleve_20260918.xlsx");
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    @Test
    void theReasonStandsWithTheDecision() {
        BenefitRow pupil = first();
        desk.benefits().keepOut(PROGRAMME, List.of(pupil.pupil()), "PAPERS_MISSING", null);
        BenefitRow out = desk.benefits().keptOut(PROGRAMME).get(0);
        assertEquals(pupil.code(), out.code());
        assertEquals(ParticipationStatus.KEPT_OUT, out.status());
        assertEquals("PAPERS_MISSING", out.statusReason());
        desk.benefits().keepOut(PROGRAMME, List.of(pupil.pupil()), "SHORTAGE", null);
        assertEquals("SHORTAGE", desk.benefits().keptOut(PROGRAMME).get(0).statusReason());
    }

    @Test
    void enrollingAfterwardsForgetsTheReason() {
        BenefitRow pupil = first();
        desk.benefits().keepOut(PROGRAMME, List.of(pupil.pupil()), "ABSENT", null);
        desk.benefits().mark(PROGRAMME, List.of(pupil.pupil()), ParticipationStatus.ENROLLED);
        assertEquals(null, desk.benefits().list(PROGRAMME).get(0).statusReason());
        assertEquals(List.of(), desk.benefits().keptOut(PROGRAMME));
    }

    @Test
    void refusesToKeepOutWithoutAReasonOrForOneThePackDoesNotKnow() {
        BenefitRow pupil = first();
        assertRefused("work.benefits.reason-missing", pupil, null);
        assertRefused("work.benefits.reason-unknown", pupil, "BAD_LUCK");
        assertEquals(List.of(), desk.benefits().keptOut(PROGRAMME));
    }

    @Test
    void codesOfNoPupilAreReportedAndTheOthersKeptOut() {
        MassarCode unknown = new MassarCode("Z999999999");
        List<MassarCode> codes = List.of(first().code(), unknown);
        assertEquals(
                List.of("work.benefits.unknown-code"),
                desk.benefits().keepOutCodes(PROGRAMME, codes, "OTHER", null).stream()
                        .map(problem -> problem.code())
                        .toList());
        assertEquals(1, desk.benefits().keptOut(PROGRAMME).size());
        UserProblem refusal =
                assertThrows(
                        UserProblem.class,
                        () ->
                                desk.benefits()
                                        .keepOutCodes(PROGRAMME, List.of(unknown), "OTHER", null));
        assertEquals("work.benefits.no-known-code", refusal.code());
    }

    @Test
    void aNewYearJudgesThePupilAfresh() {
        BenefitRow stays =
                desk.benefits().propose(PROGRAMME).eligible().stream()
                        .filter(row -> row.level().equals("2APG"))
                        .findFirst()
                        .orElseThrow();
        desk.benefits().keepOut(PROGRAMME, List.of(stays.pupil()), "PAPERS_MISSING", null);
        importList("ListEleve_20270920.xlsx");
        assertEquals("2027/2028", desk.schoolYear().label());
        assertEquals(List.of(), desk.benefits().keptOut(PROGRAMME));
        assertTrue(
                desk.benefits().propose(PROGRAMME).eligible().stream()
                        .filter(row -> row.pupil().equals(stays.pupil()))
                        .allMatch(row -> row.status() == null));
    }

    private void importList(String file) {
        desk.rosters().apply(List.of(FIXTURES.resolve(file)), Progress.none());
    }

    private BenefitRow first() {
        return desk.benefits().propose(PROGRAMME).eligible().get(0);
    }

    private void assertRefused(String code, BenefitRow pupil, String reason) {
        UserProblem refusal =
                assertThrows(
                        UserProblem.class,
                        () ->
                                desk.benefits()
                                        .keepOut(PROGRAMME, List.of(pupil.pupil()), reason, null));
        assertEquals(code, refusal.code());
    }
}
