package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.attendance.Closure;
import org.sanad.model.need.NeedRow;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.needs.EnteredPieces;
import org.sanad.work.school.LastActions;
import org.sanad.work.school.SchoolDesk;

/** A form that is saved as it stands is nothing that could be taken back. */
final class NothingChangedTest {
    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.ARABIC);
    private final Notices notices = new Notices(texts);
    private final SameThreadJobRunner jobs = new SameThreadJobRunner();
    private SchoolDesk desk;

    @BeforeEach
    void open() {
        desk = PaidSchool.open(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** The newest action is the same before and after; there is one. */
    private void nothingIsDone(Runnable save) {
        Optional<LastActions.Action> before = desk.lastActions().undoable();
        assertNotEquals(Optional.empty(), before);
        save.run();
        assertEquals(before, desk.lastActions().undoable());
    }

    @Test
    void ofAPupilAndOfAHousehold() {
        PupilsViewModel pupils = new PupilsViewModel(jobs, notices, desk, texts);
        pupils.refresh();
        pupils.open(pupils.rows().get(0));
        nothingIsDone(pupils.editor()::save);
        HouseholdsViewModel households = new HouseholdsViewModel(jobs, notices, desk);
        households.refresh();
        households.open(households.rows().get(0));
        nothingIsDone(households.editor()::save);
    }

    @Test
    void ofAClosure() {
        AbsencesViewModel model = new AbsencesViewModel(jobs, notices, desk);
        model.refresh();
        model.month().set(YearMonth.of(2026, 10));
        ClosureForm form = model.closing();
        form.add();
        form.from().set("05/10/2026");
        form.reason().set(form.reasons().get(0));
        form.save();
        Closure closure = model.sheet().get().closures().get(0);
        form.edit(closure);
        nothingIsDone(form::save);
        assertEquals(List.of(closure), model.sheet().get().closures());
    }

    @Test
    void ofASlip() {
        TransfersViewModel model =
                new TransfersViewModel(new UiContext(texts, jobs, notices, null), desk);
        model.refresh();
        model.choose(PaidSchool.TRANCHE);
        model.shown().set(TransfersViewModel.Shown.SLIPS);
        for (int i = 0; i < 2; i++) {
            model.open(model.rows().get(0), model.columns().get(2));
            Runnable save = model.form()::save;
            if (i == 0) {
                save.run();
            } else {
                nothingIsDone(save);
            }
        }
    }

    @Test
    void ofAFieldOfABeneficiary() {
        var row = desk.slips().slips(PaidSchool.TAYSSIR, null, PaidSchool.TRANCHE).get(0);
        UUID pupil =
                desk.pupils().rows().stream()
                        .filter(one -> one.code().equals(row.code()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        nothingIsDone(() -> desk.benefitFields().setField(pupil, PaidSchool.TAYSSIR, "RSU", "1"));
    }

    @Test
    void ofNumbersAndOfAPieceThatIsMended() {
        NeedsViewModel model = new NeedsViewModel(jobs, notices, desk);
        model.refresh();
        TypedNeeds.choose(model, TypedNeeds.BAGS);
        NeedRow row = model.rows().get(0);
        model.chosen().set(row);
        NeedEntry entry = model.entry();
        entry.field("good").set("3");
        entry.save();
        nothingIsDone(entry::save);
        entry.kind().set(NeedEntry.Kind.EXPECTED);
        entry.field("joining").set("1");
        entry.save();
        nothingIsDone(entry::save);
        entry.kind().set(NeedEntry.Kind.DELIVERY);
        entry.field("date").set("02/10/2026");
        entry.field("quantity").set("5");
        entry.save();
        EnteredPieces piece = model.pieces().get(0);
        entry.correct(piece);
        nothingIsDone(entry::save);
        assertEquals(List.of(), desk.pieces().history(TypedNeeds.BAGS, null));
    }

    @Test
    void ofDaysOfCateringAndOfPlaces() {
        String site = desk.needs().sites().get(0).name();
        YearMonth month = YearMonth.of(2026, 10);
        desk.needs().cater("CANTEEN", site, month, 20);
        nothingIsDone(() -> desk.needs().cater("CANTEEN", site, month, 20));
        desk.needs().offer("BOARDING", null, "إعدادية تيلوكيت", null, 3, 4);
        nothingIsDone(() -> desk.needs().offer("BOARDING", null, "إعدادية تيلوكيت", null, 3, 4));
    }

    @Test
    void ofAMonthOfAbsences() {
        nothingIsDone(
                () ->
                        desk.absences()
                                .set(
                                        PaidSchool.SEPTEMBER,
                                        List.of(),
                                        true,
                                        LocalDate.of(2026, 9, 30)));
    }
}
