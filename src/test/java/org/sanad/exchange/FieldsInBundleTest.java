package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.exchange.ReceiverKnowledge.PackFacts;
import org.sanad.model.Participation;

/** Values of the programmes' own fields within a declaration. */
final class FieldsInBundleTest {
    private static final Snapshot PLAIN = BundleWorkshop.snapshot(5);
    private static final Participation TAKING = PLAIN.participations().get(0);
    private static final PackFacts FACTS =
            new PackFacts(
                    Set.of("1APG"),
                    Map.of("BAGS", Set.of("SIZE", "ROAD"), "TAYSSIR", Set.of("SIZE", "ROAD")),
                    false);

    private static DeclarationBody body(Map<String, String> values) {
        List<Participation> participations =
                PLAIN.participations().stream()
                        .map(taking -> taking.equals(TAKING) ? taking.withFields(values) : taking)
                        .toList();
        return new DeclarationBody(
                BundleWorkshop.SELF,
                new Snapshot(
                        PLAIN.school(),
                        PLAIN.year(),
                        PLAIN.sites(),
                        PLAIN.pupils(),
                        PLAIN.placements(),
                        PLAIN.households(),
                        participations));
    }

    private static SignedBundle signed(Map<String, String> values) {
        DeclarationBody body = body(values);
        return SignedBundle.sign(BundleWorkshop.header(body, 1), body, BundleWorkshop.SIGNER);
    }

    private static Verdict verify(byte[] file) {
        KnownWorld world = new KnownWorld();
        world.pack = Optional.of(FACTS);
        return new BundleVerifier(world).verify(file);
    }

    private static Verdict edited(Consumer<ObjectNode> edit) {
        ObjectNode payload = BundleWorkshop.payload(signed(Map.of("ROAD", "FORD", "SIZE", "38")));
        edit.accept((ObjectNode) payload.at("/body/participations/0"));
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        return verify(BundleWorkshop.signedAs(payload, BundleWorkshop.SIGNER, header));
    }

    private static List<String> rows(Verdict verdict) {
        return verdict.rows().stream().map(row -> row.code() + " " + row.pointer()).toList();
    }

    @Test
    void travelByPupil() {
        Map<String, String> values = Map.of("ROAD", "معبر واد", "SIZE", "38");
        Verdict verdict = verify(BundleWorkshop.sealed(signed(values)));
        assertEquals(Optional.empty(), verdict.code());
        DeclarationBody read = (DeclarationBody) verdict.bundle().orElseThrow().body();
        assertEquals(body(values), read);
        assertEquals(values, read.snapshot().participations().get(0).fields());
        assertEquals(Map.of(), read.snapshot().participations().get(1).fields());
    }

    @Test
    void fitTheSchemaAndAreLeftOutWhenThereAreNone() throws IOException {
        ObjectNode payload = BundleWorkshop.payload(signed(Map.of("SIZE", "38")));
        try (InputStream in =
                FieldsInBundleTest.class.getResourceAsStream("/schema/declaration.schema.json")) {
            assertTrue(
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(in)
                            .validate(payload.get("body"))
                            .isEmpty());
        }
        ObjectNode without = BundleWorkshop.payload(signed(Map.of()));
        assertFalse(without.at("/body/participations/0").has("fields"));
    }

    @Test
    void aFieldThePackDoesNotKnowRefusesItsRowOnly() {
        Verdict verdict = edited(group -> values(group).put("SHOE", "38"));
        assertEquals(List.of("P03 /body/participations/0/fields/0/values/SHOE"), rows(verdict));
        assertTrue(verdict.bundle().isPresent());
    }

    @Test
    void textThatHidesItsOrderRefusesItsRowOnly() {
        Verdict verdict = edited(group -> values(group).put("ROAD", "ab\u202Ec"));
        assertEquals(List.of("P05 /body/participations/0/fields/0/values/ROAD"), rows(verdict));
    }

    @ParameterizedTest
    @CsvSource({"road, x", "'', x", "ROAD, ''", "ROAD,"})
    void aValueThatIsNoneRefusesTheBody(String code, String value) {
        assertEquals(
                Optional.of(BundleCode.P01),
                edited(group -> values(group).put(code, value)).code());
    }

    @Test
    void aValueThatIsNoTextOrOfNoPupilOfTheGroupRefusesTheBody() {
        List<Consumer<ObjectNode>> edits =
                List.of(
                        group -> values(group).put("SIZE", 38),
                        group -> values(group).removeAll(),
                        group -> group.putArray("fields"),
                        group ->
                                ((ObjectNode) group.at("/fields/0"))
                                        .put("pupil", BundleWorkshop.id(77).toString()),
                        group -> ((ObjectNode) group.at("/fields/0")).put("note", "x"),
                        group ->
                                ((ArrayNode) group.get("fields"))
                                        .add(group.at("/fields/0").deepCopy()));
        for (Consumer<ObjectNode> edit : edits) {
            assertEquals(Optional.of(BundleCode.P01), edited(edit).code());
        }
    }

    private static ObjectNode values(ObjectNode group) {
        return (ObjectNode) group.at("/fields/0/values");
    }
}
