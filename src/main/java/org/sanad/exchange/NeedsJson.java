package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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
 * The numbers of needs within a declaration, from which the receiver computes the same statement.
 * The member is left out when nothing was entered.
 */
final class NeedsJson {
    /** Name of the object in the body. */
    static final String MEMBER = "needs";

    private static final Pattern LEVEL = Pattern.compile("[0-9A-Z][0-9A-Z_.-]{0,39}");

    /** More pieces than any school ever gets: beyond is a slip of the pen. */
    private static final int MOST = 1_000_000;

    private final SchoolYear year;
    private final Set<UUID> sites;
    private final Set<UUID> pupils;
    private final Set<Object> seen = new HashSet<>();

    private NeedsJson(SchoolYear year, Set<UUID> sites, Set<UUID> pupils) {
        this.year = year;
        this.sites = sites;
        this.pupils = pupils;
    }

    static void write(JsonGenerator out, NeedsBook book) throws IOException {
        if (!book.isEmpty()) {
            out.writeFieldName(MEMBER);
            NeedsWriter.write(out, book);
        }
    }

    /**
     * Reads the book, which is empty when the member is absent.
     *
     * @param year of the declaration; rows are of it or of the year after
     */
    static NeedsBook read(Members body, SchoolYear year, Set<UUID> sites, Set<UUID> pupils) {
        if (body.node(MEMBER) == null) {
            return NeedsBook.none();
        }
        Members book =
                body.object(
                        MEMBER,
                        "counts",
                        "deliveries",
                        "handOuts",
                        "corrections",
                        "catering",
                        "places");
        NeedsJson reader = new NeedsJson(year, sites, pupils);
        NeedsBook read =
                new NeedsBook(
                        book.list("counts", reader::count),
                        book.list("deliveries", reader::delivery),
                        book.list("handOuts", reader::handOut),
                        book.list("corrections", reader::correction),
                        book.list("catering", reader::catering),
                        book.list("places", reader::places));
        if (read.isEmpty()) {
            throw body.refuse(MEMBER);
        }
        return read;
    }

    private StockCount count(JsonNode node, String place) {
        Members row = keyed(node, place, "recovered", "good", "damaged", "lost");
        int good = number(row, "good", 0);
        int damaged = number(row, "damaged", 0);
        int recovered = number(row, "recovered", good + damaged);
        StockCount count =
                new StockCount(key(row), recovered, good, damaged, number(row, "lost", 0));
        requireNew(row, "article", count.key());
        return count;
    }

    private Delivery delivery(JsonNode node, String place) {
        Members row = keyed(node, place, "id", "date", "supplier", "slip", "quantity", "damaged");
        int quantity = number(row, "quantity", 1);
        int damaged = number(row, "damaged", 0);
        if (damaged > quantity) {
            throw row.refuse("damaged");
        }
        Delivery delivery =
                new Delivery(
                        row.uuid("id"),
                        key(row),
                        row.date("date"),
                        row.textOrNull("supplier"),
                        row.textOrNull("slip"),
                        quantity,
                        damaged);
        requireNew(row, "id", delivery.id());
        return delivery;
    }

    private HandOut handOut(JsonNode node, String place) {
        Members row = keyed(node, place, "id", "date", "pupil", "quantity");
        UUID pupil = row.node("pupil").isNull() ? null : row.uuid("pupil");
        if (pupil != null && !pupils.contains(pupil)) {
            throw row.refuse("pupil");
        }
        HandOut handOut =
                new HandOut(
                        row.uuid("id"),
                        key(row),
                        row.date("date"),
                        pupil,
                        number(row, "quantity", 1));
        requireNew(row, "id", handOut.id());
        return handOut;
    }

    private ExpectedCorrection correction(JsonNode node, String place) {
        Members row =
                Members.of(
                        node,
                        place,
                        BundleCode.P01,
                        "programme",
                        "year",
                        "site",
                        "level",
                        "gender",
                        "basis",
                        "repeating",
                        "joining",
                        "leaving");
        NeedBasis basis = row.coded("basis", false, NeedBasis::ofCode);
        int repeating = number(row, "repeating", 0);
        if (repeating > 0 && basis != NeedBasis.FORECAST) {
            throw row.refuse("repeating");
        }
        ExpectedCorrection correction =
                new ExpectedCorrection(
                        row.matching("programme", DeclarationJson.CODE),
                        yearOf(row),
                        site(row),
                        row.matching("level", LEVEL),
                        row.coded("gender", true, Gender::ofCode),
                        basis,
                        repeating,
                        number(row, "joining", 0),
                        number(row, "leaving", 0));
        requireNew(
                row,
                "level",
                List.of(
                        correction.programme(),
                        correction.year(),
                        correction.site(),
                        correction.level(),
                        Optional.ofNullable(correction.gender()),
                        basis));
        return correction;
    }

    private CateringDays catering(JsonNode node, String place) {
        Members row = Members.of(node, place, BundleCode.P01, "programme", "site", "month", "days");
        YearMonth month = row.coded("month", false, NeedsJson::month);
        SchoolYear of = SchoolYear.of(month.atDay(1));
        int days = number(row, "days", 0);
        if (!known(of)) {
            throw row.refuse("month");
        }
        if (days > month.lengthOfMonth()) {
            throw row.refuse("days");
        }
        CateringDays catering =
                new CateringDays(
                        row.matching("programme", DeclarationJson.CODE), site(row), month, days);
        requireNew(row, "month", List.of(catering.programme(), catering.site(), month));
        return catering;
    }

    private PlacesOffered places(JsonNode node, String place) {
        Members row =
                Members.of(
                        node,
                        place,
                        BundleCode.P01,
                        "programme",
                        "year",
                        "school",
                        "gender",
                        "full",
                        "half");
        PlacesOffered places =
                new PlacesOffered(
                        row.matching("programme", DeclarationJson.CODE),
                        yearOf(row),
                        row.textOrNull("school"),
                        row.coded("gender", true, Gender::ofCode),
                        number(row, "full", 0),
                        number(row, "half", 0));
        requireNew(
                row,
                "school",
                List.of(
                        places.programme(),
                        places.year(),
                        Optional.ofNullable(places.school()),
                        Optional.ofNullable(places.gender())));
        return places;
    }

    /** A row about an article, with further members. */
    private static Members keyed(JsonNode node, String place, String... others) {
        List<String> names =
                new ArrayList<>(List.of("programme", "year", "site", "level", "gender", "article"));
        names.addAll(List.of(others));
        return Members.of(node, place, BundleCode.P01, names.toArray(String[]::new));
    }

    private NeedKey key(Members row) {
        return new NeedKey(
                row.matching("programme", DeclarationJson.CODE),
                yearOf(row),
                site(row),
                row.matching("level", LEVEL),
                row.coded("gender", true, Gender::ofCode),
                row.matching("article", DeclarationJson.CODE));
    }

    private SchoolYear yearOf(Members row) {
        SchoolYear of = row.coded("year", false, DeclarationJson::campaign);
        if (!known(of)) {
            throw row.refuse("year");
        }
        return of;
    }

    private boolean known(SchoolYear of) {
        return of.equals(year) || of.equals(year.next());
    }

    private UUID site(Members row) {
        UUID site = row.uuid("site");
        if (!sites.contains(site)) {
            throw row.refuse("site");
        }
        return site;
    }

    private void requireNew(Members row, String member, Object key) {
        if (!seen.add(key)) {
            throw row.refuse(member);
        }
    }

    private static int number(Members row, String name, int least) {
        int value = row.integer(name, least);
        if (value > MOST) {
            throw row.refuse(name);
        }
        return value;
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(one -> one.toString().equals(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
