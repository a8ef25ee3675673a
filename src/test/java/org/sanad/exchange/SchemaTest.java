package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jwe;
import org.sanad.seal.SealingKey;

/** The published schemas and the strict reader agree. */
final class SchemaTest {
    /** What a schema cannot say: references that hit, ids used once, agreement with the header. */
    private static final Set<String> BEYOND =
            Set.of("p01-id-twice", "p01-site", "p01-year", "p01-birth");

    @Test
    void everyBodyThatReachedTheReaderIsJudgedAlikeByTheSchema() throws IOException {
        Set<String> different = new TreeSet<>();
        int seen = 0;
        for (Map.Entry<String, Vector> entry : BundleVectors.all().entrySet()) {
            Vector vector = entry.getValue();
            boolean reached = vector.code().matches("OK|[CP].*|H07");
            boolean directorates = vector.situation().startsWith("school");
            if (!reached || directorates || entry.getKey().startsWith("ok-enrolment")) {
                continue;
            }
            boolean readable = !vector.code().equals("P01") && !vector.code().equals("P09");
            boolean fits = fits("declaration", body(vector.file()));
            if (fits != readable && !BEYOND.contains(entry.getKey())) {
                different.add(entry.getKey());
            }
            seen++;
        }
        assertEquals(Set.of(), different);
        assertTrue(seen > 50);
    }

    @Test
    void largeDeclarationsAndEnrolmentsFit() throws IOException {
        SignedBundle large = BundleWorkshop.declare(200, 1);
        assertTrue(fits("declaration", BundleWorkshop.payload(large).get("body")));
        String open =
                BundleWorkshop.tree(BundleWorkshop.soundEnrolment()).get("payload").textValue();
        JsonNode body = BundleWorkshop.tree(Base64Url.decode(open).orElseThrow()).get("body");
        assertTrue(fits("enrolment", body));
    }

    @Test
    void whatADirectorateSendsFits() throws IOException {
        Set<String> different = new TreeSet<>();
        int seen = 0;
        for (Map.Entry<String, Vector> entry : BundleVectors.all().entrySet()) {
            Vector vector = entry.getValue();
            JsonNode file = vector.situation().startsWith("school") ? tree(vector) : null;
            boolean reached = vector.code().matches("OK|[APU].*|S07");
            if (file == null || !file.has("payload") || !reached) {
                continue;
            }
            byte[] payload = Base64Url.decode(file.get("payload").textValue()).orElseThrow();
            JsonNode body = BundleWorkshop.tree(payload).get("body");
            boolean readable = !vector.code().matches("P01|U05");
            boolean fits = fits(file.at("/label/type").textValue(), body);
            if (fits != readable && !entry.getKey().equals("p01-answer-other-school")) {
                different.add(entry.getKey());
            }
            if (body.has("directory")) {
                String directory = body.at("/directory/payload").textValue();
                byte[] signed = Base64Url.decode(directory).orElseThrow();
                assertTrue(fits("key-directory", BundleWorkshop.tree(signed)));
            }
            seen++;
        }
        assertEquals(Set.of(), different);
        assertTrue(seen > 30);
        JsonNode restitution =
                BundleWorkshop.payload(DirectorateWorkshop.restitution()).get("body");
        assertTrue(fits("restitution", restitution));
        assertTrue(fits("declaration", restitution.get("declaration")));
    }

    private static JsonNode tree(Vector vector) {
        return BundleWorkshop.tree(vector.file());
    }

    private static boolean fits(String schema, JsonNode body) throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        try (InputStream in =
                SchemaTest.class.getResourceAsStream("/schema/" + schema + ".schema.json")) {
            JsonSchema compiled = factory.getSchema(in);
            return compiled.validate(body).isEmpty();
        }
    }

    private static JsonNode body(byte[] file) throws IOException {
        JsonNode node = BundleWorkshop.tree(file);
        byte[] header = Base64Url.decode(node.get("protected").textValue()).orElseThrow();
        String epk = BundleWorkshop.tree(header).get("epk").toString();
        Jwe jwe =
                new Jwe(
                        node.get("protected").textValue(),
                        node.get("encrypted_key").textValue(),
                        node.get("iv").textValue(),
                        node.get("ciphertext").textValue(),
                        node.get("tag").textValue());
        byte[] level2 =
                jwe.open(BundleWorkshop.DIRECTORATE, SealingKey.ofJwk(epk).orElseThrow())
                        .orElseThrow();
        String payload = BundleWorkshop.tree(level2).get("payload").textValue();
        return BundleWorkshop.JSON.readTree(Base64Url.decode(payload).orElseThrow()).get("body");
    }
}
