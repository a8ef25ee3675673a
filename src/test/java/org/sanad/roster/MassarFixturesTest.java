package org.sanad.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.Gender;
import org.sanad.model.Progress;
import org.sanad.model.roster.RosterPupil;

/** Every synthetic MASSAR file imports exactly as its expected JSON says. */
final class MassarFixturesTest {
    private final RosterReader reader = new RosterReader(TestLevels.all());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ListEleve_20231007.xls",
                "ListEleve_20241203.xls",
                "ListEleve_20260918.xlsx",
                "ListEleve_20270920.xlsx",
                "ListEleve_1500.xlsx",
                "export_notesCC_2ASCG-2_0019.xlsx",
                "export_notesCC_6APG-1_0030.xlsx"
            })
    void importsExactlyAsExpected(String name) throws IOException {
        JsonNode expected = expected(name);
        RosterFile file = reader.read(TestLevels.MASSAR.resolve(name), Progress.none());

        assertEquals(expected.get("file").asText(), file.fileName());
        assertEquals(expected.get("layout").asText(), file.layout().code());
        assertEquals(expected.get("container").asText(), file.container().code());
        assertEquals(expected.get("schoolYear").asText(), file.year().label());
        JsonNode school = expected.get("school");
        assertEquals(text(school, "name"), file.school().name());
        assertEquals(
                text(school, "gresa"),
                file.school().gresa() == null ? null : file.school().gresa().value());
        assertEquals(text(school, "commune"), file.school().commune());
        assertEquals(text(school, "academy"), file.school().academy());
        assertEquals(text(school, "directorate"), file.school().directorate());
        assertEquals(List.of(), file.problems());
        compareClasses(expected, file);
        compareCounts(expected.get("counts"), file);
        assertEquals(expected.get("pupils").size(), file.pupils().size());
        for (int i = 0; i < file.pupils().size(); i++) {
            comparePupil(expected.get("pupils").get(i), file.pupils().get(i));
        }
    }

    @Test
    void readsTheSampleSchoolThatIsShipped() {
        RosterFile file =
                reader.read(
                        java.nio.file.Path.of("resources/sample/ListEleve_20260918.xlsx"),
                        Progress.none());
        assertEquals(186, file.pupils().size());
    }

    private static void compareClasses(JsonNode expected, RosterFile file) {
        assertEquals(expected.get("classes").size(), file.classes().size());
        for (int i = 0; i < file.classes().size(); i++) {
            JsonNode wanted = expected.get("classes").get(i);
            assertEquals(
                    new RosterClass(
                            wanted.get("sheet").asText(),
                            wanted.get("level").asText(),
                            wanted.get("levelLabel").asText(),
                            wanted.get("class").asText(),
                            text(expected, "nefstat"),
                            wanted.get("pupils").asInt()),
                    file.classes().get(i));
        }
    }

    private static void compareCounts(JsonNode counts, RosterFile file) {
        assertEquals(counts.get("pupils").asInt(), file.pupils().size());
        assertEquals(counts.get("problems").asInt(), file.problems().size());
        if (counts.has("girls")) {
            assertEquals(counts.get("girls").asInt(), count(file, Gender.FEMALE));
            assertEquals(counts.get("boys").asInt(), count(file, Gender.MALE));
            assertEquals(
                    counts.get("withoutBirthPlace").asInt(),
                    file.pupils().stream().filter(p -> p.birthPlace() == null).count());
        }
    }

    private static long count(RosterFile file, Gender gender) {
        return file.pupils().stream().filter(p -> p.gender() == gender).count();
    }

    private static void comparePupil(JsonNode wanted, RosterPupil pupil) {
        String code = wanted.get("code").asText();
        assertEquals(code, pupil.code().value());
        assertEquals(wanted.get("sheet").asText(), pupil.sheet(), code);
        assertEquals(wanted.get("row").asInt(), pupil.row(), code);
        if (wanted.has("fullName")) {
            assertEquals(wanted.get("fullName").asText(), pupil.name().whole(), code);
            assertNull(pupil.name().family(), code);
            assertEquals(wanted.get("internalId").asLong(), pupil.internalId(), code);
            assertNull(pupil.gender(), code);
        } else {
            assertEquals(wanted.get("familyName").asText(), pupil.name().family(), code);
            assertEquals(wanted.get("firstName").asText(), pupil.name().first(), code);
            assertEquals(wanted.get("gender").asText(), pupil.gender().code(), code);
            assertNull(pupil.internalId(), code);
        }
        assertEquals(wanted.get("birthDate").asText(), pupil.birthDate().toString(), code);
        assertEquals(text(wanted, "birthPlace"), pupil.birthPlace(), code);
        assertEquals(wanted.get("level").asText(), pupil.level(), code);
        assertEquals(wanted.get("class").asText(), pupil.schoolClass(), code);
    }

    static JsonNode expected(String name) throws IOException {
        return new ObjectMapper()
                .readTree(TestLevels.MASSAR.resolve("expected/" + name + ".json").toFile());
    }

    private static String text(JsonNode node, String member) {
        JsonNode value = node.get(member);
        return value == null || value.isNull() ? null : value.asText();
    }
}
