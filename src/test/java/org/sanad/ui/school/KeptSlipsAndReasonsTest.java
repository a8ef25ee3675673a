package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.KeptViolation;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.absences.SlipRow;
import org.sanad.work.absences.WantedSlip;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.school.SchoolDesk;

/** What is typed of a slip, or of why a doubt is kept, outlives the window until it is written. */
final class KeptSlipsAndReasonsTest {
    private static final UUID THE_YEAR = Drafts.ofYear(new SchoolYear(2026));

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.ARABIC);
    private final Notices notices = new Notices(texts);
    private SchoolDesk desk;

    @BeforeEach
    void open() {
        desk = PaidSchool.open(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /**
     * The desk goes as in a power cut; what is not there any more is looked for when it is back.
     */
    private void powerCut() {
        desk.close();
        desk = TestDesks.reopened(folder);
        desk.drafts().forgetGone();
    }

    private Map<String, String> kept(Drafts.Form form, UUID subject) {
        return desk.drafts().find(form, subject);
    }

    /** The form of the first row's slip at the counter. */
    private SlipForm slip() {
        TransfersViewModel model =
                new TransfersViewModel(
                        new UiContext(texts, new SameThreadJobRunner(), notices, null), desk);
        model.refresh();
        model.choose(PaidSchool.TRANCHE);
        model.shown().set(TransfersViewModel.Shown.SLIPS);
        model.open(model.rows().get(0), model.columns().get(2));
        return model.form();
    }

    private List<SlipRow> slips() {
        return desk.slips().slips(PaidSchool.TAYSSIR, null, PaidSchool.TRANCHE);
    }

    @Test
    void aSlipOutlivesThePowerCutUntilItIsHandedOutAndItsCorrectionToo() {
        SlipForm form = slip();
        UUID pupil = form.opened().get().row().pupil();
        UUID id =
                Drafts.slip(
                        pupil,
                        PaidSchool.TAYSSIR,
                        form.opened().get().of().year(),
                        PaidSchool.TRANCHE);
        String usual = form.receiver().get();
        List<SlipRow> before = slips();
        String tooLong = "خ".repeat(201);
        form.receiver().set(tooLong);
        form.close();
        powerCut();

        assertEquals(before, slips(), "what is typed is not the data");
        form = slip();
        assertTrue(form.typing().restored().get());
        assertEquals(tooLong, form.receiver().get());
        form.day().set("1");
        form.save();
        assertEquals("ui.transfers.not-a-day", form.dayProblem().get().code());
        form.day().set("03/11/2026");
        form.save();
        assertEquals("work.slips.note-too-long", form.problem().get().code());
        assertEquals(before, slips(), "nothing is handed out");
        assertEquals(tooLong, kept(Drafts.Form.SLIP, id).get("receiver"));
        form.receiver().set("الخال إدريس");
        form.save();
        assertNull(form.opened().get());
        assertEquals(Map.of(), kept(Drafts.Form.SLIP, id));

        form = slip();
        assertFalse(form.typing().restored().get());
        form.receiver().set("الخ");
        form.close();
        form = slip();
        assertTrue(form.typing().restored().get());
        assertEquals("03/11/2026", form.day().get());
        form.revert();
        assertEquals("الخال إدريس", form.receiver().get());
        assertEquals(Map.of(), kept(Drafts.Form.SLIP, id), "thrown away");
        form.receiver().set("العم");
        form.takeBack();
        assertEquals(before, slips());
        assertEquals(Map.of(), kept(Drafts.Form.SLIP, id));
        assertEquals(usual, slip().receiver().get());
    }

    @Test
    void aSlipHandedOutElsewhereMeanwhileIsRefusedAndWhatIsTypedOfItWaits() {
        SlipForm form = slip();
        SlipForm.Opened opened = form.opened().get();
        UUID id =
                Drafts.slip(
                        opened.row().pupil(),
                        PaidSchool.TAYSSIR,
                        opened.of().year(),
                        PaidSchool.TRANCHE);
        WantedSlip elsewhere = new WantedSlip(0, opened.row().code(), "الأم");
        desk.slips().hand(PaidSchool.TAYSSIR, null, PaidSchool.TRANCHE, List.of(elsewhere), null);
        List<SlipRow> before = slips();
        form.receiver().set("الخال إدريس");
        form.save();
        assertEquals("work.slips.handed-already", form.problem().get().code());
        assertEquals(before, slips());
        assertEquals("الخال إدريس", kept(Drafts.Form.SLIP, id).get("receiver"));
    }

    @Test
    void aSlipIsHandedOutOnceByTwoQuickPressesAndTheNoticeTakesItBack() {
        HeldJobRunner jobs = new HeldJobRunner();
        TransfersViewModel model =
                new TransfersViewModel(new UiContext(texts, jobs, notices, null), desk);
        model.refresh();
        jobs.letGo();
        model.choose(PaidSchool.TRANCHE);
        model.shown().set(TransfersViewModel.Shown.SLIPS);
        jobs.letGo();
        model.open(model.rows().get(0), model.columns().get(2));
        jobs.letGo();
        List<SlipRow> before = slips();
        SlipForm form = model.form();
        form.receiver().set("خ".repeat(201));
        form.save();
        jobs.letGo();
        assertEquals("work.slips.note-too-long", form.problem().get().code());
        form.receiver().set("الخال إدريس");
        form.save();
        form.save();
        jobs.letGo();
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        assertNotEquals(before, slips());
        notices.current().get().action().run();
        jobs.letGo();
        assertEquals(before, slips());
    }

    @Test
    void aSlipThatCannotBeTakenBackIsToldAndNotBesideAnotherOne() {
        HeldJobRunner jobs = new HeldJobRunner();
        TransfersViewModel model =
                new TransfersViewModel(new UiContext(texts, jobs, notices, null), desk);
        model.refresh();
        jobs.letGo();
        model.choose(PaidSchool.TRANCHE);
        model.shown().set(TransfersViewModel.Shown.SLIPS);
        jobs.letGo();
        SlipForm form = model.form();
        model.open(model.rows().get(0), model.columns().get(2));
        jobs.letGo();
        form.save();
        jobs.letGo();
        model.open(model.rows().get(0), model.columns().get(2));
        jobs.letGo();
        notices.clear();
        form.takeBack();
        model.open(model.rows().get(1), model.columns().get(2));
        jobs.refuseFirst(UserProblem.of("store.disk.full"));
        jobs.letGo();
        assertNull(form.problem().get());
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
    }

    private ChecksViewModel checks() {
        ChecksViewModel model =
                new ChecksViewModel(new SameThreadJobRunner(), notices, desk, new RecordedWays());
        model.refresh();
        return model;
    }

    /** A group of doubts and one of its findings. */
    private static List<CheckLine> doubts(ChecksViewModel model) {
        CheckLine.Group group =
                model.lines().stream()
                        .filter(ChecksViewModel::mayKeep)
                        .filter(CheckLine.Group.class::isInstance)
                        .map(CheckLine.Group.class::cast)
                        .findFirst()
                        .orElseThrow();
        return List.of(group, new CheckLine.One(group.findings().get(0)));
    }

    @Test
    void whyADoubtIsKeptOutlivesThePowerCutAndIsShownForThatDoubtOnly() {
        ChecksViewModel model = checks();
        CheckLine group = doubts(model).get(0);
        model.askToKeep(group);
        KeepForm form = model.keeping();
        String tooLong = "خ".repeat(KeptViolation.LONGEST + 1);
        form.reason().set(form.reasons().get(0));
        form.text().set(tooLong);
        form.close();
        powerCut();

        model = checks();
        form = model.keeping();
        int open = model.findings().size();
        model.askToKeep(doubts(model).get(0));
        assertTrue(form.typing().restored().get());
        assertEquals(tooLong, form.text().get());
        assertEquals(form.reasons().get(0), form.reason().get());
        form.keep();
        assertEquals("work.checks.text", form.problem().get().code());
        assertEquals(open, model.findings().size());
        assertEquals(tooLong, kept(Drafts.Form.KEEP, THE_YEAR).get("text"));
        form.text().set("تحققت");
        form.keep();
        assertEquals(open - group.findings().size(), model.findings().size());
        assertEquals(Map.of(), kept(Drafts.Form.KEEP, THE_YEAR));
        notices.current().get().action().run();
        assertEquals(open, model.findings().size());

        model.askToKeep(doubts(model).get(0));
        assertFalse(form.typing().restored().get(), "undo brings no typing back");
        form.text().set("تح");
        form.close();
        model.askToKeep(doubts(model).get(1));
        assertFalse(form.typing().restored().get(), "it was typed of another doubt");
        assertEquals("", form.text().get());
        assertEquals(Map.of(), kept(Drafts.Form.KEEP, THE_YEAR));
        form.text().set("تح");
        form.keepTyped();
        assertEquals("تح", kept(Drafts.Form.KEEP, THE_YEAR).get("text"));
        form.revert();
        assertEquals(Map.of(), kept(Drafts.Form.KEEP, THE_YEAR), "thrown away");
    }

    @Test
    void aDoubtIsKeptOnceAndWhatIsTypedOfTheNextOneMeanwhileStays() {
        HeldJobRunner jobs = new HeldJobRunner();
        ChecksViewModel model = new ChecksViewModel(jobs, notices, desk, new RecordedWays());
        model.refresh();
        jobs.letGo();
        List<CheckLine> doubts =
                model.findings().stream()
                        .map(CheckLine.One::new)
                        .map(CheckLine.class::cast)
                        .filter(ChecksViewModel::mayKeep)
                        .toList();
        CheckLine first = doubts.get(0);
        CheckLine second = doubts.get(1);
        int open = model.findings().size();
        KeepForm form = model.keeping();
        model.askToKeep(first);
        jobs.letGo();
        form.reason().set(form.reasons().get(0));
        form.text().set("تحققت");
        form.keep();
        form.keep();
        model.askToKeep(second);
        form.reason().set(form.reasons().get(0));
        form.text().set("تح");
        jobs.letGo();
        assertEquals(open - 1, model.findings().size());
        assertEquals(second, form.asked().get());
        assertEquals("تح", form.text().get());
        Map<String, String> waits = kept(Drafts.Form.KEEP, THE_YEAR);
        assertEquals("تح", waits.get("text"));
        assertEquals(form.reasons().get(0).code(), waits.get("reason"));
        notices.current().get().action().run();
        jobs.letGo();
        assertEquals(open, model.findings().size());
    }
}
