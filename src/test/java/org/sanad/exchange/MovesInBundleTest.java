package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Gresa;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;

/** Arrivals and departures within a declaration. */
final class MovesInBundleTest {
    private static final Snapshot PLAIN = BundleWorkshop.snapshot(5);

    private static Move move(int pupil, MoveKind kind, String date, String school, String note) {
        return new Move(
                BundleWorkshop.id(500 + pupil),
                PLAIN.pupils().get(pupil).id(),
                kind,
                LocalDate.parse(date),
                school == null ? null : new Gresa(school),
                school == null ? null : "م م الجديدة",
                school == null ? null : "FAMILY_MOVED",
                note);
    }

    private static DeclarationBody body() {
        List<Placement> places =
                PLAIN.placements().stream()
                        .map(
                                place ->
                                        place.pupil().equals(PLAIN.pupils().get(1).id())
                                                ? place.withStatus(PlacementStatus.LEFT)
                                                : place)
                        .toList();
        List<Move> moves =
                List.of(
                        move(1, MoveKind.TRANSFER_OUT, "2027-02-10", "02063S", "سر"),
                        move(3, MoveKind.ARRIVAL, "2026-11-02", null, null));
        return new DeclarationBody(
                BundleWorkshop.SELF,
                new Snapshot(
                                PLAIN.school(),
                                PLAIN.year(),
                                PLAIN.sites(),
                                PLAIN.pupils(),
                                places,
                                PLAIN.households(),
                                PLAIN.participations())
                        .withMoves(moves));
    }

    private static SignedBundle signed() {
        return SignedBundle.sign(BundleWorkshop.header(body(), 1), body(), BundleWorkshop.SIGNER);
    }

    private static Verdict verify(byte[] file) {
        return new BundleVerifier(new KnownWorld()).verify(file);
    }

    private static Verdict edited(Consumer<ObjectNode> edit) {
        ObjectNode payload = BundleWorkshop.payload(signed());
        edit.accept((ObjectNode) payload.get("body").get("moves").get(1));
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        return verify(BundleWorkshop.signedAs(payload, BundleWorkshop.SIGNER, header));
    }

    @Test
    void travelWithStatusAndDateAndWithoutTheNote() {
        SignedBundle bundle = signed();
        Verdict verdict = verify(BundleWorkshop.sealed(bundle));
        assertEquals(Optional.empty(), verdict.code());
        DeclarationBody read = (DeclarationBody) verdict.bundle().orElseThrow().body();
        assertEquals(body(), read);
        assertEquals(
                List.of(MoveKind.ARRIVAL, MoveKind.TRANSFER_OUT),
                read.snapshot().moves().stream().map(Move::kind).toList());
        assertEquals(PlacementStatus.LEFT, read.snapshot().placements().get(1).status());
        assertFalse(BundleWorkshop.payload(bundle).toString().contains("سر"));
    }

    @Test
    void fitTheSchemaAndAreLeftOutWhenThereAreNone() throws IOException {
        assertTrue(schema().validate(BundleWorkshop.payload(signed()).get("body")).isEmpty());
        assertFalse(BundleWorkshop.payload(BundleWorkshop.declare(5, 1)).get("body").has("moves"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, GONE",
        "kind,",
        "date, 2027-09-01",
        "date, 2027-02-30",
        "date,",
        "school, 2063S",
        "reason, بدون رمز",
        "pupil, 00000000-0000-4000-8000-000000000001",
        "id, 1"
    })
    void aMoveThatDoesNotFitRefusesTheBody(String member, String value) {
        Verdict verdict = edited(move -> move.put(member, value));
        assertEquals(Optional.of(BundleCode.P01), verdict.code(), member);
    }

    @Test
    void anUnknownMemberAMissingOneAndAnEmptyArrayAreRefused() {
        assertEquals(Optional.of(BundleCode.P01), edited(m -> m.put("note", "x")).code());
        assertEquals(Optional.of(BundleCode.P01), edited(m -> m.remove("reason")).code());
        byte[] empty =
                BundleWorkshop.payloadEdited(
                        3, 1, payload -> ((ObjectNode) payload.get("body")).putArray("moves"));
        assertEquals(Optional.of(BundleCode.P01), verify(empty).code());
    }

    @Test
    void aTextThatHidesSomethingRefusesItsRowOnly() {
        Verdict verdict = edited(move -> move.put("schoolName", "م\u202eم"));
        assertEquals(Optional.of(BundleCode.P05), verdict.code());
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                MovesInBundleTest.class.getResourceAsStream("/schema/declaration.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
        }
    }
}
