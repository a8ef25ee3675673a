package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.Closure;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** The small forms of the school desk: half-typed, they outlive the window until they are saved. */
final class KeptFormsTest {
    private static final UUID THE_YEAR = Drafts.ofYear(new SchoolYear(2026));

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.ARABIC);
    private final Notices notices = new Notices(texts);
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

    private Map<String, String> kept(Drafts.Form form, UUID subject) {
        return desk.drafts().find(form, subject);
    }

    private AbsencesViewModel absences() {
        AbsencesViewModel model = new AbsencesViewModel(new SameThreadJobRunner(), notices, desk);
        model.refresh();
        model.month().set(YearMonth.of(2026, 10));
        return model;
    }

    @Test
    void aNewClosureOutlivesThePowerCutUntilItIsSaved() {
        AbsencesViewModel model = absences();
        ClosureForm form = model.closing();
        ClosureForm.Place aClass = new ClosureForm.Place(null, model.classes().get(1));
        form.add();
        form.from().set("05/13/2026");
        form.place().set(aClass);
        form.reason().set(form.reasons().get(1));
        form.keep();
        powerCut();

        model = absences();
        form = model.closing();
        assertEquals(List.of(), model.sheet().get().closures(), "no closure yet");
        form.add();
        assertTrue(form.typing().restored().get());
        assertEquals("05/13/2026", form.from().get());
        assertEquals(aClass, form.place().get());
        assertEquals(form.reasons().get(1), form.reason().get());
        form.save();
        assertEquals("ui.absences.closure.not-a-day", form.problem().get().code());
        form.from().set("05/10/2027");
        form.save();
        assertEquals("work.absences.closure-days", form.problem().get().code());
        assertEquals(
                "05/10/2027",
                kept(Drafts.Form.CLOSURE, THE_YEAR).get("from"),
                "a refusal throws nothing away");
        form.from().set("05/10/2026");
        form.save();
        assertEquals(1, model.sheet().get().closures().size());
        assertEquals(Map.of(), kept(Drafts.Form.CLOSURE, THE_YEAR));
        notices.current().get().action().run();
        assertEquals(List.of(), model.sheet().get().closures());
        form.add();
        assertFalse(form.typing().restored().get(), "undo brings no typing back");
        assertEquals("", form.from().get());
        assertNull(form.reason().get());
    }

    @Test
    void theCorrectionOfAClosureWaitsForThatClosure() {
        AbsencesViewModel model = absences();
        ClosureForm form = model.closing();
        form.add();
        form.from().set("05/10/2026");
        form.reason().set(form.reasons().get(0));
        form.save();
        Closure closure = model.sheet().get().closures().get(0);
        form.edit(closure);
        form.to().set("07/1");
        form.add();
        assertEquals("", form.to().get());
        form.from().set("12/10/2026");
        form.close();
        assertEquals(Map.of("to", "07/1"), kept(Drafts.Form.CLOSURE, closure.id()));
        powerCut();

        model = absences();
        form = model.closing();
        assertEquals(List.of(closure), model.sheet().get().closures());
        form.edit(closure);
        assertTrue(form.typing().restored().get());
        assertEquals("05/10/2026", form.from().get());
        assertEquals("07/1", form.to().get());
        form.revert();
        assertFalse(form.typing().restored().get());
        assertEquals("", form.to().get());
        assertEquals(Map.of(), kept(Drafts.Form.CLOSURE, closure.id()), "thrown away");
        form.to().set("07/10/2026");
        form.save();
        assertEquals(Map.of(), kept(Drafts.Form.CLOSURE, closure.id()));
        assertEquals("12/10/2026", kept(Drafts.Form.CLOSURE, THE_YEAR).get("from"));

        form.edit(closure);
        form.to().set("08/10/2026");
        form.close();
        notices.current().get().action().run();
        assertEquals(List.of(closure), model.sheet().get().closures(), "as it was before");
        assertEquals(Map.of("to", "08/10/2026"), kept(Drafts.Form.CLOSURE, closure.id()));
        form.edit(closure);
        form.remove();
        desk.drafts().forgetGone();
        assertEquals(Map.of("to", "08/10/2026"), kept(Drafts.Form.CLOSURE, closure.id()));
        notices.current().get().action().run();
        form.edit(closure);
        assertEquals("08/10/2026", form.to().get(), "put back with what was typed of it");
    }

    private HouseholdContents contents(HouseholdRow row) {
        HouseholdsViewModel model =
                new HouseholdsViewModel(new SameThreadJobRunner(), notices, desk);
        model.refresh();
        model.open(row);
        return model.contents();
    }

    @Test
    void aChildAndAPaperOfAHouseholdOutliveThePowerCutEachUntilItIsAdded() {
        desk.guardians().apply(Path.of("src/test/resources/massar/guardians_windows1256.csv"));
        List<HouseholdRow> before = desk.households().rows();
        HouseholdRow row = before.get(0);
        UUID id = row.household().id();
        HouseholdContents contents = contents(row);
        contents.code().set("R134249316");
        contents.rank().set("1");
        contents.kind().set(contents.kinds().get(1));
        contents.number().set("77123");
        contents.expires().set("31/1");
        contents.keep();
        powerCut();

        assertEquals(before, desk.households().rows(), "what is typed is not the data");
        contents = contents(before.get(1));
        assertFalse(contents.paper().restored().get());
        assertEquals("", contents.code().get());
        contents = contents(row);
        assertTrue(contents.elsewhere().restored().get());
        assertTrue(contents.paper().restored().get());
        assertEquals("R134249316", contents.code().get());
        assertEquals("1", contents.rank().get());
        assertEquals(contents.kinds().get(1), contents.kind().get());
        contents.addPaper();
        assertEquals("ui.needs.not-a-day", contents.problem().get().code());
        assertEquals("31/1", kept(Drafts.Form.PAPER, id).get("expires"));
        contents.expires().set("31/12/2026");
        contents.addPaper();
        assertEquals(Map.of(), kept(Drafts.Form.PAPER, id));
        assertFalse(contents.paper().restored().get());
        assertEquals("R134249316", contents.code().get(), "a paper is no child");
        contents.school().set("02063S");
        contents.addElsewhere();
        assertEquals(Map.of(), kept(Drafts.Form.CHILD, id));
        assertEquals("", contents.code().get());
        desk.households().undoLast();
        desk.households().undoLast();
        assertEquals(before, desk.households().rows());
        assertEquals(Map.of(), kept(Drafts.Form.CHILD, id), "undo brings no typing back");

        contents.number().set("78");
        contents.keep();
        assertEquals(Map.of("number", "78"), kept(Drafts.Form.PAPER, id));
        contents.revertPaper();
        assertEquals(Map.of(), kept(Drafts.Form.PAPER, id), "thrown away");
        assertEquals("", contents.number().get());
    }

    private PupilsViewModel choosing(int from, int to) {
        PupilsViewModel pupils =
                new PupilsViewModel(new SameThreadJobRunner(), notices, desk, texts);
        pupils.refresh();
        pupils.many().selected().setAll(pupils.rows().subList(from, to));
        pupils.openMany();
        return pupils;
    }

    @Test
    void aDepartureOfManyOutlivesThePowerCutAndIsOfThosePupilsWhoAreChosenThen() {
        List<PupilRow> before = desk.pupils().rows();
        ManyPupilsForm form = choosing(0, 3).many();
        form.what().set(ManyPupilsForm.What.DEPARTURE);
        form.date().set("31/02/2026");
        form.school().set("مدرسة الأطلس");
        form.reason().set(form.reasons().get(0));
        form.keep();
        powerCut();

        assertEquals(before, desk.pupils().rows());
        PupilsViewModel pupils = choosing(5, 7);
        form = pupils.many();
        assertTrue(form.typing().restored().get());
        assertEquals(ManyPupilsForm.What.DEPARTURE, form.what().get());
        assertEquals("مدرسة الأطلس", form.school().get());
        assertEquals(form.reasons().get(0), form.reason().get());
        List<ManyPupilsForm.Asked> asked = new ArrayList<>();
        form.prepare(asked::add);
        assertEquals("ui.pupils.move.date-unreadable", form.dateProblem().get().code());
        form.date().set("10/11/2026");
        form.what().set(ManyPupilsForm.What.CLASS);
        form.schoolClass().set(pupils.classes().get(0));
        form.prepare(asked::add);
        assertEquals(List.of(), asked, "they are there");
        form.schoolClass().set(null);
        form.what().set(ManyPupilsForm.What.DEPARTURE);
        form.prepare(asked::add);
        form.apply(asked.get(0));
        assertEquals(
                before.subList(5, 7).stream().map(PupilRow::id).toList(),
                desk.pupils().rows().stream()
                        .filter(row -> row.status() == PlacementStatus.LEFT)
                        .map(PupilRow::id)
                        .toList());
        assertEquals(Map.of(), kept(Drafts.Form.MANY, THE_YEAR));
        assertFalse(form.typing().restored().get());
        assertEquals("", form.date().get());
        notices.current().get().action().run();
        assertEquals(before, desk.pupils().rows());
        assertEquals(Map.of(), kept(Drafts.Form.MANY, THE_YEAR), "undo brings no typing back");

        form.date().set("1");
        form.keep();
        assertEquals(Map.of("date", "1"), kept(Drafts.Form.MANY, THE_YEAR));
        form.revert();
        assertEquals(Map.of(), kept(Drafts.Form.MANY, THE_YEAR), "thrown away");
    }

    @Test
    void whatIsKeptOfWhatIsNotThereIsForgotten() {
        UUID gone = new UUID(1, 2);
        Map<String, String> typed = Map.of("text", "زينب");
        for (Drafts.Form form : Drafts.Form.values()) {
            desk.drafts().keep(form, gone, typed);
        }
        for (Drafts.Form form : List.of(Drafts.Form.CLOSURE, Drafts.Form.MANY, Drafts.Form.KEEP)) {
            desk.drafts().keep(form, THE_YEAR, typed);
        }
        desk.drafts().forgetGone();
        for (Drafts.Form form : Drafts.Form.values()) {
            assertEquals(Map.of(), kept(form, gone), form.name());
        }
        for (Drafts.Form form : List.of(Drafts.Form.CLOSURE, Drafts.Form.MANY, Drafts.Form.KEEP)) {
            assertEquals(typed, kept(form, THE_YEAR), form.name());
        }
    }

    @Test
    void aDepartureIsRecordedOnceByTwoQuickPresses() {
        HeldJobRunner jobs = new HeldJobRunner();
        PupilsViewModel model = new PupilsViewModel(jobs, notices, desk, texts);
        model.refresh();
        jobs.letGo();
        PupilRow row = model.rows().get(0);
        model.open(row);
        jobs.letGo();
        PupilMoves form = model.moves();
        form.date().set("10/11/2020");
        form.record();
        jobs.letGo();
        assertNotNull(form.problem().get(), "of another year");
        form.date().set("10/11/2026");
        form.record();
        form.record();
        jobs.letGo();
        assertNull(form.problem().get());
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        notices.current().get().action().run();
        jobs.letGo();
        assertEquals(PlacementStatus.LISTED, desk.pupils().rows().get(0).status());
    }
}
