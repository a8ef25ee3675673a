package org.sanad.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.ProgrammePack;

final class PackReaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theBuiltInPackFitsItsPublishedSchema() throws IOException {
        assertEquals(0, schema().validate(JSON.readTree(builtIn())).size());
    }

    /** Each break is refused by the reader at the place named, and by the schema too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": \"2026.11\"|\"version\": 2026|/version",
                "\"issuedOn\": \"2026-11-24\"|\"issuedOn\": \"24/11/2026\"|/issuedOn",
                "\"grade\": 1,|\"grade\": 1.5,|/levels/0/grade",
                "\"cycle\": \"PRIMARY\"|\"cycle\": \"NURSERY\"|/levels/0/cycle",
                "\"min\": 6,|\"min\": 6, \"extra\": 1,|/programmes/0/versions/0/age/extra",
                "\"code\": \"TAYSSIR\",||/programmes/0/code",
                "\"maxChildrenPerHousehold\": 3|\"maxChildrenPerHousehold\": \"3\"|/programmes/0/versions/0/maxChildrenPerHousehold",
                "\"on\": \"12-31\"|\"on\": \"13-31\"|/programmes/0/versions/0/age/on",
            })
    void refusesABrokenPackWhereItIsBroken(String sound, String broken, String pointer)
            throws IOException {
        String text = new String(builtIn(), StandardCharsets.UTF_8);
        assertTrue(text.contains(sound), sound);
        String changed =
                text.replaceFirst(
                        java.util.regex.Pattern.quote(sound),
                        java.util.regex.Matcher.quoteReplacement(broken == null ? "" : broken));
        UserProblem problem =
                assertThrows(
                        UserProblem.class,
                        () -> PackReader.read(changed.getBytes(StandardCharsets.UTF_8)));
        assertEquals("exchange.pack.malformed", problem.code());
        assertEquals(pointer, problem.arguments().get(0));
        assertTrue(schema().validate(JSON.readTree(changed)).size() > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{|/", "{\"format\":\"x\",\"format\":\"x\"}|/format", "[]|/"})
    void refusesWhatIsNoPackAtAll(String text, String pointer) {
        UserProblem problem =
                assertThrows(
                        UserProblem.class,
                        () -> PackReader.read(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("exchange.pack.malformed", problem.code());
    }

    @Test
    void namesTheMinistryOfTheDate() {
        ProgrammePack pack = PackReader.builtIn();
        assertTrue(
                pack.ministryAt(LocalDate.of(2021, 10, 6))
                        .orElseThrow()
                        .ministry()
                        .ar()
                        .contains("التكوين المهني"));
        assertTrue(
                pack.ministryAt(LocalDate.of(2026, 11, 24))
                        .orElseThrow()
                        .ministry()
                        .ar()
                        .contains("الرياضة"));
    }

    @Test
    void theDigestIsOfTheExactBytes() throws IOException {
        byte[] spaced =
                (new String(builtIn(), StandardCharsets.UTF_8) + " ")
                        .getBytes(StandardCharsets.UTF_8);
        assertEquals(PackReader.builtIn().programmes(), PackReader.read(spaced).programmes());
        assertTrue(!PackReader.builtIn().sha256().equals(PackReader.read(spaced).sha256()));
    }

    private static byte[] builtIn() throws IOException {
        try (InputStream in = PackReaderTest.class.getResourceAsStream("/packs/programmes.json")) {
            return in.readAllBytes();
        }
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                PackReaderTest.class.getResourceAsStream("/schema/programme-pack.schema.json")) {
            JsonNode schema = JSON.readTree(in);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        }
    }
}
