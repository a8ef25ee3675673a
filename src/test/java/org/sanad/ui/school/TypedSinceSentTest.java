package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.sanad.model.GuardianRelation;
import org.sanad.model.SchoolYear;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/**
 * A field is typed into once more while the form is on its way to the disk, and what is typed
 * reaches the disk first: it is not what is saved, so it stays, on the disk and in the window.
 */
final class TypedSinceSentTest {
    private static final UUID THE_YEAR = Drafts.ofYear(new SchoolYear(2026));

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.ARABIC);
    private final Notices notices = new Notices(texts);
    private final HeldJobRunner jobs = new HeldJobRunner();
    private SchoolDesk desk;

    @BeforeEach
    void open() {
        desk = PaidSchool.open(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Map<String, String> kept(Drafts.Form form, UUID subject) {
        return desk.drafts().find(form, subject);
    }

    /**
     * What was typed since is kept first, then the form is saved; nothing the window asks for then
     * is done yet.
     */
    private void keptFirstThenSaved(Drafts.Form form, UUID subject, Map<String, String> since) {
        jobs.letGoLast();
        jobs.letGoLast();
        assertEquals(since, kept(form, subject), "on the disk, whatever the window does next");
        jobs.letGo();
        assertEquals(since, kept(form, subject));
    }

    private PupilsViewModel pupils() {
        PupilsViewModel pupils = new PupilsViewModel(jobs, notices, desk, texts);
        pupils.refresh();
        jobs.letGo();
        return pupils;
    }

    @Test
    void ofAPupilsSheet() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        pupils.open(row);
        jobs.letGo();
        PupilEditor editor = pupils.editor();
        editor.birthPlace().set("تيزنيت");
        editor.firstName().set("زينب");
        editor.save();
        editor.birthPlace().set("تيلوكيت");
        editor.keep();
        keptFirstThenSaved(Drafts.Form.PUPIL, row.id(), Map.of("place", "تيلوكيت"));
        assertEquals("تيزنيت", desk.pupils().rows().get(3).birthPlace());
        assertEquals("تيلوكيت", editor.birthPlace().get());
        assertTrue(editor.changed().get());
    }

    @Test
    void ofAPupilsSheetThatAnotherPupilIsShownInstead() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        pupils.open(row);
        jobs.letGo();
        pupils.editor().birthPlace().set("تيزنيت");
        pupils.editor().save();
        pupils.editor().birthPlace().set("تيلوكيت");
        pupils.open(pupils.rows().get(2));
        jobs.letGo();
        assertEquals(Map.of("place", "تيلوكيت"), kept(Drafts.Form.PUPIL, row.id()));
    }

    @Test
    void ofAHouseholdOfWhichTheOtherParentWasSentToo() {
        HouseholdsViewModel model = new HouseholdsViewModel(jobs, notices, desk);
        model.refresh();
        jobs.letGo();
        UUID id = model.rows().get(0).household().id();
        model.open(model.rows().get(0));
        jobs.letGo();
        HouseholdEditor editor = model.editor();
        editor.field("douar").set("أيت حمو");
        editor.field("other-guardian").set("فاطمة العسري");
        editor.otherRelation().set(GuardianRelation.MOTHER);
        editor.save();
        editor.field("douar").set("أيت علي");
        editor.keep();
        keptFirstThenSaved(Drafts.Form.HOUSEHOLD, id, Map.of("douar", "أيت علي"));
        assertEquals("أيت علي", editor.field("douar").get());
        assertEquals("", editor.field("other-guardian").get(), "never sent twice");
    }

    @Test
    void ofAPaper() {
        HouseholdsViewModel model = new HouseholdsViewModel(jobs, notices, desk);
        model.refresh();
        jobs.letGo();
        UUID id = model.rows().get(0).household().id();
        model.open(model.rows().get(0));
        jobs.letGo();
        HouseholdContents contents = model.contents();
        contents.kind().set(contents.kinds().get(1));
        contents.number().set("77123");
        contents.addPaper();
        contents.number().set("88");
        contents.keep();
        jobs.letGoLast();
        jobs.letGoLast();
        assertEquals("88", kept(Drafts.Form.PAPER, id).get("number"));
        jobs.letGo();
        assertEquals(Map.of("number", "88"), kept(Drafts.Form.PAPER, id));
        assertEquals("88", contents.number().get());
        assertNull(contents.kind().get());
    }

    @Test
    void ofANoteAndOfADeparture() {
        PupilsViewModel pupils = pupils();
        PupilRow row = pupils.rows().get(3);
        pupils.open(row);
        jobs.letGo();
        pupils.notes().text().set("زار الأب المؤسسة");
        pupils.notes().add();
        pupils.notes().text().set("و");
        pupils.notes().keep();
        jobs.letGoLast();
        jobs.letGoLast();
        assertEquals("و", kept(Drafts.Form.NOTE, row.id()).get("text"));
        jobs.letGo();
        assertEquals("و", pupils.notes().text().get());

        PupilMoves moves = pupils.moves();
        moves.date().set("12/10/2026");
        moves.record();
        moves.school().set("مدرسة الأطلس");
        moves.keep();
        jobs.letGoLast();
        jobs.letGoLast();
        assertEquals("مدرسة الأطلس", kept(Drafts.Form.MOVE, row.id()).get("school"));
        jobs.letGo();
        assertEquals("مدرسة الأطلس", moves.school().get());
        assertEquals("", moves.date().get());
    }

    @Test
    void ofADepartureOfMany() {
        PupilsViewModel pupils = pupils();
        pupils.many().selected().setAll(pupils.rows().subList(0, 2));
        pupils.openMany();
        jobs.letGo();
        ManyPupilsForm form = pupils.many();
        form.what().set(ManyPupilsForm.What.DEPARTURE);
        form.date().set("10/11/2026");
        List<ManyPupilsForm.Asked> asked = new ArrayList<>();
        form.prepare(asked::add);
        jobs.letGo();
        form.apply(asked.get(0));
        form.school().set("مدرسة الأطلس");
        form.keep();
        keptFirstThenSaved(Drafts.Form.MANY, THE_YEAR, Map.of("school", "مدرسة الأطلس"));
        assertEquals("مدرسة الأطلس", form.school().get());
        assertEquals("", form.date().get());
    }

    private ClosureForm closing() {
        AbsencesViewModel model = new AbsencesViewModel(jobs, notices, desk);
        model.refresh();
        jobs.letGo();
        model.month().set(YearMonth.of(2026, 10));
        jobs.letGo();
        return model.closing();
    }

    @Test
    void ofANewClosureAndOfOneThatIsCorrected() {
        ClosureForm form = closing();
        form.add();
        jobs.letGo();
        form.from().set("05/10/2026");
        form.reason().set(form.reasons().get(0));
        form.save();
        form.to().set("07/1");
        form.keep();
        keptFirstThenSaved(Drafts.Form.CLOSURE, THE_YEAR, Map.of("to", "07/1"));
        assertTrue(form.open().get());
        assertEquals("07/1", form.to().get());
        assertEquals("", form.from().get(), "never entered twice");
        form.revert();
        form.close();
        jobs.letGo();

        var closure = desk.absences().sheet(YearMonth.of(2026, 10)).closures().get(0);
        form.edit(closure);
        jobs.letGo();
        form.to().set("06/10/2026");
        form.save();
        form.to().set("08/10/2026");
        form.keep();
        keptFirstThenSaved(Drafts.Form.CLOSURE, closure.id(), Map.of("to", "08/10/2026"));
        assertEquals("08/10/2026", form.to().get());
        assertEquals(java.time.LocalDate.of(2026, 10, 6), form.edited().get().to());
    }

    @Test
    void ofASlip() {
        TransfersViewModel model =
                new TransfersViewModel(
                        new org.sanad.ui.kit.UiContext(texts, jobs, notices, null), desk);
        model.refresh();
        jobs.letGo();
        model.choose(PaidSchool.TRANCHE);
        model.shown().set(TransfersViewModel.Shown.SLIPS);
        jobs.letGo();
        model.open(model.rows().get(0), model.columns().get(2));
        jobs.letGo();
        SlipForm form = model.form();
        SlipForm.Opened opened = form.opened().get();
        UUID id =
                Drafts.slip(
                        opened.row().pupil(),
                        PaidSchool.TAYSSIR,
                        opened.of().year(),
                        PaidSchool.TRANCHE);
        form.receiver().set("الخال إدريس");
        form.save();
        form.receiver().set("العم");
        form.keep();
        keptFirstThenSaved(Drafts.Form.SLIP, id, Map.of("receiver", "العم"));
        assertEquals("العم", form.receiver().get());
        assertEquals("الخال إدريس", form.opened().get().slip().receiver());
        form.save();
        jobs.letGo();
        assertNull(form.opened().get());
        assertEquals(Map.of(), kept(Drafts.Form.SLIP, id));
    }

    @Test
    void ofWhyADoubtIsKept() {
        ChecksViewModel model = new ChecksViewModel(jobs, notices, desk, new RecordedWays());
        model.refresh();
        jobs.letGo();
        CheckLine line =
                model.lines().stream().filter(ChecksViewModel::mayKeep).findFirst().orElseThrow();
        model.askToKeep(line);
        jobs.letGo();
        KeepForm form = model.keeping();
        form.reason().set(form.reasons().get(0));
        form.text().set("تحققت");
        form.keep();
        form.text().set("تحققت من الوالدين");
        form.keepTyped();
        jobs.letGoLast();
        jobs.letGoLast();
        assertEquals("تحققت من الوالدين", kept(Drafts.Form.KEEP, THE_YEAR).get("text"));
        jobs.letGo();
        assertEquals("تحققت من الوالدين", form.text().get());
        assertEquals("تحققت من الوالدين", kept(Drafts.Form.KEEP, THE_YEAR).get("text"));
    }
}
