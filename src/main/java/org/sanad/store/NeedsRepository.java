package org.sanad.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.SchoolYear;
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

/**
 * What the head enters about needs. Counts, corrections, days and places replace what stood under
 * the same key; deliveries and hand-outs stand each for itself.
 */
public final class NeedsRepository {
    private static final String BY_YEAR = "WHERE year = ? AND kind = ? ORDER BY rowid";
    private static final String COUNT = "COUNT";
    private static final String DELIVERY = "DELIVERY";
    private static final String HANDOUT = "HANDOUT";
    private static final String CORRECTION = "CORRECTION";
    private static final String CATERING = "CATERING";
    private static final String PLACES = "PLACES";

    /** How deliveries and hand-outs were before they were corrected or removed. */
    private static final String PAST = "PAST";

    private final Rows rows;

    NeedsRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form of what a number is about. */
    record KeyBody(String programme, String site, String level, String gender, String article) {
        static KeyBody of(NeedKey key) {
            return new KeyBody(
                    key.programme(),
                    key.site().toString(),
                    key.level(),
                    gender(key.gender()),
                    key.article());
        }

        NeedKey key(SchoolYear year) {
            return new NeedKey(
                    programme, year, UUID.fromString(site), level, gender(gender), article);
        }

        private static String gender(Gender gender) {
            return gender == null ? null : gender.code();
        }

        private static Gender gender(String code) {
            return code == null
                    ? null
                    : Gender.ofCode(code).orElseThrow(() -> Problems.damaged(Table.NEED.sqlName()));
        }
    }

    record CountBody(KeyBody key, int recovered, int good, int damaged, int lost) {}

    record DeliveryBody(
            KeyBody key, String date, String supplier, String slip, int quantity, int damaged) {}

    record HandOutBody(KeyBody key, String date, int quantity) {}

    record CorrectionBody(KeyBody key, String basis, int repeating, int joining, int leaving) {}

    record CateringBody(String programme, String site, String month, int days) {}

    record PlacesBody(String programme, String school, String gender, int full, int half) {}

    /** Exactly one of delivery and hand-out is set. */
    record PastBody(
            String entry,
            DeliveryBody delivery,
            HandOutBody handOut,
            String on,
            String reason,
            boolean removed) {}

    /** Everything entered about one school year. */
    public NeedsBook book(SchoolYear year) {
        return new NeedsBook(
                list(year, COUNT).stream().map(this::count).toList(),
                list(year, DELIVERY).stream().map(this::delivery).toList(),
                list(year, HANDOUT).stream().map(this::handOut).toList(),
                list(year, CORRECTION).stream().map(this::correction).toList(),
                list(year, CATERING).stream().map(this::catering).toList(),
                list(year, PLACES).stream().map(this::places).toList());
    }

    public void save(StockCount count) {
        NeedKey key = count.key();
        put(
                id(COUNT, key.year(), parts(key)),
                COUNT,
                key.year(),
                new CountBody(
                        KeyBody.of(key),
                        count.recovered(),
                        count.good(),
                        count.damaged(),
                        count.lost()));
    }

    public void save(Delivery delivery) {
        put(delivery.id(), DELIVERY, delivery.key().year(), body(delivery));
    }

    private static DeliveryBody body(Delivery delivery) {
        return new DeliveryBody(
                KeyBody.of(delivery.key()),
                delivery.date().toString(),
                delivery.supplier(),
                delivery.slip(),
                delivery.quantity(),
                delivery.damaged());
    }

    public void save(HandOut handOut) {
        rows.put(Table.NEED, handOut.id(), clear(HANDOUT, handOut), body(handOut));
    }

    private static HandOutBody body(HandOut handOut) {
        return new HandOutBody(
                KeyBody.of(handOut.key()), handOut.date().toString(), handOut.quantity());
    }

    private static List<Object> clear(String kind, HandOut handOut) {
        return Arrays.asList(
                kind,
                (long) handOut.key().year().start(),
                handOut.pupil() == null ? null : Row.bytes(handOut.pupil()));
    }

    public void save(ExpectedCorrection one) {
        NeedKey key =
                new NeedKey(
                        one.programme(), one.year(), one.site(), one.level(), one.gender(), null);
        put(
                id(CORRECTION, key.year(), parts(key) + "|" + one.basis().code()),
                CORRECTION,
                key.year(),
                new CorrectionBody(
                        KeyBody.of(key),
                        one.basis().code(),
                        one.repeating(),
                        one.joining(),
                        one.leaving()));
    }

    public void save(CateringDays one) {
        put(
                id(CATERING, one.year(), one.programme() + "|" + one.site() + "|" + one.month()),
                CATERING,
                one.year(),
                new CateringBody(
                        one.programme(),
                        one.site().toString(),
                        one.month().toString(),
                        one.days()));
    }

    public void save(PlacesOffered one) {
        String gender = KeyBody.gender(one.gender());
        String school = Objects.requireNonNullElse(one.school(), "");
        put(
                id(PLACES, one.year(), one.programme() + "|" + gender + "|" + school),
                PLACES,
                one.year(),
                new PlacesBody(one.programme(), one.school(), gender, one.full(), one.half()));
    }

    /** A delivery by its id. */
    public Optional<Delivery> delivery(UUID id) {
        return find(id, DELIVERY).map(this::delivery);
    }

    /** A hand-out by its id. */
    public Optional<HandOut> handOut(UUID id) {
        return find(id, HANDOUT).map(this::handOut);
    }

    /**
     * Puts a delivery or a hand-out among the past ones, as it was, and no more among the others.
     */
    public void withdraw(PastEntry past) {
        rows.remove(Table.NEED, past.entry());
        remember(past);
    }

    /** Keeps how a delivery or a hand-out was; what it is now is saved apart. */
    public void remember(PastEntry past) {
        Delivery delivery = past.delivery();
        HandOut handOut = past.handOut();
        rows.put(
                Table.NEED,
                UUID.randomUUID(),
                handOut == null
                        ? Arrays.asList(PAST, (long) past.key().year().start(), null)
                        : clear(PAST, handOut),
                new PastBody(
                        past.entry().toString(),
                        delivery == null ? null : body(delivery),
                        handOut == null ? null : body(handOut),
                        past.on().toString(),
                        past.reason(),
                        past.removed()));
    }

    /** What was corrected or removed in a school year, oldest first. */
    public List<PastEntry> past(SchoolYear year) {
        return list(year, PAST).stream().map(this::past).toList();
    }

    private Optional<Row> find(UUID id, String kind) {
        return rows.find(Table.NEED, id).filter(row -> row.text(0).equals(kind));
    }

    private List<Row> list(SchoolYear year, String kind) {
        return rows.list(Table.NEED, BY_YEAR, (long) year.start(), kind);
    }

    private void put(UUID id, String kind, SchoolYear year, Object body) {
        rows.put(Table.NEED, id, Arrays.asList(kind, (long) year.start(), null), body);
    }

    private static String parts(NeedKey key) {
        return String.join(
                "|",
                key.programme(),
                key.site().toString(),
                key.level(),
                String.valueOf(KeyBody.gender(key.gender())),
                String.valueOf(key.article()));
    }

    private UUID id(String kind, SchoolYear year, String parts) {
        return rows.index().id(Table.NEED.sqlName(), kind + "|" + year.start() + "|" + parts);
    }

    private static SchoolYear year(Row row) {
        return new SchoolYear(Math.toIntExact(row.number(1)));
    }

    private StockCount count(Row row) {
        CountBody body = rows.body(row, CountBody.class);
        return new StockCount(
                body.key().key(year(row)),
                body.recovered(),
                body.good(),
                body.damaged(),
                body.lost());
    }

    private Delivery delivery(Row row) {
        return delivery(row, row.id(), rows.body(row, DeliveryBody.class));
    }

    private static Delivery delivery(Row row, UUID id, DeliveryBody body) {
        return new Delivery(
                id,
                body.key().key(year(row)),
                LocalDate.parse(body.date()),
                body.supplier(),
                body.slip(),
                body.quantity(),
                body.damaged());
    }

    private HandOut handOut(Row row) {
        return handOut(row, row.id(), rows.body(row, HandOutBody.class));
    }

    private static HandOut handOut(Row row, UUID id, HandOutBody body) {
        return new HandOut(
                id,
                body.key().key(year(row)),
                LocalDate.parse(body.date()),
                row.reference(2),
                body.quantity());
    }

    private PastEntry past(Row row) {
        PastBody body = rows.body(row, PastBody.class);
        UUID entry = UUID.fromString(body.entry());
        return new PastEntry(
                entry,
                body.delivery() == null ? null : delivery(row, entry, body.delivery()),
                body.handOut() == null ? null : handOut(row, entry, body.handOut()),
                LocalDate.parse(body.on()),
                body.reason(),
                body.removed());
    }

    private ExpectedCorrection correction(Row row) {
        CorrectionBody body = rows.body(row, CorrectionBody.class);
        NeedKey key = body.key().key(year(row));
        return new ExpectedCorrection(
                key.programme(),
                key.year(),
                key.site(),
                key.level(),
                key.gender(),
                NeedBasis.ofCode(body.basis())
                        .orElseThrow(() -> Problems.damaged(Table.NEED.sqlName())),
                body.repeating(),
                body.joining(),
                body.leaving());
    }

    private CateringDays catering(Row row) {
        CateringBody body = rows.body(row, CateringBody.class);
        return new CateringDays(
                body.programme(),
                UUID.fromString(body.site()),
                YearMonth.parse(body.month()),
                body.days());
    }

    private PlacesOffered places(Row row) {
        PlacesBody body = rows.body(row, PlacesBody.class);
        return new PlacesOffered(
                body.programme(),
                year(row),
                body.school(),
                KeyBody.gender(body.gender()),
                body.full(),
                body.half());
    }
}
