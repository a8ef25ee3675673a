package org.sanad.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        put(
                delivery.id(),
                DELIVERY,
                delivery.key().year(),
                new DeliveryBody(
                        KeyBody.of(delivery.key()),
                        delivery.date().toString(),
                        delivery.supplier(),
                        delivery.slip(),
                        delivery.quantity(),
                        delivery.damaged()));
    }

    public void save(HandOut handOut) {
        rows.put(
                Table.NEED,
                handOut.id(),
                Arrays.asList(
                        HANDOUT,
                        (long) handOut.key().year().start(),
                        handOut.pupil() == null ? null : Row.bytes(handOut.pupil())),
                new HandOutBody(
                        KeyBody.of(handOut.key()), handOut.date().toString(), handOut.quantity()));
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

    /** Forgets a delivery or a hand-out; nothing happens when there is none. */
    public void remove(UUID id) {
        rows.remove(Table.NEED, id);
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
        DeliveryBody body = rows.body(row, DeliveryBody.class);
        return new Delivery(
                row.id(),
                body.key().key(year(row)),
                LocalDate.parse(body.date()),
                body.supplier(),
                body.slip(),
                body.quantity(),
                body.damaged());
    }

    private HandOut handOut(Row row) {
        HandOutBody body = rows.body(row, HandOutBody.class);
        return new HandOut(
                row.id(),
                body.key().key(year(row)),
                LocalDate.parse(body.date()),
                row.reference(2),
                body.quantity());
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
