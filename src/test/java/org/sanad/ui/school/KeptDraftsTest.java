package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Gender;
import org.sanad.model.PlacementStatus;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.PupilEdit;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** What is typed and not saved outlives the window, and never stands for what is saved. */
final class KeptDraftsTest {
    private static final Path GUARDIANS =
            Path.of("src/test/resources/massar/guardians_windows1256.csv");

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.ARABIC);
    private SchoolDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** The desk goes as in a power cut: nobody is asked, nothing is saved. */
    private void powerCut() {
        desk.close();
        desk = TestDesks.reopened(folder);
    }

    private PupilsViewModel pupils() {
        PupilsViewModel pupils =
                new PupilsViewModel(new SameThreadJobRunner(), new Notices(texts), desk, texts);
        pupils.refresh();
        return pupils;
    }

    private HouseholdsViewModel households() {
        HouseholdsViewModel model =
                new HouseholdsViewModel(new SameThreadJobRunner(), new Notices(texts), desk);
        model.refresh();
        return model;
    }

    private Map<String, String> kept(UUID pupil) {
        return desk.drafts().find(Drafts.Form.PUPIL, pupil);
    }

    /** Another way to the same pupil: another page, a list, a second entry. */
    private void changedElsewhere(PupilRow row, String place) {
        PupilEdit.Fields was = PupilEdit.Fields.of(row);
        desk.pupils()
                .edit(
                        PupilEdit.of(
                                row,
                                new PupilEdit.Fields(
                                        was.familyName(),
                                        was.firstName(),
                                        was.gender(),
                                        was.birthDate(),
                                        place,
                                        was.site(),
                                        was.guardianName(),
                                        was.guardianCin(),
                                        was.guardianPhone())));
    }

    @Test
    void aPupilsSheetOutlivesThePowerCutUntilItIsSaved() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        List<PupilRow> before = desk.pupils().rows();
        pupils.open(row);
        Gender other = row.gender() == Gender.MALE ? Gender.FEMALE : Gender.MALE;
        pupils.editor().gender().set(other);
        pupils.editor().guardian().cin().set("??");
        pupils.editor().birthPlace().set("");
        pupils.editor().keep();
        powerCut();

        assertEquals(before, desk.pupils().rows(), "what is typed is not the data");
        PupilsViewModel again = pupils();
        PupilEditor editor = again.editor();
        again.open(again.rows().get(2));
        assertFalse(editor.restored().get());
        again.open(row);
        assertTrue(editor.restored().get());
        assertTrue(editor.changed().get());
        assertEquals(other, editor.gender().get());
        assertEquals("??", editor.guardian().cin().get());
        assertEquals("", editor.birthPlace().get());
        assertEquals(row.name().family(), editor.familyName().get());

        editor.save();
        assertEquals("work.pupil.cin-impossible", editor.guardian().cinProblem().get().code());
        assertFalse(kept(row.id()).isEmpty(), "a refusal throws nothing away");
        editor.guardian().cin().set("QX770123");
        editor.save();
        assertFalse(editor.changed().get());
        assertEquals(Map.of(), kept(row.id()));
        desk.lastActions().undo();
        assertEquals(before, desk.pupils().rows(), "saving can be taken back as ever");
        assertEquals(Map.of(), kept(row.id()));
        powerCut();
        PupilsViewModel last = pupils();
        last.open(row);
        assertFalse(last.editor().restored().get());
    }

    @Test
    void whatIsThrownAwayDoesNotComeBack() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        pupils.open(row);
        pupils.editor().firstName().set("زينب");
        pupils.editor().keep();
        assertEquals(Map.of("first", "زينب"), kept(row.id()));
        pupils.editor().revert();
        assertEquals(Map.of(), kept(row.id()));
        pupils.editor().firstName().set("زينب");
        pupils.editor().keep();
        pupils.editor().firstName().set(row.name().first());
        pupils.editor().keep();
        assertEquals(Map.of(), kept(row.id()), "typed back by hand");
    }

    @Test
    void aFieldNobodyTouchedShowsWhatWasStoredSince() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        pupils.open(row);
        pupils.editor().firstName().set("زينب");
        pupils.editor().keep();
        powerCut();
        changedElsewhere(row, "تيزنيت");
        assertEquals(Map.of("first", "زينب"), kept(row.id()), "of another way nothing is saved");
        PupilsViewModel again = pupils();
        again.open(again.rows().get(3));
        assertEquals("زينب", again.editor().firstName().get());
        assertEquals("تيزنيت", again.editor().birthPlace().get());
        again.editor().save();
        assertEquals("تيزنيت", desk.pupils().rows().get(3).birthPlace());
    }

    @Test
    void whatWasSavedMeanwhileByAnotherWayIsNoDraftAnyMore() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        pupils.open(row);
        pupils.editor().birthPlace().set("تيزنيت");
        pupils.editor().keep();
        changedElsewhere(row, "تيزنيت");
        PupilsViewModel again = pupils();
        again.open(again.rows().get(3));
        assertFalse(again.editor().restored().get());
        assertEquals(Map.of(), kept(row.id()));
    }

    @Test
    void aHouseholdsSheetOutlivesThePowerCutUntilItIsSaved() {
        desk.guardians().apply(GUARDIANS);
        HouseholdsViewModel model = households();
        HouseholdRow row = model.rows().get(0);
        List<HouseholdRow> before = desk.households().rows();
        model.open(row);
        model.editor().field("douar").set("أيت حمو");
        model.editor().paidBy().set(HouseholdEditor.PaidBy.COUNTER);
        model.editor().keep();
        powerCut();

        assertEquals(before, desk.households().rows());
        HouseholdsViewModel again = households();
        again.open(row);
        HouseholdEditor editor = again.editor();
        assertTrue(editor.restored().get());
        assertEquals("أيت حمو", editor.field("douar").get());
        assertEquals(HouseholdEditor.PaidBy.COUNTER, editor.paidBy().get());
        editor.save();
        assertFalse(editor.changed().get());
        assertFalse(editor.restored().get());
        UUID id = row.household().id();
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.HOUSEHOLD, id));
        desk.households().undoLast();
        assertEquals(before, desk.households().rows());
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.HOUSEHOLD, id));
    }

    @Test
    void aNoteOutlivesThePowerCutWithItsDayUntilItIsKept() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        pupils.open(row);
        pupils.notes().text().set("زار الأب المؤسسة");
        pupils.notes().day().set("10/11/2026");
        pupils.notes().keep();
        powerCut();

        assertEquals(List.of(), desk.pupilNotes().list(row.id()), "no note yet");
        PupilsViewModel again = pupils();
        again.open(again.rows().get(2));
        assertFalse(again.notes().typing().restored().get());
        again.open(row);
        assertTrue(again.notes().typing().restored().get());
        assertEquals("زار الأب المؤسسة", again.notes().text().get());
        assertEquals("10/11/2026", again.notes().day().get());
        again.notes().add();
        assertFalse(again.notes().typing().restored().get());
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.NOTE, row.id()));
        assertEquals(1, desk.pupilNotes().list(row.id()).size());
        desk.lastActions().undo();
        assertEquals(List.of(), desk.pupilNotes().list(row.id()));
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.NOTE, row.id()));
    }

    @Test
    void aDepartureTypedAndNotRecordedIsNone() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        pupils.open(row);
        pupils.moves().date().set("12/10/2026");
        pupils.moves().school().set("مدرسة الأطلس");
        pupils.moves().reason().set(pupils.moves().reasons().get(0));
        pupils.open(pupils.rows().get(2));
        assertEquals("", pupils.moves().date().get());
        powerCut();

        assertEquals(row, desk.pupils().rows().get(3));
        PupilsViewModel again = pupils();
        again.open(row);
        PupilMoves moves = again.moves();
        assertTrue(moves.typing().restored().get());
        assertEquals("12/10/2026", moves.date().get());
        assertEquals("مدرسة الأطلس", moves.school().get());
        assertEquals(moves.reasons().get(0), moves.reason().get());
        moves.record();
        assertEquals(PlacementStatus.LEFT, desk.pupils().rows().get(3).status());
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.MOVE, row.id()));
        assertFalse(moves.typing().restored().get());
    }

    @Test
    void whatWaitsOfGoingIsNotShownOnceThePupilIsGone() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        pupils.open(row);
        pupils.moves().date().set("12/10/2026");
        pupils.moves().keep();
        powerCut();
        desk.moves()
                .depart(
                        new MoveRequest(
                                row.code(), LocalDate.of(2026, 10, 1), null, null, null, null));
        PupilsViewModel again = pupils();
        again.open(again.rows().get(3));
        assertEquals(PupilMoves.What.RETURNS, again.moves().what().get());
        assertEquals("", again.moves().date().get());
        assertFalse(again.moves().typing().restored().get());
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.MOVE, row.id()));
    }

    @Test
    void whatIsKeptOfPupilsAndHouseholdsThatAreNotThereIsForgotten() {
        UUID gone = new UUID(1, 2);
        desk.guardians().apply(GUARDIANS);
        UUID pupil = desk.pupils().rows().get(0).id();
        UUID household = desk.households().rows().get(0).household().id();
        Map<String, String> typed = Map.of("first", "زينب");
        for (UUID one : List.of(gone, pupil)) {
            desk.drafts().keep(Drafts.Form.PUPIL, one, typed);
        }
        for (UUID one : List.of(gone, household)) {
            desk.drafts().keep(Drafts.Form.HOUSEHOLD, one, typed);
        }
        pupils();
        assertEquals(Map.of(), kept(gone));
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.HOUSEHOLD, gone));
        assertEquals(typed, kept(pupil));
        assertEquals(typed, desk.drafts().find(Drafts.Form.HOUSEHOLD, household));
    }
}
