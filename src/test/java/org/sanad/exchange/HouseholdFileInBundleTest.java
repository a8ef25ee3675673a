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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Household;

/** Documents, children elsewhere and the rest of a household's file within a declaration. */
final class HouseholdFileInBundleTest {
    private static final Snapshot PLAIN = BundleWorkshop.snapshot(5);

    private static DeclarationBody body() {
        List<Household> households =
                PLAIN.households().stream().map(BundleWorkshop::withFile).toList();
        return new DeclarationBody(
                BundleWorkshop.SELF,
                new Snapshot(
                        PLAIN.school(),
                        PLAIN.year(),
                        PLAIN.sites(),
                        PLAIN.pupils(),
                        PLAIN.placements(),
                        households,
                        PLAIN.participations()));
    }

    private static SignedBundle signed() {
        return SignedBundle.sign(BundleWorkshop.header(body(), 1), body(), BundleWorkshop.SIGNER);
    }

    private static Verdict verify(byte[] file) {
        return new BundleVerifier(new KnownWorld()).verify(file);
    }

    private static Verdict edited(Consumer<ObjectNode> edit) {
        ObjectNode payload = BundleWorkshop.payload(signed());
        edit.accept((ObjectNode) payload.get("body").get("households").get(0).get("file"));
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        return verify(BundleWorkshop.signedAs(payload, BundleWorkshop.SIGNER, header));
    }

    @Test
    void travelsWhole() {
        Verdict verdict = verify(BundleWorkshop.sealed(signed()));
        assertEquals(Optional.empty(), verdict.code());
        assertEquals(body(), verdict.bundle().orElseThrow().body());
    }

    @Test
    void fitsTheSchemaAndIsLeftOutWhenThereIsNothingInIt() throws IOException {
        assertTrue(schema().validate(BundleWorkshop.payload(signed()).get("body")).isEmpty());
        ObjectNode plain = BundleWorkshop.payload(BundleWorkshop.declare(5, 1));
        assertFalse(plain.get("body").get("households").get(0).has("file"));
    }

    @ParameterizedTest
    @CsvSource({
        "relation, uncle",
        "birthDate, 1980-02-30",
        "payout, 123456789012345678901235",
        "payout, cash",
        "documents,",
        "more, x",
    })
    void aFileThatDoesNotFitRefusesTheBody(String member, String value) {
        assertEquals(Optional.of(BundleCode.P01), edited(f -> f.put(member, value)).code(), member);
    }

    @ParameterizedTest
    @CsvSource({"massar, R1342493166", "school, 2063S", "rank, 0", "level, 7"})
    void aChildElsewhereThatDoesNotFitRefusesTheBody(String member, String value) {
        Verdict verdict =
                edited(
                        file -> {
                            ObjectNode child = (ObjectNode) file.get("elsewhere").get(0);
                            if (value.length() == 1) {
                                child.put(member, Integer.parseInt(value));
                            } else {
                                child.put(member, value);
                            }
                        });
        assertEquals(Optional.of(BundleCode.P01), verdict.code(), member);
    }

    @Test
    void tooManyDocumentsAreRefused() {
        Verdict verdict =
                edited(
                        file -> {
                            var documents = file.withArray("documents");
                            var first = documents.get(0).deepCopy();
                            for (int i = 0; i < 50; i++) {
                                documents.add(first.deepCopy());
                            }
                        });
        assertEquals(Optional.of(BundleCode.P09), verdict.code());
    }

    @Test
    void aTextThatHidesSomethingRefusesItsRowOnly() {
        assertEquals(
                Optional.of(BundleCode.P05),
                edited(f -> f.put("latinName", "Has\u202esan")).code());
        Verdict number =
                edited(f -> ((ObjectNode) f.get("documents").get(0)).put("number", "7\u202e1"));
        assertEquals(Optional.of(BundleCode.P05), number.code());
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                HouseholdFileInBundleTest.class.getResourceAsStream(
                        "/schema/declaration.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
        }
    }
}
