package org.sanad.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                "\"maxCountedChildren\": 3|\"maxCountedChildren\": \"3\"|/programmes/0/versions/0/household/maxCountedChildren",
                "\"on\": \"12-31\"|\"on\": \"13-31\"|/programmes/0/versions/0/age/on",
                "\"version\": \"2026.11\"|\"version\": null|/version",
                "\"version\": \"2026.11\"|\"version\": \"new\"|/version",
                "\"issuedOn\": \"2026-11-24\"|\"issuedOn\": null|/issuedOn",
                "\"issuedOn\": \"2026-11-24\"|\"issuedOn\": \"+12026-11-24\"|/issuedOn",
                "\"cycle\": \"PRIMARY\"|\"cycle\": null|/levels/0/cycle",
                "\"grade\": 1,|\"grade\": 0,|/levels/0/grade",
                "\"validFrom\": \"2017-09-01\"|\"validFrom\": null|/programmes/0/versions/0/validFrom",
                "\"currency\": \"MAD\"|\"currency\": \"dirham\"|/articles/4/costs/0/currency",
                "\"value\": 60|\"value\": -60|/programmes/0/versions/0/amounts/0/value",
                "\"perYear\": 10|\"perYear\": 0|/programmes/0/versions/0/amounts/0/perYear",
                "\"maxCountedChildren\": 3|\"maxCountedChildren\": 0|/programmes/0/versions/0/household/maxCountedChildren",
                "\"GUARDIAN\"|\"guardian name\"|/programmes/0/lists/0/columns/5",
                "\"min\": 6,|\"min\": 6, \"a/b~c\": 1,|/programmes/0/versions/0/age/a~1b~0c",
                "\"months\": [9, 10,|\"months\": [13, 10,|/programmes/0/versions/0/calendar/months/0",
                "\"unit\": \"DAY\"|\"unit\": \"DAYS\"|/programmes/0/versions/0/conditionality/unit",
                "\"oneHouseholdPerChild\": true|\"oneHouseholdPerChild\": \"true\"|/programmes/0/versions/0/household/oneHouseholdPerChild",
                "\"field\": \"gender\"|\"field\": 1|/checks/0/parameters/field",
                "\"items\": [\"BAG\"|\"items\": [\"bag\"|/programmes/1/versions/0/kits/0/items/0",
                "\"renewalPercent\": 30|\"renewalPercent\": 130|/articles/1/loan/renewalPercent",
                "\"GUARDIAN\"|\"FIELD:\"|/programmes/0/lists/0/columns/5",
            })
    void refusesABrokenPackWhereItIsBroken(String sound, String broken, String pointer)
            throws IOException {
        String changed = changed(sound, broken == null ? "" : broken);
        assertRefused(pointer, changed.getBytes(StandardCharsets.UTF_8));
        assertTrue(schema().validate(JSON.readTree(changed)).size() > 0);
    }

    /** Faults a schema cannot see: the reader sees them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\": \"2APG\"|\"code\": \"1APG\"|/levels/1/code",
                "\"code\": \"MILLION_BAGS\"|\"code\": \"TAYSSIR\"|/programmes/1/code",
                "\"id\": \"TAYSSIR-AMO\"|\"id\": \"TAYSSIR-2018-2022\"|/programmes/0/versions/2/id",
                "\"validTo\": \"2018-08-31\"|\"validTo\": \"2016-08-31\"|/programmes/0/versions/0/validTo",
                "\"validTo\": \"2018-08-31\"|\"validTo\": \"2018-09-01\"|/programmes/0/versions/1/validFrom",
                "\"validTo\": \"2018-08-31\"|\"validTo\": null|/programmes/0/versions/1/validFrom",
                "\"validTo\": \"2021-10-06\"|\"validTo\": \"2021-10-07\"|/headers/1/validFrom",
                "\"min\": 6,|\"min\": 16,|/programmes/0/versions/0/age/max",
                "\"code\": \"6APG\"|\"code\": \"7APG\"|/programmes/0/versions/0/amounts/2/levels",
                "\"issuedOn\": \"2026-11-24\"|\"issuedOn\": \"2026-02-31\"|/issuedOn",
                "\"code\": \"WORN\"|\"code\": \"GOOD\"|/codeLists/5/entries/1/code",
                "\"code\": \"KEEP_REASON\"|\"code\": \"ABSENCE_REASON\"|/codeLists/2/code",
                "\"code\": \"SUPPLIES\"|\"code\": \"BAG\"|/articles/2/code",
                "\"partOf\": null|\"partOf\": \"BAG\"|/articles/0/partOf",
                "\"items\": [\"BAG\"|\"items\": [\"BED_LINEN\"|/programmes/1/versions/0/kits/0/items/0",
                "\"number\": 2|\"number\": 1|/programmes/0/versions/0/calendar/tranches/1/number",
                "\"months\": [9, 10]|\"months\": [9, 9]|/programmes/0/versions/0/calendar/tranches/0/months",
                "\"months\": [9, 10]|\"months\": [9, 8]|/programmes/0/versions/0/calendar/tranches/0/months",
                "\"months\": [9, 10,|\"months\": [10, 10,|/programmes/0/versions/0/calendar/months",
                "\"cycle\": \"PRIMARY\", \"max\"|\"cycle\": \"LOWER_SECONDARY\", \"max\"|/programmes/0/versions/0/conditionality/limits/1/cycle",
                "\"id\": \"pupil-without-birth-date\"|\"id\": \"pupil-without-gender\"|/checks/1/id",
                "\"messageKey\": \"model.rule.pupil-without-gender\"|\"messageKey\": null|/checks/0/text",
                "\"programme\": null|\"programme\": \"LUNCH\"|/checks/0/programme",
                "\"field\": \"gender\"|\"field\": \"shoes\"|/checks/0/parameters/field",
                "\"field\": \"gender\"|\"shoes\": \"42\"|/checks/0/parameters/shoes",
                "\"messageKey\": \"model.rule.pupil-without-gender\"|\"messageKey\": \"model.rule.shoes\"|/checks/0/messageKey",
                "\"id\": \"beneficiaries-million-bags\"|\"id\": \"beneficiaries-tayssir\"|/programmes/1/lists/0/id",
                "\"GUARDIAN\"|\"FIELD:SHOE_SIZE\"|/programmes/0/lists/0/columns/5",
                "\"GUARDIAN\"|\"ARTICLE:SHOES\"|/programmes/0/lists/0/columns/5",
                "\"RAMED_CARD\", \"RAMED_RECEIPT\"|\"RAMED_CARD\", \"LOTTERY\"|/programmes/0/versions/1/meansTest/documents",
            })
    void refusesWhatContradictsItself(String sound, String broken, String pointer)
            throws IOException {
        assertRefused(pointer, changed(sound, broken).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "1", "{\"format\":\"x\",\"format\":\"x\"}"})
    void refusesWhatIsNoPackAtAll(String text) {
        UserProblem problem =
                assertThrows(
                        UserProblem.class,
                        () -> PackReader.read(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("exchange.pack.malformed", problem.code());
    }

    @Test
    void refusesAMissingListAndAPackOfAnotherFormat() throws IOException {
        ObjectNode pack = (ObjectNode) JSON.readTree(builtIn());
        for (String list : List.of("levels", "headers", "programmes")) {
            ObjectNode without = pack.deepCopy();
            without.putNull(list);
            assertRefused("/" + list, JSON.writeValueAsBytes(without));
        }
        byte[] next = changed("sanad-pack/1", "sanad-pack/2").getBytes(StandardCharsets.UTF_8);
        UserProblem problem = assertThrows(UserProblem.class, () -> PackReader.read(next));
        assertEquals("exchange.pack.other-format", problem.code());
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        String text = new String(builtIn(), StandardCharsets.UTF_8);
        assertRefused("/", text.getBytes(StandardCharsets.UTF_16BE));
        assertRefused("/", new byte[] {0, 0, 0, '{', -1, -1, -1, -1});
        assertRefused("/", new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', '}'});
    }

    @Test
    void refusesAPackAboveTheSizeBeforeReadingIt() {
        UserProblem problem =
                assertThrows(UserProblem.class, () -> PackReader.read(new byte[(1 << 20) + 1]));
        assertEquals("exchange.pack.too-large", problem.code());
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

    private static void assertRefused(String pointer, byte[] bytes) {
        UserProblem problem = assertThrows(UserProblem.class, () -> PackReader.read(bytes));
        assertEquals("exchange.pack.malformed", problem.code());
        assertEquals(pointer, problem.arguments().get(0));
    }

    private static String changed(String sound, String broken) throws IOException {
        String text = new String(builtIn(), StandardCharsets.UTF_8);
        assertTrue(text.contains(sound), sound);
        return text.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken));
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
