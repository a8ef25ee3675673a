package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Gender;
import org.sanad.model.need.CateringDays;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.ExpectedCorrection;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedBasis;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.PlacesOffered;
import org.sanad.model.need.StockCount;

/** Numbers of needs within a declaration. */
final class NeedsInBundleTest {
    private static final Snapshot PLAIN = BundleWorkshop.snapshot(5);
    private static final UUID SITE = PLAIN.sites().get(0).id();

    private static NeedKey key(Gender gender, String article) {
        return new NeedKey("MILLION_BAGS", PLAIN.year(), SITE, "1APG", gender, article);
    }

    private static NeedsBook book() {
        NeedKey books = key(null, "TEXTBOOKS");
        UUID pupil = PLAIN.pupils().get(2).id();
        LocalDate day = LocalDate.of(2026, 10, 2);
        return new NeedsBook(
                List.of(new StockCount(books, 12, 9, 2, 1)),
                List.of(
                        new Delivery(BundleWorkshop.id(601), books, day, "كتبي النور", "17", 8, 1),
                        new Delivery(BundleWorkshop.id(602), books, day, null, null, 2, 0)),
                List.of(
                        new HandOut(BundleWorkshop.id(603), key(null, "BAG"), day, null, 4),
                        new HandOut(
                                BundleWorkshop.id(604), key(Gender.MALE, "BAG"), day, pupil, 1)),
                List.of(
                        new ExpectedCorrection(
                                "MILLION_BAGS",
                                PLAIN.year().next(),
                                SITE,
                                "1APG",
                                Gender.FEMALE,
                                NeedBasis.FORECAST,
                                2,
                                14,
                                1)),
                List.of(new CateringDays("CANTEEN", SITE, YearMonth.of(2026, 10), 22)),
                List.of(new PlacesOffered("BOARDING", PLAIN.year(), "ثانوية", null, 30, 10)));
    }

    private static DeclarationBody body(NeedsBook needs) {
        return new DeclarationBody(BundleWorkshop.SELF, PLAIN.withNeeds(needs));
    }

    private static SignedBundle signed() {
        DeclarationBody body = body(book());
        return SignedBundle.sign(BundleWorkshop.header(body, 1), body, BundleWorkshop.SIGNER);
    }

    private static Verdict verify(byte[] file) {
        return new BundleVerifier(new KnownWorld()).verify(file);
    }

    private static Optional<BundleCode> edited(Consumer<ObjectNode> edit) {
        ObjectNode payload = BundleWorkshop.payload(signed());
        edit.accept((ObjectNode) payload.get("body").get("needs"));
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        return verify(BundleWorkshop.signedAs(payload, BundleWorkshop.SIGNER, header)).code();
    }

    @Test
    void arriveAsTheyWereEntered() {
        Verdict verdict = verify(BundleWorkshop.sealed(signed()));
        assertEquals(Optional.empty(), verdict.code());
        DeclarationBody read = (DeclarationBody) verdict.bundle().orElseThrow().body();
        assertEquals(body(book()), read);
    }

    @Test
    void fitTheSchemaAndAreLeftOutWhenThereAreNone() throws IOException {
        assertTrue(schema().validate(BundleWorkshop.payload(signed()).get("body")).isEmpty());
        assertFalse(BundleWorkshop.payload(BundleWorkshop.declare(5, 1)).get("body").has("needs"));
    }

    @ParameterizedTest
    @CsvSource({
        "counts, good, 13",
        "counts, recovered, -1",
        "counts, lost, 1000001",
        "counts, year, 2025-2026",
        "counts, year, 2028-2029",
        "deliveries, quantity, 0",
        "deliveries, damaged, 9",
        "deliveries, date, 2026-02-30",
        "handOuts, quantity, 0",
        "handOuts, pupil, 00000000-0000-4000-8000-000000000001",
        "handOuts, gender, X",
        "corrections, basis, GUESS",
        "corrections, basis, ENROLLED",
        "corrections, joining, -1",
        "catering, days, 32",
        "catering, month, 2026-13",
        "catering, month, 2025-10",
        "places, full, -1",
        "places, site, x"
    })
    void aNumberThatCannotBeRefusesTheBody(String array, String member, String value) {
        Consumer<ObjectNode> edit =
                needs -> {
                    ObjectNode row = (ObjectNode) needs.get(array).get(0);
                    if (value.matches("-?[0-9]+")) {
                        row.put(member, Integer.parseInt(value));
                    } else {
                        row.put(member, value);
                    }
                };
        assertEquals(Optional.of(BundleCode.P01), edited(edit), array + "." + member);
    }

    @ParameterizedTest
    @CsvSource({"counts", "deliveries", "handOuts", "corrections", "catering", "places"})
    void theSameRowTwiceAnotherSiteOrAMissingMemberIsRefused(String array) {
        Optional<BundleCode> refused = Optional.of(BundleCode.P01);
        assertEquals(
                refused,
                edited(
                        needs -> {
                            ArrayNode rows = (ArrayNode) needs.get(array);
                            rows.add(rows.get(0).deepCopy());
                        }));
        assertEquals(
                refused, edited(needs -> ((ObjectNode) needs.get(array).get(0)).put("note", "x")));
        assertEquals(
                refused,
                edited(needs -> ((ObjectNode) needs.get(array).get(0)).remove("programme")));
        if (!array.equals("places")) {
            String elsewhere = BundleWorkshop.id(999).toString();
            assertEquals(
                    refused,
                    edited(needs -> ((ObjectNode) needs.get(array).get(0)).put("site", elsewhere)));
        }
    }

    @Test
    void aTextThatHidesSomethingRefusesItsRowOnly() {
        Optional<BundleCode> code =
                edited(
                        needs ->
                                ((ObjectNode) needs.get("deliveries").get(0))
                                        .put("supplier", "م\u202eم"));
        assertEquals(Optional.of(BundleCode.P05), code);
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                NeedsInBundleTest.class.getResourceAsStream("/schema/declaration.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
        }
    }
}
