package org.sanad.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/** Fields of beneficiaries: what a pack may not say of them. */
final class FieldSoundnessTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String MEANS =
            """
            {"code": "MEANS", "kind": "CHOICE", "label": {"ar": "الوسيلة", "fr": "Moyen"},
             "help": null, "required": true, "when": null,
             "choices": [{"code": "BUS", "label": {"ar": "حافلة", "fr": "Autocar"}},
                         {"code": "BICYCLE", "label": {"ar": "دراجة", "fr": "Vélo"}}],
             "codeList": null, "min": null, "max": null, "decimals": 0, "expires": false}""";

    private static final String DISTANCE =
            """
            {"code": "DISTANCE", "kind": "NUMBER", "label": {"ar": "المسافة", "fr": "Distance"},
             "help": null, "required": false,
             "when": {"field": "MEANS", "equalTo": ["BUS"]}, "choices": [],
             "codeList": null, "min": 1, "max": 60, "decimals": 1, "expires": false}""";

    @Test
    void readsFieldsWithTheirConditions() throws IOException {
        ProgrammeVersion version = first(PackReader.read(pack(MEANS, DISTANCE)));
        FieldDefinition distance = version.field("DISTANCE").orElseThrow();
        assertEquals("MEANS", distance.when().field());
        assertEquals(60, distance.max());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"field\": \"MEANS\"|\"field\": \"WAY\"|1/when/field",
                "\"field\": \"MEANS\"|\"field\": \"DISTANCE\"|1/when/field",
                "[\"BUS\"]|[\"CAR\"]|1/when/equalTo",
                "[\"BUS\"]|[]|1/when/equalTo",
                "\"DISTANCE\"|\"MEANS\"|1/code",
                "\"DISTANCE\"|\"distance\"|1/code",
                "\"max\": 60|\"max\": 0|1/max",
                "\"decimals\": 1|\"decimals\": 9|1/decimals",
                "\"NUMBER\"|\"TEXT\"|1/min",
                "\"codeList\": null, \"min\": 1|\"codeList\": \"KEEP_REASON\", \"min\": 1|1/codeList",
                "\"codeList\": null, \"min\": null|\"codeList\": \"SEASON\", \"min\": null|0/codeList",
                "\"codeList\": null, \"min\": null|\"codeList\": \"KEEP_REASON\", \"min\": null|0/choices",
                "\"BICYCLE\"|\"BUS\"|0/choices/1/code",
                "\"expires\": false|\"expires\": true|0/expires",
            })
    void refusesFieldsThatCannotBeAsked(String sound, String broken, String pointer)
            throws IOException {
        String both = MEANS + "\n" + DISTANCE;
        assertEquals(true, both.contains(sound), sound);
        String[] changed = both.replaceFirst(Pattern.quote(sound), broken).split("(?<=\\})\n");
        byte[] bytes = pack(changed);
        UserProblem problem = assertThrows(UserProblem.class, () -> PackReader.read(bytes));
        assertEquals("exchange.pack.malformed", problem.code());
        assertEquals(List.of("/programmes/0/versions/0/fields/" + pointer), problem.arguments());
    }

    @Test
    void anAmountMayDependOnAFieldOfItsVersionOnly() throws IOException {
        ObjectNode pack = (ObjectNode) JSON.readTree(pack(MEANS));
        ObjectNode amount = (ObjectNode) pack.at("/programmes/0/versions/0/amounts/0");
        amount.putObject("when").put("field", "MEANS").putArray("equalTo").add("BUS");
        assertEquals(
                "MEANS",
                first(PackReader.read(JSON.writeValueAsBytes(pack)))
                        .amounts()
                        .get(0)
                        .when()
                        .field());
        ((ObjectNode) amount.get("when")).put("field", "GRANT");
        byte[] bytes = JSON.writeValueAsBytes(pack);
        UserProblem problem = assertThrows(UserProblem.class, () -> PackReader.read(bytes));
        assertEquals(List.of("/programmes/0/versions/0/amounts/0/when/field"), problem.arguments());
    }

    private static ProgrammeVersion first(ProgrammePack pack) {
        return pack.programmes().get(0).versions().get(0);
    }

    private static byte[] pack(String... fields) throws IOException {
        try (InputStream in =
                FieldSoundnessTest.class.getResourceAsStream("/packs/programmes.json")) {
            ObjectNode pack = (ObjectNode) JSON.readTree(in);
            ObjectNode version = (ObjectNode) pack.at("/programmes/0/versions/0");
            ArrayNode asked = version.putArray("fields");
            for (String field : fields) {
                asked.add(JSON.readTree(field));
            }
            return JSON.writeValueAsBytes(pack);
        }
    }
}
