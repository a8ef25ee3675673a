package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.rule.ReasonCode;
import org.sanad.model.rule.TransferTotal;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.absences.SlipRow;
import org.sanad.work.absences.WantedSlip;
import org.sanad.work.school.SchoolDesk;

/** Transfers and the counter for slips, on a real store. */
final class TransfersViewModelTest {
    private static final String TAYSSIR = PaidSchool.TAYSSIR;
    private static final int TRANCHE = PaidSchool.TRANCHE;

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.FRENCH);
    private final Notices notices = new Notices(texts);
    private SchoolDesk desk;
    private TransfersViewModel model;

    @BeforeEach
    void open() {
        desk = PaidSchool.open(folder);
        model =
                new TransfersViewModel(
                        new UiContext(texts, new SameThreadJobRunner(), notices, null), desk);
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void atTheCounter() {
        model.choose(TRANCHE);
        model.shown().set(TransfersViewModel.Shown.SLIPS);
    }

    private void space(int... rows) {
        List<TransferRows.Row> chosen =
                java.util.Arrays.stream(rows).mapToObj(model.rows()::get).toList();
        model.toggle(chosen, List.of(model.columns().get(0)));
    }

    private HandedSlip slip(int row) {
        return model.rows().get(row).slip(TRANCHE);
    }

    private List<SlipRow> stored() {
        return desk.slips().slips(TAYSSIR, null, TRANCHE);
    }

    private String said(TransferRows.Row row, TransferColumn column) {
        return new TransferWords(texts, model).said(new TransfersViewModel.Cell(row, column));
    }

    @Test
    void aMonthSaysItsAmountOrWhyItIsLostOrNotKnown() {
        assertEquals(TRANCHE, model.tranche().get().number());
        List<TransferColumn> columns = model.columns();
        assertEquals(5, columns.size());
        model.filters().reason().set(ReasonCode.TOO_MANY_ABSENCES);
        assertEquals(1, model.rows().size());
        TransferRows.Row row = model.rows().get(0);
        String amount = model.words(row, columns.get(0));
        assertTrue(amount.matches("\\P{N}*[1-9]\\d*\\P{N}*"), amount);
        assertNull(model.words(row, columns.get(1)));
        assertEquals(TickMark.KEPT_OUT, model.mark(row, columns.get(1)));
        assertEquals(TickMark.TO_CONFIRM, model.mark(row, columns.get(3)));
        assertTrue(said(row, columns.get(1)).contains("8"), said(row, columns.get(1)));
        assertTrue(said(row, columns.get(3)).contains("pas encore connu"));
        model.explain(row, columns.get(4));
        assertEquals(4, model.months(model.explained().get()).size());
    }

    @Test
    void totalsAreThoseOfTheRulesAndTheSumOfTheClasses() {
        TransferTotal whole = desk.slips().transfers(TAYSSIR, null, TRANCHE, null).sheet().total();
        assertEquals(whole, model.tranche().get().total());
        assertTrue(whole.amount() > 0 && whole.lost() > 0 && whole.open() > 0);
        TransferTotal sum = TransferTotal.NONE;
        int slips = 0;
        int all = model.slips().get().all();
        for (String name : List.copyOf(model.filters().classes())) {
            model.filters().schoolClass().set(name);
            sum = sum.plus(model.tranche().get().total());
            slips += model.slips().get().all();
            assertTrue(model.rows().stream().allMatch(row -> row.schoolClass().equals(name)));
        }
        assertEquals(whole, sum);
        assertEquals(all, slips);
        assertEquals(stored().size(), all);
        model.filters().schoolClass().set(null);
        TransfersViewModel.Tranche year = model.tranches().get(model.tranches().size() - 1);
        assertEquals(TransferRows.YEAR, year.number());
        assertEquals(
                desk.slips().transfers(TAYSSIR, null, null).sheet().total().amount(),
                year.total().amount());
    }

    @Test
    void spaceHandsASlipToTheGuardianOnTheDayAndUndoTakesItBack() {
        atTheCounter();
        model.writing().day().set("٢٠/١١/٢٠٢٦");
        space(0);
        assertEquals(LocalDate.of(2026, 11, 20), slip(0).on());
        assertEquals(model.rows().get(0).guardian(), slip(0).receiver());
        assertEquals(1, model.slips().get().handed());
        assertEquals(1, stored().stream().filter(SlipRow::handed).count());
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        notices.current().get().action().run();
        assertNull(slip(0));
        assertEquals(0, stored().stream().filter(SlipRow::handed).count());
    }

    @Test
    void ofTwoSlipsHandedTheNoticeOfTheFirstTakesTheFirstBack() {
        atTheCounter();
        space(0);
        Runnable button = notices.current().get().action();
        TransferRows.Row other = model.rows().get(1);
        WantedSlip wanted = new WantedSlip(0, other.code(), null);
        desk.slips().hand(TAYSSIR, null, TRANCHE, List.of(wanted), null);
        button.run();
        assertNull(slip(0));
        assertEquals(1, stored().stream().filter(SlipRow::handed).count());
        assertTrue(
                stored().stream().anyMatch(one -> one.handed() && one.code().equals(other.code())));
        button.run();
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertEquals(1, stored().stream().filter(SlipRow::handed).count());
    }

    @Test
    void aSelectionHandsThoseWithoutAndTheOthersStayAsTheyWere() {
        atTheCounter();
        model.writing().day().set("02/11/2026");
        space(1);
        model.writing().day().set("20/11/2026");
        space(0, 1, 2);
        assertEquals(LocalDate.of(2026, 11, 20), slip(0).on());
        assertEquals(LocalDate.of(2026, 11, 2), slip(1).on());
        space(0, 1, 2);
        assertEquals(0, model.slips().get().handed());
        notices.current().get().action().run();
        assertEquals(3, model.slips().get().handed());
        assertEquals(LocalDate.of(2026, 11, 2), slip(1).on());
    }

    @Test
    void aDayThatIsNoneOrToComeHandsNothingOut() {
        atTheCounter();
        for (String day : List.of("31/02/2027", "hier", "", "01/01/2099")) {
            model.writing().day().set(day);
            space(0);
            assertNull(slip(0), day);
            assertEquals(Meaning.REFUSED, notices.current().get().meaning(), day);
        }
    }

    @Test
    void nothingIsHandedOutAmongTheMonths() {
        model.choose(TRANCHE);
        assertEquals(TransfersViewModel.Shown.MONTHS, model.shown().get());
        space(0);
        assertEquals(0, stored().stream().filter(SlipRow::handed).count());
    }

    @Test
    void theUnclaimedKeepThoseJustHandedOutUntilOneLooksAnew() {
        atTheCounter();
        space(2);
        model.shown().set(TransfersViewModel.Shown.UNCLAIMED);
        int waiting = model.rows().size();
        assertEquals(desk.slips().unclaimed(TAYSSIR, null, TRANCHE).size(), waiting);
        space(0);
        assertEquals(waiting, model.rows().size());
        assertEquals(TickMark.ENROLLED, model.mark(model.rows().get(0), model.columns().get(0)));
        model.shown().set(TransfersViewModel.Shown.SLIPS);
        model.shown().set(TransfersViewModel.Shown.UNCLAIMED);
        assertEquals(waiting - 1, model.rows().size());
    }

    @Test
    void theFormSaysWhoTookItAndCorrectsAndTakesBack() {
        atTheCounter();
        model.open(model.rows().get(0), model.columns().get(2));
        SlipForm form = model.form();
        assertEquals(model.rows().get(0).guardian(), form.receiver().get());
        form.receiver().set("  الخال إدريس ");
        form.day().set("3/11/2026");
        form.save();
        assertNull(form.opened().get());
        assertEquals("الخال إدريس", slip(0).receiver());
        model.open(model.rows().get(0), model.columns().get(3));
        assertEquals("03/11/2026", form.day().get());
        form.day().set("01/01/2099");
        form.save();
        assertEquals("work.slips.day", form.dayProblem().get().code());
        assertEquals(LocalDate.of(2026, 11, 3), slip(0).on());
        form.day().set("04/11/2026");
        form.receiver().set("x".repeat(201));
        form.save();
        assertEquals("work.slips.note-too-long", form.problem().get().code());
        form.receiver().set("");
        form.save();
        assertEquals(LocalDate.of(2026, 11, 4), slip(0).on());
        assertNull(slip(0).receiver());
        notices.current().get().action().run();
        assertEquals(LocalDate.of(2026, 11, 3), slip(0).on());
        assertEquals("الخال إدريس", slip(0).receiver());
        model.open(model.rows().get(0), model.columns().get(2));
        form.takeBack();
        assertNull(form.opened().get());
        assertNull(slip(0));
    }

    @Test
    void aSlipHandedOutIsAlwaysListed() {
        atTheCounter();
        space(0);
        TransferRows.Row row = model.rows().get(0);
        desk.benefits()
                .keepOut(
                        TAYSSIR,
                        List.of(row.pupil()),
                        desk.benefits().reasonsToKeepOut().get(0).code(),
                        LocalDate.of(2026, 11, 10));
        model.refresh();
        assertTrue(listed().contains(row.pupil()));
        assertTrue(stored().stream().anyMatch(one -> one.pupil().equals(row.pupil())));
        model.filters().schoolClass().set(row.schoolClass());
        assertTrue(listed().contains(row.pupil()));
        model.shown().set(TransfersViewModel.Shown.MONTHS);
        assertTrue(listed().contains(row.pupil()));
    }

    private Set<java.util.UUID> listed() {
        return model.rows().stream().map(TransferRows.Row::pupil).collect(Collectors.toSet());
    }

    @Test
    void slipsOfTheYearAreThoseOfATranche() {
        model.choose(TransferRows.YEAR);
        assertEquals(11, model.columns().size());
        assertFalse(model.opens(model.rows().get(0), model.columns().get(0)));
        model.shown().set(TransfersViewModel.Shown.SLIPS);
        assertEquals(TRANCHE, model.tranche().get().number());
        model.choose(TransferRows.YEAR);
        assertEquals(TransfersViewModel.Shown.MONTHS, model.shown().get());
    }

    @Test
    void everyReasonHasAShortName() {
        for (ReasonCode reason : ReasonCode.values()) {
            assertTrue(texts.has(TransferWords.reasonKey(reason)), reason.code());
        }
    }
}
