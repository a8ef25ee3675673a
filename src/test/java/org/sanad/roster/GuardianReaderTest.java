package org.sanad.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.UserProblem;

final class GuardianReaderTest {
    private final GuardianReader reader = new GuardianReader();

    @TempDir Path folder;

    @Test
    void readsTheFixtureLineByLineAsExpected() throws IOException {
        JsonNode expected = MassarFixturesTest.expected("guardians_windows1256.csv");
        GuardianFile file = reader.read(TestLevels.MASSAR.resolve("guardians_windows1256.csv"));

        assertEquals(expected.get("encoding").asText(), file.encoding());
        assertEquals(';', file.separator());
        assertEquals(Container.CSV, file.container());
        assertEquals(List.of(), file.problems());
        assertEquals(expected.get("rows").size(), file.rows().size());
        for (int i = 0; i < file.rows().size(); i++) {
            JsonNode wanted = expected.get("rows").get(i);
            GuardianRow row = file.rows().get(i);
            assertEquals(wanted.get("line").asInt(), row.line());
            assertEquals(wanted.get("code").asText(), row.code().value());
            assertEquals(text(wanted, "guardianName"), row.guardianName());
            assertEquals(text(wanted, "cin"), row.cin());
            assertEquals(text(wanted, "rawPhone"), row.rawPhone());
            assertEquals(text(wanted, "phone"), row.phone());
            assertEquals(text(wanted, "douar"), row.douar());
        }
    }

    @Test
    void cardNumbersAreCleanEnoughToGroupHouseholds() throws IOException {
        JsonNode counts = MassarFixturesTest.expected("guardians_windows1256.csv").get("counts");
        GuardianFile file = reader.read(TestLevels.MASSAR.resolve("guardians_windows1256.csv"));
        List<String> unknown = List.of("P955183362", "N714233216", "Z806072088");
        Map<String, Long> households =
                file.rows().stream()
                        .filter(row -> !unknown.contains(row.code().value()))
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.cin() == null ? row.code().value() : row.cin(),
                                        TreeMap::new,
                                        Collectors.counting()));
        assertEquals(counts.get("households").asInt(), households.size());
    }

    @Test
    void readsFrenchHeadersInAnyOrderAndReportsWhatItCannotRead() throws IOException {
        GuardianFile file =
                read(
                        """
                        Douar,Téléphone,CIN,Nom du tuteur,Code Massar
                        Aït Ali,0661234567,ab 12345,Ali Amrani,r134249316
                        Aït Ali,12,AB12345,Ali Amrani,R134249317
                        Aït Ali,+33612345678,AB*12345,Ali Amrani,R134249310
                        ,,,Ali Amrani,R13424931
                        ,,,,R134249318
                        ,,1234567,,R134249319
                        """);
        assertEquals("AB12345", file.rows().get(0).cin());
        assertNull(file.rows().get(1).phone());
        assertEquals("12", file.rows().get(1).rawPhone());
        assertEquals(
                List.of(
                        "3 phone roster.row.phone-unreadable",
                        "4 cin roster.row.cin-impossible",
                        "4 phone roster.row.phone-unusual",
                        "5 code roster.row.code-malformed",
                        "6 guardianName roster.row.guardian-missing",
                        "7 cin roster.row.cin-unusual"),
                file.problems().stream()
                        .map(p -> p.row() + " " + p.field() + " " + p.code())
                        .toList());
        assertEquals("+33612345678", file.rows().get(2).phone());
        assertNull(file.rows().get(2).cin());
        assertEquals(4, file.rows().size());
    }

    @Test
    void refusesAFileWithoutGuardians() {
        UserProblem refusal =
                assertThrows(UserProblem.class, () -> read("Code,Nom,Prénom\nR134249316,A,B\n"));
        assertEquals("roster.file.no-guardians", refusal.code());
    }

    private GuardianFile read(String text) throws IOException {
        Path file = folder.resolve("guardians.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return reader.read(file);
    }

    private static String text(JsonNode node, String member) {
        JsonNode value = node.get(member);
        return value == null || value.isNull() ? null : value.asText();
    }
}
