package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;

/** {@code sanad roster import}: every list there is, to the member. */
final class RosterCommandTest {
    private static final List<String> MEMBERS =
            List.of(
                    "code",
                    "familyName",
                    "firstName",
                    "fullName",
                    "gender",
                    "birthDate",
                    "birthPlace",
                    "level",
                    "class",
                    "sheet",
                    "row");
    private static final List<String> COUNTS =
            List.of("new", "changed", "unchanged", "absent", "refused");
    private static final String LIST = "ListEleve_20260918.xlsx";
    private static final String NEXT_YEAR = "ListEleve_20270920.xlsx";

    @TempDir private static Path folder;
    private static Shell shell;

    /** Primary school of two marks exports and lists; never written to. */
    private static Path empty;

    @BeforeAll
    static void createSchools() throws IOException {
        shell = new Shell(folder);
        empty = school("07318L");
    }

    private static Path school(String gresa) {
        Path data = folder.resolve(gresa);
        shell.json(data, "school", "init", "--gresa", gresa, "--name", "مدرسة للتجربة").done();
        return data;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ListEleve_1500.xlsx",
                "ListEleve_20231007.xls",
                "ListEleve_20241203.xls",
                LIST,
                NEXT_YEAR,
                "export_notesCC_2ASCG-2_0019.xlsx",
                "export_notesCC_6APG-1_0030.xlsx"
            })
    void dryRunGivesEveryPupilAsExpected(String name) throws IOException {
        JsonNode expected = Shell.expected(name);
        String gresa = expected.get("school").get("gresa").asText("07318L");
        Path data = Files.exists(folder.resolve(gresa)) ? folder.resolve(gresa) : school(gresa);
        JsonNode told = importing(data, name, "--dry-run").done();

        assertTrue(told.get("dryRun").asBoolean());
        assertTrue(told.get("elapsedMs").asLong() > 0);
        assertEquals(expected.get("schoolYear"), told.get("schoolYear"));
        for (String member : Shell.members(expected.get("school"))) {
            assertEquals(
                    expected.get("school").get(member), told.get("school").get(member), member);
        }
        assertEquals(expected.get("pupils").size(), told.get("imported").size());
        for (int i = 0; i < told.get("imported").size(); i++) {
            compare(expected.get("pupils").get(i), told.get("imported").get(i));
        }
        assertCounts(told, expected.get("pupils").size(), 0, 0, 0, 0);
        assertEquals(0, shell.json(data, "pupils", "list").done().get("pupils").size());
    }

    private static void compare(JsonNode wanted, JsonNode told) {
        for (String member : MEMBERS) {
            boolean silent = member.equals("fullName") && !wanted.has(member);
            if (!silent) {
                assertEquals(text(wanted, member), text(told, member), member);
            }
        }
        assertEquals(wanted.has("familyName"), told.has("familyName"));
        assertEquals(wanted.has("familyName"), told.has("firstName"));
        assertTrue(told.hasNonNull("fullName"));
    }

    private static String text(JsonNode node, String member) {
        return node.hasNonNull(member) ? node.get(member).asText() : null;
    }

    @Test
    void importsOnceTwiceNextYearAndTakesBack() throws IOException {
        Path data = school("05211K");
        int pupils = Shell.expected(LIST).get("pupils").size();
        assertCounts(importing(data, LIST).done(), pupils, 0, 0, 0, 0);
        assertEquals(pupils, listed(data).size());
        assertCounts(importing(data, LIST).done(), 0, 0, pupils, 0, 0);

        JsonNode next = importing(data, NEXT_YEAR).done();
        JsonNode rollover = Shell.expected("rollover_2026_2027");
        int added = rollover.get("counts").get("new").asInt();
        assertEquals(added, next.get("counts").get("new").asInt());
        assertEquals(pupils + added, codesEverListed(data, next).size());

        JsonNode undone = shell.json(data, "roster", "import", "--undo").done();
        assertTrue(undone.get("undone").asBoolean());
        assertEquals(pupils, listed(data).size());
        shell.json(data, "roster", "import", "--undo").done();
        assertEquals(0, listed(data).size());
        Shell.Run again = shell.json(data, "roster", "import", "--undo");
        assertEquals("store.undo.nothing", again.refused().get("code").asText());
    }

    /** The pupils of both years: last year's codes with those just read. */
    private static List<String> codesEverListed(Path data, JsonNode next) throws IOException {
        assertEquals(next.get("imported").size(), listed(data).size());
        List<String> codes = Shell.texts(Shell.expected(LIST).get("pupils"), "code");
        for (String code : Shell.texts(next.get("imported"), "code")) {
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static JsonNode listed(Path data) {
        return shell.json(data, "pupils", "list").done().get("pupils");
    }

    @Test
    void refusedFileIsNamed() throws IOException {
        Path notAList = folder.resolve("photo.xlsx");
        Files.write(notAList, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0, 0, 0});
        JsonNode problem = shell.json(empty, "roster", "import", notAList.toString()).refused();
        assertTrue(problem.get("code").asText().startsWith("roster.file."), problem.toString());
        assertEquals("photo.xlsx", problem.get("file").asText());
    }

    @Test
    void listOfAnotherSchoolIsRefused() {
        JsonNode problem = importing(empty, "export_notesCC_2ASCG-2_0019.xlsx").refused();
        assertEquals("work.roster.other-school", problem.get("code").asText());
    }

    @Test
    void peopleReadSentencesAndNoDocument() {
        Shell.Run run =
                shell.people(
                        "roster",
                        "import",
                        Shell.MASSAR.resolve(LIST).toString(),
                        "--dry-run",
                        "--lang",
                        "fr",
                        "--data",
                        empty.toString());
        assertEquals(ExitCode.DONE, run.exit());
        assertTrue(run.out().contains("186"), run.out());
        assertFalse(run.out().contains("{"), run.out());
        String doubt =
                Terminal.sentence(
                        Problem.of("work.roster.other-name"), Messages.of(Language.FRENCH));
        assertEquals(doubt, run.err().strip());
    }

    private static Shell.Run importing(Path data, String name, String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "roster";
        arguments[1] = "import";
        arguments[2] = Shell.MASSAR.resolve(name).toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return shell.json(data, arguments);
    }

    private static void assertCounts(JsonNode told, int... expected) {
        JsonNode counts = told.get("counts");
        assertEquals(COUNTS, Shell.members(counts));
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], counts.get(COUNTS.get(i)).asInt(), COUNTS.get(i));
        }
    }
}
