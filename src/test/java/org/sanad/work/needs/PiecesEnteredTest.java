package org.sanad.work.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.model.need.NeedRow;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** What came and what was handed out can be corrected and removed later; how it was is kept. */
final class PiecesEnteredTest {
    private static final String BAGS = "MILLION_BAGS";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final NeedSpot BOOKS = new NeedSpot(null, "1APG", null, "TEXTBOOKS");

    @TempDir private Path folder;

    private SchoolDesk desk;

    @BeforeEach
    void twoDeliveries() {
        desk =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        "كلمة مرور طويلة".toCharArray());
        desk.rosters()
                .apply(
                        List.of(Path.of("src/test/resources/massar/ListEleve_20260918.xlsx")),
                        Progress.none());
        deliver(DAY, 30);
        deliver(DAY.plusDays(4), 7);
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    private NeedsChange deliver(LocalDate day, int quantity) {
        return desk.needs()
                .deliver(
                        BAGS,
                        null,
                        List.of(
                                new DeliveryEntry(
                                        0, BOOKS, day, "كتبي النور", "17/2026", quantity, 0)));
    }

    private List<EnteredPieces> entries() {
        return desk.pieces().list(BAGS, null);
    }

    private int received() {
        return desk.needs().statement(BAGS, null).rows().stream().mapToInt(NeedRow::received).sum();
    }

    private static PiecesCorrection quantity(Integer quantity, String slip, String reason) {
        return new PiecesCorrection(null, null, null, slip, quantity, null, reason);
    }

    private static void assertRefused(String code, Runnable doing) {
        assertEquals(code, assertThrows(UserProblem.class, doing::run).code());
    }

    @Test
    void anEarlierDeliveryIsCorrectedWithoutTouchingTheLaterOne() {
        UUID id = entries().get(1).id();
        desk.pieces().correct(id, quantity(13, "", "  30 كُتبت بدل 13 "));
        assertEquals(20, received());
        EnteredPieces now = entries().get(1);
        assertEquals(id, now.id());
        assertEquals(13, now.quantity());
        assertNull(now.slip());
        assertEquals("كتبي النور", now.supplier());
        PastPieces before = desk.pieces().history(BAGS, null).get(0);
        assertEquals(id, before.pieces().id());
        assertEquals(30, before.pieces().quantity());
        assertEquals("17/2026", before.pieces().slip());
        assertEquals("30 كُتبت بدل 13", before.reason());
        assertFalse(before.removed());

        NeedSpot elsewhere = new NeedSpot(null, "2APG", null, "TEXTBOOKS");
        desk.pieces()
                .correct(id, new PiecesCorrection(elsewhere, null, null, null, null, null, null));
        assertEquals("2APG", entries().get(1).key().level());
        assertEquals(2, desk.pieces().history(BAGS, null).size());
        desk.needs().undoLast();
        assertEquals("1APG", entries().get(1).key().level());
        assertEquals(List.of(before), desk.pieces().history(BAGS, null));
    }

    @Test
    void aRemovedOneIsNoLongerCountedAndStaysInTheHistory() {
        EnteredPieces gone = entries().get(1);
        desk.pieces().remove(gone.id(), null);
        assertEquals(7, received());
        assertEquals(1, entries().size());
        PastPieces past = desk.pieces().history(BAGS, null).get(0);
        assertEquals(gone, past.pieces());
        assertTrue(past.removed());
        assertRefused("work.needs.entry-gone", () -> desk.pieces().remove(gone.id(), null));
        assertRefused(
                "work.needs.entry-gone",
                () -> desk.pieces().correct(gone.id(), quantity(2, null, null)));
        desk.needs().undoLast();
        assertEquals(37, received());
        assertEquals(List.of(), desk.pieces().history(BAGS, null));
    }

    @Test
    void aBagTakenBackFromAPupilCanBeHandedToHimAgain() {
        List<MassarCode> codes =
                desk.pupils().rows().stream()
                        .filter(row -> "1APG".equals(row.levelCode()))
                        .map(PupilRow::code)
                        .limit(2)
                        .toList();
        HandOutList bags = new HandOutList("BAG", DAY, codes, false);
        assertEquals(2, desk.needs().handOut(BAGS, bags).written());
        EnteredPieces bag = entries().get(2);
        assertEquals(EnteredPieces.Kind.HAND_OUT, bag.kind());
        assertRefused(
                "work.needs.spot-of-pupil",
                () ->
                        desk.pieces()
                                .correct(
                                        bag.id(),
                                        new PiecesCorrection(
                                                BOOKS, null, null, null, null, null, null)));
        assertRefused(
                "work.needs.part-not-of-handout",
                () -> desk.pieces().correct(bag.id(), quantity(null, "3", null)));
        assertRefused(
                "work.needs.no-piece",
                () -> desk.pieces().correct(bag.id(), quantity(0, null, null)));
        desk.pieces()
                .correct(
                        bag.id(),
                        new PiecesCorrection(null, DAY.plusDays(1), null, null, null, null, null));
        assertEquals(
                DAY.plusDays(1),
                entries().stream()
                        .filter(one -> one.id().equals(bag.id()))
                        .findFirst()
                        .orElseThrow()
                        .date());
        assertEquals(0, desk.needs().handOut(BAGS, bags).written());
        desk.pieces().remove(bag.id(), "لم يتسلمها");
        assertEquals(
                bag.pupil().code(),
                desk.pieces().history(BAGS, null).get(0).pieces().pupil().code());
        assertEquals(1, desk.needs().handOut(BAGS, bags).written());
    }

    @Test
    void aDayNoBundleCouldCarryIsRefused() {
        String refusal = "work.needs.day-out-of-range";
        for (LocalDate day :
                List.of(
                        LocalDate.of(12026, 9, 30),
                        LocalDate.of(2025, 8, 31),
                        LocalDate.of(2027, 9, 1))) {
            NeedsChange change = deliver(day, 3);
            assertEquals(0, change.written());
            assertEquals(refusal, change.problems().get(0).code());
            assertEquals("date", change.problems().get(0).field());
            NeedSpot bag = new NeedSpot(null, "1APG", null, "BAG");
            HandOutEntry counted = new HandOutEntry(0, bag, day, 2);
            assertEquals(0, desk.needs().handOut(BAGS, null, List.of(counted)).written());
            HandOutList toPupils = new HandOutList("BAG", day, List.of(), false);
            assertRefused(refusal, () -> desk.needs().handOut(BAGS, toPupils));
            UUID id = entries().get(0).id();
            assertRefused(
                    refusal,
                    () ->
                            desk.pieces()
                                    .correct(
                                            id,
                                            new PiecesCorrection(
                                                    null, day, null, null, null, null, null)));
        }
        assertEquals(37, received());
        assertEquals(1, deliver(LocalDate.of(2025, 9, 1), 1).written());
        assertEquals(1, deliver(LocalDate.of(2027, 8, 31), 1).written());
    }
}
