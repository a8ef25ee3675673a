package org.sanad.ui.directorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.review.BundleChange;

final class ReviewViewModelTest {
    private static final int PUPILS = 186;

    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private OfficeAndSchool both;
    private ReviewViewModel model;

    @BeforeEach
    void open() {
        both = new OfficeAndSchool(folder);
        model = new ReviewViewModel(both.office(), new SameThreadJobRunner(), notices);
        send();
        both.office().intake().confirm(new Gresa(OfficeAndSchool.SCHOOL), both.slipCode());
        model.refresh();
    }

    @AfterEach
    void close() {
        both.close();
    }

    private void send() {
        both.pack();
        both.office().intake().take(List.of(both.stick()), Progress.none());
    }

    private void openNewest() {
        model.refresh();
        model.open(model.declarations().get(0));
    }

    @Test
    void aFirstDeclarationHasNothingToBeComparedWith() {
        openNewest();
        assertNull(model.change().get().before());
        assertEquals(PUPILS, model.change().get().pupils());
        assertEquals(PUPILS, model.change().get().arrivals());
        assertFalse(model.changedOnly().get());
        assertEquals(PUPILS, model.rows().size());
    }

    @Test
    void theOfficeReadsWhatTheSchoolsOwnChecksFind() {
        openNewest();
        List<Violation> own = both.school().checks().findings().open();
        assertFalse(own.isEmpty());
        assertEquals(own, model.remarked().stream().map(one -> one.said().violation()).toList());
        Violation about = own.stream().filter(one -> one.pupil() != null).findFirst().orElseThrow();
        BundleChange.PupilRow row =
                model.rows().stream()
                        .filter(one -> one.code().equals(about.pupil().value()))
                        .findFirst()
                        .orElseThrow();
        model.lookAt(row);
        assertEquals(
                own.stream().filter(one -> about.pupil().equals(one.pupil())).toList(),
                model.remarked().stream().map(one -> one.said().violation()).toList());
        String sentence = model.remarked().get(0).said().now(new Texts(Language.FRENCH));
        assertTrue(sentence.contains(row.name()), sentence);
    }

    @Test
    void showsWhatChangedSinceTheOneBefore() {
        List<PupilRow> pupils = both.school().pupils().rows();
        both.school()
                .benefits()
                .set("TAYSSIR", List.of(pupils.get(0).code(), pupils.get(1).code()));
        send();
        openNewest();
        BundleChange change = model.change().get();
        assertEquals(2L, change.before());
        assertEquals(0, change.arrivals());
        assertEquals(
                List.of(new BundleChange.ProgrammeChange("TAYSSIR", 2, 0)), change.programmes());
        assertTrue(model.changedOnly().get());
        assertEquals(2, model.rows().size());
        assertTrue(
                model.rows().stream().allMatch(row -> row.change() == BundleChange.Change.CHANGED));
        model.changedOnly().set(false);
        assertEquals(PUPILS, model.rows().size());
    }

    @Test
    void refusesTheChosenRowsForTheReasonAndTakesTheOthers() {
        openNewest();
        model.refuse(model.rows().subList(0, 2));
        assertEquals("ACCEPTED", model.change().get().declaration().verdict(), "no reason yet");
        model.remark().set("NAME");
        model.refuse(model.rows().subList(0, 2));
        assertEquals("PARTLY_REFUSED", model.change().get().declaration().verdict());
        assertEquals(2, model.change().get().declaration().refusedRows());
        assertEquals(PUPILS - 2, both.office().board().state().rows().get(0).pupils());
        assertFalse(model.busy().get());
    }

    @Test
    void rowsRefusedBeforeStayRefused() {
        openNewest();
        List<BundleChange.PupilRow> all = List.copyOf(model.rows());
        model.remark().set("NAME");
        model.refuse(all.subList(0, 1));
        model.remark().set("LEVEL");
        model.refuse(all.subList(5, 6));
        assertEquals(
                List.of("NAME", "LEVEL"),
                Stream.of(all.get(0), all.get(5))
                        .map(
                                one ->
                                        model.rows().stream()
                                                .filter(row -> row.code().equals(one.code()))
                                                .findFirst()
                                                .orElseThrow()
                                                .remark())
                        .toList());
    }

    @Test
    void anOfficerMayChangeHisMind() {
        openNewest();
        model.refuseAll();
        assertEquals("REFUSED", model.change().get().declaration().verdict());
        assertEquals(0, both.office().board().state().rows().get(0).pupils());
        model.accept();
        assertEquals("ACCEPTED", model.change().get().declaration().verdict());
        assertEquals(PUPILS, both.office().board().state().rows().get(0).pupils());
        assertEquals(Meaning.DONE, notices.current().get().meaning());
    }

    @Test
    void namesProgrammesAsThePackDoes() {
        assertEquals("Tayssir", model.programme("TAYSSIR", "fr"));
        assertEquals("UNHEARD_OF", model.programme("UNHEARD_OF", "fr"));
    }

    @Test
    void theAnswersThatAreDueAreWritten() throws Exception {
        BoardViewModel board = new BoardViewModel(both.office(), new SameThreadJobRunner());
        board.refresh();
        assertEquals(1, board.due().get());
        assertEquals("ACCEPTED", board.rows().get(0).state());
        AnswersViewModel answers =
                new AnswersViewModel(both.office(), new SameThreadJobRunner(), notices);
        answers.refresh();
        assertEquals(1, answers.rows().size());
        assertTrue(answers.rows().get(0).fresh());
        Path place = Files.createDirectory(folder.resolve("answers"));
        answers.places().target().set(place);
        answers.write();
        try (Stream<Path> written = Files.list(place)) {
            assertEquals(1, written.count());
        }
        board.refresh();
        assertEquals(0, board.due().get());
        assertFalse(answers.rows().get(0).fresh(), "written, and not shown to have arrived");
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        model.refresh();
        assertTrue(model.declarations().get(0).told());
    }

    @Test
    void theBoardFindsSchoolsAndThoseThatAreSilent() {
        BoardViewModel board = new BoardViewModel(both.office(), new SameThreadJobRunner());
        board.refresh();
        board.silentOnly().set(true);
        assertEquals(0, board.rows().size());
        board.silentOnly().set(false);
        board.query().set("07318l");
        assertEquals(1, board.rows().size());
        board.query().set("elsewhere");
        assertEquals(0, board.rows().size());
    }

    @Test
    void aStickThatIsGoneLeavesTheAnswersDue() {
        AnswersViewModel answers =
                new AnswersViewModel(both.office(), new SameThreadJobRunner(), notices);
        answers.refresh();
        answers.places().target().set(folder.resolve("pulled-out"));
        answers.write();
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertFalse(answers.busy().get());
        assertEquals(1, answers.rows().size());
    }
}
