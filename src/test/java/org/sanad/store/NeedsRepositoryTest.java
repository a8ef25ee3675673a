package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Gender;
import org.sanad.model.Pupil;
import org.sanad.model.need.CateringDays;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.ExpectedCorrection;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedBasis;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.PastEntry;
import org.sanad.model.need.PlacesOffered;
import org.sanad.model.need.StockCount;

/** Numbers of needs are kept as entered, by year, and an action on them is taken back whole. */
final class NeedsRepositoryTest {
    private static final UUID SITE = new UUID(1, 1);
    private static final Pupil PUPIL = Folders.pupil(3);
    private static final NeedKey BOOKS = key(null, "TEXTBOOKS");
    private static final NeedKey BAGS = key(Gender.FEMALE, "BAG");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 2);

    @TempDir Path temp;

    private static NeedKey key(Gender gender, String article) {
        return new NeedKey("MILLION_BAGS", Folders.YEAR, SITE, "1APG", gender, article);
    }

    private static ExpectedCorrection correction(NeedBasis basis, int joining) {
        return new ExpectedCorrection(
                "MILLION_BAGS", Folders.YEAR, SITE, "1APG", null, basis, 0, joining, 1);
    }

    private static final NeedsBook BOOK =
            new NeedsBook(
                    List.of(new StockCount(BOOKS, 12, 9, 2, 1), new StockCount(BAGS, 3, 3, 0, 0)),
                    List.of(
                            new Delivery(new UUID(2, 1), BOOKS, DAY, "كتبي", "17/2026", 8, 1),
                            new Delivery(new UUID(2, 2), BOOKS, DAY, null, null, 2, 0)),
                    List.of(
                            new HandOut(new UUID(3, 1), BAGS, DAY, PUPIL.id(), 1),
                            new HandOut(new UUID(3, 2), BAGS, DAY, null, 5)),
                    List.of(correction(NeedBasis.ENROLLED, 2), correction(NeedBasis.FORECAST, 14)),
                    List.of(new CateringDays("CANTEEN", SITE, YearMonth.of(2027, 1), 20)),
                    List.of(
                            new PlacesOffered("BOARDING", Folders.YEAR, "ثانوية", null, 30, 10),
                            new PlacesOffered("DAR_TALIB", Folders.YEAR, null, Gender.MALE, 8, 0)));

    private static Session save(Session session, NeedsBook book) {
        NeedsRepository needs = session.needs();
        book.counts().forEach(needs::save);
        book.deliveries().forEach(needs::save);
        book.handOuts().forEach(needs::save);
        book.corrections().forEach(needs::save);
        book.catering().forEach(needs::save);
        book.places().forEach(needs::save);
        return session;
    }

    private static NeedsBook book(Store store) {
        return store.read(session -> session.needs().book(Folders.YEAR));
    }

    @Test
    void everythingIsReadBackAsEnteredAndOnlyInItsYear() {
        Folders.fill(
                temp,
                session -> {
                    session.pupils().save(PUPIL);
                    save(session, BOOK);
                    return 1;
                });
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            assertEquals(BOOK, book(store));
            assertEquals(
                    NeedsBook.none(),
                    store.read(session -> session.needs().book(Folders.YEAR.next())));
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void aCountReplacesTheOneBeforeAndUndoBringsItBack() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.create(folder)) {
            store.writeUndoable(
                    "needs",
                    session -> {
                        session.pupils().save(PUPIL);
                        return save(session, BOOK).needs().book(Folders.YEAR).counts().size();
                    });
            StockCount again = new StockCount(BOOKS, 12, 8, 3, 1);
            CateringDays fewer = new CateringDays("CANTEEN", SITE, YearMonth.of(2027, 1), 15);
            store.writeUndoable(
                    "needs",
                    session -> {
                        session.needs().save(again);
                        session.needs().save(fewer);
                        session.needs()
                                .withdraw(
                                        new PastEntry(
                                                new UUID(2, 1),
                                                BOOK.deliveries().get(0),
                                                null,
                                                DAY,
                                                null,
                                                true));
                        return 1;
                    });
            NeedsBook changed = book(store);
            assertEquals(again, changed.counts().get(1));
            assertEquals(2, changed.counts().size());
            assertEquals(List.of(fewer), changed.catering());
            assertEquals(List.of(BOOK.deliveries().get(1)), changed.deliveries());
            store.undoLast("needs");
            assertEquals(BOOK, book(store));
        }
    }
}
