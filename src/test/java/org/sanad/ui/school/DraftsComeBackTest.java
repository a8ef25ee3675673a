package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Progress;
import org.sanad.model.SchoolYear;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.absences.ClosureRequest;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** What is typed of a record waits as long as undo or redo can bring that back. */
final class DraftsComeBackTest {
    private static final Map<String, String> TYPED = Map.of("first", "زينب");

    /** The list of the year after. */
    private static final Path NEXT = Path.of("src/test/resources/massar/ListEleve_20270920.xlsx");

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.ARABIC);
    private SchoolDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesks.empty(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** The desk is opened anew and its pages are shown: what is gone is forgotten. */
    private void openedAnew() {
        desk.close();
        desk = TestDesks.reopened(folder);
        pages();
    }

    private void pages() {
        SameThreadJobRunner jobs = new SameThreadJobRunner();
        Notices notices = new Notices(texts);
        new PupilsViewModel(jobs, notices, desk, texts).refresh();
        new HouseholdsViewModel(jobs, notices, desk).refresh();
    }

    @Test
    void ofAnImportThatIsTakenBackAndMadeAgain() {
        desk.rosters().apply(List.of(TestDesks.LIST), Progress.none());
        desk.guardians().apply(TestDesks.GUARDIANS);
        PupilRow row = desk.pupils().rows().get(0);
        UUID home = desk.households().rows().get(0).household().id();
        UUID year = Drafts.ofYear(new SchoolYear(2026));
        Map<Drafts.Form, UUID> subjects =
                Map.of(
                        Drafts.Form.PUPIL,
                        row.id(),
                        Drafts.Form.MOVE,
                        row.id(),
                        Drafts.Form.HOUSEHOLD,
                        home,
                        Drafts.Form.SLIP,
                        Drafts.slip(row.id(), PaidSchool.TAYSSIR, new SchoolYear(2026), 1),
                        Drafts.Form.MANY,
                        year);
        subjects.forEach((form, subject) -> desk.drafts().keep(form, subject, TYPED));
        desk.lastActions().undo();
        desk.lastActions().undo();
        assertEquals(List.of(), desk.pupils().rows());
        pages();
        openedAnew();
        subjects.forEach(
                (form, subject) ->
                        assertEquals(TYPED, desk.drafts().find(form, subject), form.name()));
        desk.lastActions().redo();
        desk.lastActions().redo();
        openedAnew();
        subjects.forEach(
                (form, subject) ->
                        assertEquals(TYPED, desk.drafts().find(form, subject), form.name()));
    }

    @Test
    void ofTheYearBeforeWhoseNextListIsTakenBack() {
        desk.rosters().apply(List.of(TestDesks.LIST), Progress.none());
        Set<UUID> before =
                desk.pupils().rows().stream().map(PupilRow::id).collect(Collectors.toSet());
        desk.rosters().apply(List.of(NEXT), Progress.none());
        desk.pupils().rows().forEach(row -> before.remove(row.id()));
        UUID leaver = before.iterator().next();
        UUID year = Drafts.ofYear(new SchoolYear(2026));
        desk.drafts().keep(Drafts.Form.NOTE, leaver, TYPED);
        desk.drafts().keep(Drafts.Form.MANY, year, TYPED);
        openedAnew();
        desk.lastActions().undo();
        assertEquals(TYPED, desk.drafts().find(Drafts.Form.NOTE, leaver));
        assertEquals(TYPED, desk.drafts().find(Drafts.Form.MANY, year));
    }

    @Test
    void ofAClosureThatIsTakenBack() {
        desk.rosters().apply(List.of(TestDesks.LIST), Progress.none());
        LocalDate day = LocalDate.of(2026, 10, 5);
        String reason = desk.absences().closureReasons().get(0).code();
        UUID closure = desk.absences().close(new ClosureRequest(day, day, reason, null, null)).id();
        desk.drafts().keep(Drafts.Form.CLOSURE, closure, TYPED);
        desk.lastActions().undo();
        openedAnew();
        assertEquals(TYPED, desk.drafts().find(Drafts.Form.CLOSURE, closure));
        desk.lastActions().redo();
        assertTrue(
                desk.absences().sheet(YearMonth.of(2026, 10)).closures().stream()
                        .anyMatch(one -> one.id().equals(closure)));
        assertEquals(TYPED, desk.drafts().find(Drafts.Form.CLOSURE, closure));
        desk.lastActions().undo();
        desk.absences().close(new ClosureRequest(day, day, reason, null, null));
        openedAnew();
        assertEquals(
                Map.of(), desk.drafts().find(Drafts.Form.CLOSURE, closure), "it cannot come back");
    }

    @Test
    void whatIsGoneIsLookedForWhenADeskIsOpenedAndNotWhileItIsWorkedAt() {
        desk.rosters().apply(List.of(TestDesks.LIST), Progress.none());
        SameThreadJobRunner jobs = new SameThreadJobRunner();
        PupilsViewModel pupils = new PupilsViewModel(jobs, new Notices(texts), desk, texts);
        pupils.refresh();
        UUID gone = new UUID(1, 2);
        desk.drafts().keep(Drafts.Form.PUPIL, gone, TYPED);
        pupils.refresh();
        assertEquals(TYPED, desk.drafts().find(Drafts.Form.PUPIL, gone));
        openedAnew();
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.PUPIL, gone));
    }
}
