package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.NeedRow;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.drafts.NeedDrafts;
import org.sanad.work.needs.DeliveryEntry;
import org.sanad.work.needs.EnteredPieces;
import org.sanad.work.needs.NeedSpot;
import org.sanad.work.needs.PiecesCorrection;
import org.sanad.work.needs.SchoolNeeds;

/**
 * What is typed on the page of needs and not saved outlives the window with its row, and what is
 * saved never comes back to be entered a second time.
 */
final class NeedDraftsTest extends TypedNeeds {
    private NeedRow row(String article) {
        return model.rows().stream()
                .filter(one -> one.level().equals("1APG") && one.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private NeedRow books() {
        return row("TEXTBOOKS");
    }

    /** Another row of the table. */
    private NeedRow other() {
        return model.rows().stream()
                .filter(one -> !one.article().equals("TEXTBOOKS"))
                .findFirst()
                .orElseThrow();
    }

    private void type(NeedEntry.Kind kind, String... values) {
        model.entry().kind().set(kind);
        for (int i = 0; i < values.length; i++) {
            model.entry().field(kind.fields().get(i)).set(values[i]);
        }
    }

    private UUID subject(NeedRow row) {
        return NeedDrafts.row(
                new NeedKey(
                        BAGS,
                        desk.schoolYear(),
                        row.site(),
                        row.level(),
                        row.gender(),
                        row.article()));
    }

    private Map<String, String> kept(NeedRow row) {
        return desk.drafts().find(Drafts.Form.NEED, subject(row));
    }

    @Test
    void aDeliveryTypedOutlivesThePowerCutAndIsEnteredOnce() {
        model.chosen().set(books());
        type(NeedEntry.Kind.DELIVERY, "02/10/2026", "5", "", "77/2026");
        model.entry().keep();
        powerCut(BAGS);

        assertEquals(List.of(), pieces(), "what is typed is not the data");
        model.chosen().set(other());
        assertFalse(model.entry().restored().get());
        assertEquals("", model.entry().field("recovered").get());
        model.chosen().set(books());
        assertTrue(model.entry().restored().get());
        assertEquals(NeedEntry.Kind.DELIVERY, model.entry().kind().get(), "in sight");
        assertEquals("77/2026", model.entry().field("slip").get());
        model.entry().save();
        assertFalse(model.entry().restored().get());
        assertEquals("", model.entry().field("quantity").get());
        assertEquals(5, books().received());
        assertEquals(Map.of(), kept(books()));
        powerCut(BAGS);
        model.chosen().set(books());
        assertFalse(model.entry().restored().get());
        model.entry().kind().set(NeedEntry.Kind.DELIVERY);
        assertEquals("", model.entry().field("quantity").get());
        model.entry().save();
        assertEquals("ui.needs.not-a-day", model.entry().problem().get().code());
        assertEquals(1, pieces().size());
        desk.lastActions().undo();
        assertEquals(List.of(), pieces());
        assertEquals(Map.of(), kept(books()), "undo passes drafts by");
    }

    @Test
    void anotherRowLeavesWhatIsTypedWithItsOwn() {
        model.chosen().set(books());
        type(NeedEntry.Kind.STOCK, "10", "6");
        type(NeedEntry.Kind.HANDOUT, "03/10/2026", "4");
        model.chosen().set(other());
        assertEquals("", model.entry().field("quantity").get());
        type(NeedEntry.Kind.HANDOUT, "04/10/2026", "1");
        model.chosen().set(books());
        assertEquals("4", model.entry().field("quantity").get());
        model.entry().save();
        assertEquals(4, books().distributed());
        assertEquals(Map.of("STOCK.recovered", "10", "STOCK.good", "6"), kept(books()));
        model.entry().kind().set(NeedEntry.Kind.STOCK);
        assertEquals("6", model.entry().field("good").get(), "of another kind it stays");
        model.nextYear().set(true);
        model.nextYear().set(false);
        model.chosen().set(null);
        powerCut(BAGS);
        model.chosen().set(other());
        assertEquals("04/10/2026", model.entry().field("date").get());
        model.entry().field("date").set("");
        model.entry().field("quantity").set("");
        model.entry().keep();
        assertEquals(Map.of(), kept(other()), "emptied by hand");
        assertFalse(model.entry().restored().get());
    }

    @Test
    void whatIsRefusedGoesOnWaiting() {
        model.chosen().set(books());
        type(NeedEntry.Kind.DELIVERY, "02/10/2024", "5");
        model.entry().save();
        assertEquals("work.needs.day-out-of-range", model.entry().problem().get().code());
        powerCut(BAGS);
        model.chosen().set(books());
        assertEquals("02/10/2024", model.entry().field("date").get());
        model.entry().field("date").set("02/10/2026");
        model.entry().save();
        assertEquals(5, books().received());
        assertEquals(Map.of(), kept(books()));
    }

    @Test
    void whatWaitsIsForgottenInTheTransactionThatEntersItAndOnlyThen() {
        NeedRow row = books();
        Map<String, String> waits = Map.of("DELIVERY.quantity", "5", "STOCK.good", "6");
        desk.drafts().keep(Drafts.Form.NEED, subject(row), waits);
        SchoolNeeds needs =
                desk.typed(
                                new Drafts.Waiting(
                                        Drafts.Form.NEED,
                                        subject(row),
                                        Map.of("DELIVERY.quantity", "5", "DELIVERY.date", "")))
                        .needs();
        NeedSpot spot = new NeedSpot(null, row.level(), row.gender(), row.article());
        LocalDate day = LocalDate.of(2026, 10, 2);
        needs.deliver(BAGS, null, List.of(new DeliveryEntry(0, spot, day, null, null, 0, 0)));
        assertEquals(waits, kept(row), "no piece: nothing is entered");
        DeliveryEntry good = new DeliveryEntry(0, spot, day, null, null, 5, 0);
        desk.needs().deliver(BAGS, null, List.of(good));
        assertEquals(waits, kept(row), "entered by another way");
        needs.deliver(BAGS, null, List.of(good));
        assertEquals(Map.of("STOCK.good", "6"), kept(row));
        assertEquals(2, pieces().size());
    }

    private EnteredPieces delivered() {
        model.chosen().set(books());
        type(NeedEntry.Kind.DELIVERY, "02/10/2026", "5");
        model.entry().save();
        return model.pieces().get(0);
    }

    @Test
    void aPieceHalfMendedComesBackAsThatPieceAndNeverAsANewOne() {
        EnteredPieces delivery = delivered();
        type(NeedEntry.Kind.DELIVERY, "09/10/2026");
        model.entry().correct(delivery);
        assertEquals("02/10/2026", model.entry().field("date").get());
        model.entry().field("quantity").set("9");
        model.entry().keep();
        powerCut(BAGS);

        model.chosen().set(books());
        assertEquals(delivery, model.entry().correcting().get());
        assertTrue(model.entry().mending().typing().restored().get());
        assertFalse(model.entry().restored().get(), "what is new is behind what is mended");
        assertEquals("9", model.entry().field("quantity").get());
        model.entry().save();
        assertEquals(List.of(delivery.id()), pieces().stream().map(EnteredPieces::id).toList());
        assertEquals(9, books().received());
        assertNull(model.entry().correcting().get());
        assertEquals(Map.of(), mended(delivery));
        assertFalse(model.entry().mending().typing().restored().get());
        assertTrue(model.entry().restored().get());
        assertEquals("09/10/2026", model.entry().field("date").get(), "the new one stays typed");
        assertEquals(Map.of("DELIVERY.date", "09/10/2026"), kept(books()));
        model.entry().revert();
        assertEquals("", model.entry().field("date").get());
        assertEquals(Map.of(), kept(books()), "thrown away");
        assertFalse(model.entry().restored().get());
    }

    @Test
    void whatIsNotToBeMendedIsThrownAwayAndWhatIsGoneIsNotMended() {
        EnteredPieces delivery = delivered();
        model.entry().correct(delivery);
        model.entry().field("quantity").set("9");
        model.entry().keep();
        model.entry().stopCorrecting();
        assertEquals(Map.of(), mended(delivery));
        model.entry().correct(delivery);
        assertEquals("5", model.entry().field("quantity").get());
        model.entry().field("quantity").set("9");
        model.chosen().set(other());
        assertEquals(Map.of("quantity", "9"), mended(delivery));
        desk.pieces().correct(delivery.id(), dayOnly());
        assertEquals(Map.of("quantity", "9"), mended(delivery), "of another way nothing is saved");
        desk.pieces().remove(delivery.id(), null);
        desk.drafts().forgetGone();
        assertEquals(Map.of("quantity", "9"), mended(delivery), "it may be put back");
        model.refresh();
        model.chosen().set(books());
        assertNull(model.entry().correcting().get());
        assertFalse(model.entry().restored().get());
        assertEquals(Map.of(), kept(books()));
    }

    private Map<String, String> mended(EnteredPieces piece) {
        return desk.drafts().find(Drafts.Form.PIECES, piece.id());
    }

    private static PiecesCorrection dayOnly() {
        return new PiecesCorrection(null, LocalDate.of(2026, 10, 8), null, null, null, null, null);
    }

    @Test
    void whatIsAskedForTwiceOrLeftMeanwhileIsEnteredOnce() {
        HeldJobRunner jobs = held();
        NeedRow books = books();
        model.chosen().set(books);
        jobs.letGo();
        type(NeedEntry.Kind.DELIVERY, "02/10/2026", "5");
        model.entry().save();
        model.entry().save();
        model.entry().field("supplier").set("مكتبة أزيلال");
        model.entry().keep();
        model.chosen().set(other());
        jobs.letGo();
        assertEquals(1, pieces().size());
        assertEquals(Map.of("DELIVERY.supplier", "مكتبة أزيلال"), kept(books));
        model.chosen().set(books());
        jobs.letGo();
        assertEquals("", model.entry().field("quantity").get());
        assertEquals("مكتبة أزيلال", model.entry().field("supplier").get());
    }

    @Test
    void whatIsTypedOfAPieceWhileItIsOnItsWayStays() {
        EnteredPieces delivery = delivered();
        HeldJobRunner jobs = held();
        model.chosen().set(books());
        jobs.letGo();
        model.entry().correct(delivery);
        jobs.letGo();
        model.entry().field("quantity").set("9");
        model.entry().save();
        model.entry().field("slip").set("77/2026");
        model.entry().keep();
        jobs.letGoLast();
        jobs.letGoLast();
        assertEquals(Map.of("slip", "77/2026"), mended(delivery));
        jobs.letGo();
        assertEquals(9, books().received());
        assertEquals(delivery.id(), model.entry().correcting().get().id(), "in sight");
        assertEquals("77/2026", model.entry().field("slip").get());
        assertEquals(Map.of("slip", "77/2026"), mended(delivery));
        model.entry().save();
        jobs.letGo();
        assertNull(model.entry().correcting().get());
        assertEquals(Map.of(), mended(delivery));
        assertEquals("77/2026", pieces().get(0).slip());
    }

    @Test
    void whatCannotBeKeptIsAskedForAgainWhenTheDeskGoes() {
        HeldJobRunner jobs = held();
        model.chosen().set(books());
        jobs.letGo();
        type(NeedEntry.Kind.STOCK, "10");
        model.typed().keep();
        assertTrue(model.typed().unkept());
        UserProblem full = UserProblem.of("store.disk.full");
        jobs.refuseFirst(full);
        NeedRow books = books();
        model.chosen().set(other());
        jobs.refuseFirst(full);
        jobs.letGo();
        assertTrue(model.typed().unkept(), "the disk is full");
        assertEquals(Map.of(), kept(books));
        model.typed().keep();
        jobs.letGo();
        assertFalse(model.typed().unkept());
        assertEquals(Map.of("STOCK.recovered", "10"), kept(books));
    }

    /** The page with jobs that wait until they are let go. */
    private HeldJobRunner held() {
        HeldJobRunner jobs = new HeldJobRunner();
        model = new NeedsViewModel(jobs, new Notices(texts), desk);
        model.refresh();
        jobs.letGo();
        choose(model, BAGS);
        jobs.letGo();
        return jobs;
    }

    @Test
    void whatNobodyCanSaveAnyMoreIsForgotten() {
        EnteredPieces delivery = delivered();
        SchoolYear year = desk.schoolYear();
        SchoolYear past = year.previous();
        Map<String, String> typed = Map.of("x", "1");
        Map<Drafts.Form, List<UUID>> subjects =
                Map.of(
                        Drafts.Form.NEED,
                        List.of(subject(books()), new UUID(1, 2)),
                        Drafts.Form.PIECES,
                        List.of(delivery.id(), new UUID(1, 2)),
                        Drafts.Form.MEALS,
                        List.of(
                                NeedDrafts.meals("CANTEEN", YearMonth.from(year.firstDay())),
                                NeedDrafts.meals("CANTEEN", YearMonth.from(past.firstDay()))),
                        Drafts.Form.PLACES,
                        List.of(
                                NeedDrafts.places("BOARDING", year.next()),
                                NeedDrafts.places("BOARDING", past)),
                        Drafts.Form.REGISTER,
                        List.of(Drafts.ofYear(year), Drafts.ofYear(past)));
        subjects.forEach((form, some) -> some.forEach(one -> desk.drafts().keep(form, one, typed)));
        desk.drafts().forgetGone();
        subjects.forEach(
                (form, some) -> {
                    assertEquals(typed, desk.drafts().find(form, some.get(0)), form + " is there");
                    assertTrue(desk.drafts().find(form, some.get(1)).isEmpty(), form + " is gone");
                });
        for (NeedRow row : model.rows()) {
            desk.drafts().keep(Drafts.Form.NEED, subject(row), typed);
        }
        desk.drafts().forgetGone();
        model.rows().forEach(row -> assertEquals(typed, kept(row)));
    }
}
