package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.work.packs.InventedPack;

/** A pack from the directorate's desk to the school's, and fields in lists of beneficiaries. */
final class PackCommandTest {
    private static final String PROGRAMME = "WINTER_ROAD";

    @TempDir private Path folder;

    private Shell shell;
    private Path welcomeFile;
    private Path school;
    private Path directorate;
    private Path unsigned;
    private Path signed;

    @BeforeEach
    void signAtTheDirectorate() throws IOException {
        shell = new Shell(folder);
        school = folder.resolve("school");
        directorate = folder.resolve("directorate");
        String code =
                shell.json(
                                directorate,
                                "directorate",
                                "init",
                                "--code",
                                "05.081",
                                "--name",
                                "أزيلال")
                        .done()
                        .get("verificationCode")
                        .asText();
        welcomeFile = shell.welcome(directorate, folder);
        shell.json(
                        school,
                        "school",
                        "init",
                        "--gresa",
                        "07318L",
                        "--name",
                        "مدرسة",
                        "--welcome",
                        welcomeFile.toString(),
                        "--code",
                        code)
                .done();
        unsigned = InventedPack.write(folder.resolve("pack.json"), "2026.12");
        signed = folder.resolve("signed.json");
        JsonNode answer =
                shell.json(
                                directorate,
                                "pack",
                                "sign",
                                unsigned.toString(),
                                "--out",
                                signed.toString())
                        .done();
        assertEquals("signed.json", answer.get("file").asText());
    }

    @Test
    void theSchoolLooksAtThePackThenImportsIt() {
        JsonNode before = shell.json(school, "pack", "show").done();
        assertEquals("2026.11", before.get("version").asText());
        assertTrue(before.get("signedBy").isNull());
        assertFalse(Shell.texts(before.get("programmes"), "code").contains(PROGRAMME));

        JsonNode shown = shell.json(school, "pack", "show", signed.toString()).done();
        assertEquals("2026.12", shown.get("version").asText());
        assertEquals("directorate:05.081", shown.get("signedBy").asText());
        assertTrue(shown.get("trusted").asBoolean());
        assertFalse(shown.get("inForce").asBoolean());

        shell.json(school, "pack", "import", signed.toString()).done();
        JsonNode after = shell.json(school, "pack", "show").done();
        assertEquals(shown.get("sha256"), after.get("sha256"));
        JsonNode programmes = after.get("programmes");
        JsonNode added = programmes.get(programmes.size() - 1);
        assertEquals(PROGRAMME, added.get("code").asText());
        assertEquals(
                "[\"ROAD\",\"SHOE_SIZE\",\"INSURANCE\"]",
                added.at("/versions/0/fields").toString());
        assertEquals(
                "2026.12", shell.json(directorate, "pack", "show").done().get("version").asText());
    }

    @Test
    void whatTheDirectorateDidNotSignIsRefusedInASentence() {
        JsonNode problem = shell.json(school, "pack", "import", unsigned.toString()).refused();
        assertEquals("exchange.pack.unsigned", problem.get("code").asText());
        JsonNode other = shell.json(school, "pack", "import", welcomeFile.toString()).refused();
        assertEquals("exchange.pack.not-a-signed-pack", other.get("code").asText());
        assertEquals("2026.11", shell.json(school, "pack", "show").done().get("version").asText());
    }

    @Test
    void aSchoolCannotSign() {
        Path out = folder.resolve("out.json");
        JsonNode problem =
                shell.json(school, "pack", "sign", unsigned.toString(), "--out", out.toString())
                        .refused();
        assertEquals("work.desk.other", problem.get("code").asText());
        assertTrue(Files.notExists(out));
    }

    @Test
    void listsOfBeneficiariesBringAndShowFields() throws IOException {
        shell.json(school, "pack", "import", signed.toString()).done();
        String list = Shell.MASSAR.resolve("ListEleve_20260918.xlsx").toString();
        shell.json(school, "roster", "import", list).done();
        JsonNode eligible =
                shell.json(school, "benefits", "propose", "--programme", PROGRAMME)
                        .done()
                        .get("beneficiaries");
        List<String> codes = Shell.texts(eligible, "code").subList(0, 2);
        Path file =
                Files.write(
                        folder.resolve("codes.csv"),
                        List.of(codes.get(0) + "; ROAD=FORD;SHOE_SIZE=35", codes.get(1)));
        JsonNode set =
                shell.json(
                                school,
                                "benefits",
                                "set",
                                "--programme",
                                PROGRAMME,
                                "--pupils",
                                file.toString())
                        .done();
        assertEquals(0, set.get("problems").size());
        JsonNode listed =
                shell.json(school, "benefits", "list", "--programme", PROGRAMME)
                        .done()
                        .get("beneficiaries");
        assertEquals(codes, Shell.texts(listed, "code"));
        assertEquals("{\"ROAD\":\"FORD\",\"SHOE_SIZE\":\"35\"}", listed.at("/0/fields").toString());
        assertEquals("[\"RAIN_BOOTS\"]", listed.at("/0/kit").toString());
        assertEquals("{}", listed.at("/1/fields").toString());
        String people =
                shell.people(
                                "benefits",
                                "list",
                                "--programme",
                                PROGRAMME,
                                "--data",
                                school.toString())
                        .out();
        assertTrue(people.contains("ROAD=FORD;SHOE_SIZE=35"), people);
    }

    @Test
    void aLineThatIsNoFieldRefusesTheWholeList() throws IOException {
        for (String line :
                List.of("R134249316;ROAD", "R134249316;=FORD", "R134249316;A=1;A=2", ";A=1")) {
            Path file = Files.write(folder.resolve("codes.csv"), List.of("R134249317", line));
            JsonNode problem =
                    shell.json(
                                    school,
                                    "benefits",
                                    "set",
                                    "--programme",
                                    "TAYSSIR",
                                    "--pupils",
                                    file.toString())
                            .refused();
            assertEquals("cli.pupils.line-malformed", problem.get("code").asText(), line);
            assertEquals(2, problem.get("row").asInt());
        }
    }
}
