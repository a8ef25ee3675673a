package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a school's checks compared with, named within its declaration. */
final class ComparedInBundleTest {
    private static final Compared.Past BUNDLE = new Compared.Past(2, 3, "0a".repeat(32));
    private static final Compared.Past YEAR = new Compared.Past(1, 44, "f9".repeat(32));

    private static SignedBundle signed(Compared compared) {
        DeclarationBody body =
                new DeclarationBody(BundleWorkshop.SELF, BundleWorkshop.snapshot(5), compared);
        return SignedBundle.sign(BundleWorkshop.header(body, 1), body, BundleWorkshop.SIGNER);
    }

    private static Verdict verify(byte[] file) {
        return new BundleVerifier(new KnownWorld()).verify(file);
    }

    private static boolean fits(JsonNode body) throws IOException {
        try (InputStream in =
                ComparedInBundleTest.class.getResourceAsStream("/schema/declaration.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in)
                    .validate(body)
                    .isEmpty();
        }
    }

    @Test
    void comesBackAsItWasWhicheverIsKnown() throws IOException {
        for (Compared compared :
                new Compared[] {
                    new Compared(BUNDLE, YEAR),
                    new Compared(null, YEAR),
                    new Compared(BUNDLE, null),
                    Compared.NOTHING
                }) {
            Verdict verdict = verify(BundleWorkshop.sealed(signed(compared)));
            assertEquals(Optional.empty(), verdict.code());
            DeclarationBody read = (DeclarationBody) verdict.bundle().orElseThrow().body();
            assertEquals(compared, read.compared());
            assertTrue(fits(BundleWorkshop.payload(signed(compared)).get("body")));
        }
    }

    @Test
    void comparedWithNothingLeavesTheBytesAsTheyWere() {
        assertEquals(BundleWorkshop.declare(5, 1).digest(), signed(Compared.NOTHING).digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "{\"lastBundle\":null,\"lastYear\":null}",
                "{\"lastBundle\":null,\"lastYear\":null,\"more\":1}",
                "{\"lastBundle\":{\"epoch\":1,\"seq\":1},\"lastYear\":null}",
                "{\"lastBundle\":{\"epoch\":0,\"seq\":1,\"digest\":\"D\"},\"lastYear\":null}",
                "{\"lastBundle\":{\"epoch\":1,\"seq\":\"1\",\"digest\":\"D\"},\"lastYear\":null}",
                "{\"lastBundle\":null,\"lastYear\":{\"epoch\":1,\"seq\":1,\"digest\":\"0A\"}}"
            })
    void whatDoesNotFitRefusesTheBody(String member) throws IOException {
        String digest = "\"" + BUNDLE.digest() + "\"";
        JsonNode wanted = BundleWorkshop.JSON.readTree(member.replace("\"D\"", digest));
        ObjectNode payload = BundleWorkshop.payload(signed(new Compared(BUNDLE, YEAR)));
        ((ObjectNode) payload.get("body")).set("compared", wanted);
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        assertEquals(
                Optional.of(BundleCode.P01),
                verify(BundleWorkshop.signedAs(payload, BundleWorkshop.SIGNER, header)).code());
        boolean saysNothing = member.equals("{\"lastBundle\":null,\"lastYear\":null}");
        assertFalse(fits(payload.get("body")) && !saysNothing);
    }

    @Test
    void isEarlierByEpochAndThenByNumber() {
        assertTrue(BUNDLE.before(2, 4));
        assertTrue(BUNDLE.before(3, 1));
        assertFalse(BUNDLE.before(2, 3));
        assertFalse(BUNDLE.before(1, 9));
    }
}
