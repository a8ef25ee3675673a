package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sanad year rollover} on two following lists of one school, against what is expected. */
final class YearCommandTest {
    private static final String LIST = "ListEleve_20260918.xlsx";
    private static final String NEXT = "ListEleve_20270920.xlsx";
    private static final String PROGRAMME = "TAYSSIR";

    @TempDir private Path folder;

    private Shell shell;
    private Path data;
    private JsonNode expected;

    @BeforeEach
    void importFirstYear() throws IOException {
        shell = new Shell(folder);
        data = folder.resolve("school");
        expected = Shell.expected("rollover_2026_2027");
        String name = Shell.expected(LIST).get("school").get("name").asText();
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", name).done();
        shell.json(data, "roster", "import", list(LIST)).done();
    }

    @Test
    void rollsOverExactlyAsExpected() {
        compare(rollOver("--dry-run").done(), true);
        assertEquals("2026/2027", listed().get("schoolYear").asText());

        compare(rollOver().done(), false);
        assertEquals("2027/2028", listed().get("schoolYear").asText());
        assertEquals(
                expected.get("counts").get("currentPupils").asInt(), listed().get("pupils").size());
    }

    private void compare(JsonNode told, boolean dryRun) {
        assertEquals(dryRun, told.get("dryRun").asBoolean());
        assertEquals(!dryRun, told.get("written").asBoolean());
        assertEquals("2026/2027", told.get("previousYear").asText());
        assertEquals("2027/2028", told.get("schoolYear").asText());
        assertEquals(expected.get("kind"), told.get("kind"));
        assertEquals(expected.get("counts"), told.get("counts"));
        assertEquals(expected.get("changes"), told.get("changes"));
        List<String> lists = new ArrayList<>(Shell.members(expected));
        // two names of files; what importing does is asserted below
        lists.removeAll(List.of("kind", "previous", "current", "counts", "changes"));
        lists.remove("reimportOfPreviousFile");
        assertEquals(6, lists.size());
        for (String member : lists) {
            assertEquals(sorted(expected.get(member)), sorted(told.get(member)), member);
        }
        assertEquals(0, told.get("otherLevel").size());
        assertEquals(0, told.get("refused").asInt());
        assertEquals(0, told.get("problems").size());
    }

    /** The order within some of the expected lists is that of nothing in either file. */
    private static List<String> sorted(JsonNode codes) {
        List<String> sorted = new ArrayList<>();
        codes.forEach(code -> sorted.add(code.asText()));
        sorted.sort(null);
        return sorted;
    }

    @Test
    void theSameFileAgainChangesNothing() {
        rollOver().done();
        JsonNode pupils = listed();
        JsonNode again = rollOver().done();
        assertFalse(again.get("written").asBoolean());
        assertEquals(0, again.get("changes").size());
        for (String member : List.of("known", "new", "absent", "promoted", "repeaters")) {
            assertEquals(
                    expected.get("counts").get(member), again.get("counts").get(member), member);
        }
        assertEquals(pupils, listed());
        // the move itself can still be taken back
        assertTrue(shell.json(data, "year", "rollover", "--undo").done().get("undone").asBoolean());
    }

    @Test
    void thePreviousFileAgainChangesNothing() {
        JsonNode wanted = expected.get("reimportOfPreviousFile");
        for (int round = 0; round < 2; round++) {
            JsonNode counts = shell.json(data, "roster", "import", list(LIST)).done().get("counts");
            for (String member : Shell.members(wanted)) {
                assertEquals(wanted.get(member), counts.get(member), member);
            }
            rollOver().done();
        }
    }

    @Test
    void participationsAreAskedAgainAndNeverLost() throws IOException {
        List<String> enrolled = eligible();
        Path codes = Files.write(folder.resolve("codes.txt"), enrolled);
        set(codes);
        JsonNode told = rollOver().done();
        List<String> stay = sorted(expected.get("promoted"));
        stay.addAll(sorted(expected.get("repeaters")));
        List<String> asked = new ArrayList<>(enrolled);
        asked.retainAll(stay);
        assertFalse(asked.isEmpty());
        asked.sort(null);
        assertEquals(asked, sorted(told.get("toConfirm").get(PROGRAMME)));
        assertEquals(List.of(), beneficiaries());

        JsonNode would = confirm("--dry-run").done();
        assertEquals(List.of(), beneficiaries());
        JsonNode done = confirm().done();
        assertEquals(would.get("confirmed"), done.get("confirmed"));
        assertEquals(sorted(done.get("confirmed")), beneficiaries());
        List<String> all = sorted(done.get("confirmed"));
        all.addAll(sorted(done.get("toConfirm")));
        all.sort(null);
        assertEquals(asked, all);
        assertEquals(done.get("toConfirm").size(), done.get("problems").size());
    }

    @Test
    void onlyThoseNamedAreConfirmed() throws IOException {
        set(Files.write(folder.resolve("codes.txt"), eligible()));
        JsonNode told = rollOver().done();
        String one = told.get("toConfirm").get(PROGRAMME).get(0).asText();
        String gone = expected.get("departures").get(0).asText();
        Path named = Files.write(folder.resolve("named.txt"), List.of(one, gone));
        JsonNode done = confirm("--pupils", named.toString()).done();
        assertEquals(List.of(one), beneficiaries());
        assertEquals(told.get("toConfirm").get(PROGRAMME).size() - 1, done.get("toConfirm").size());
        assertEquals("work.confirm.not-waiting", done.get("problems").get(0).get("code").asText());
    }

    @Test
    void undoRestoresYearPupilsAndBeneficiaries() throws IOException {
        set(Files.write(folder.resolve("codes.txt"), eligible()));
        JsonNode pupils = listed();
        List<String> before = beneficiaries();
        rollOver().done();
        shell.json(data, "year", "rollover", "--undo").done();
        assertEquals(pupils, listed());
        assertEquals(before, beneficiaries());
        assertEquals(
                "store.undo.nothing",
                shell.json(data, "year", "rollover", "--undo").refused().get("code").asText());
    }

    @Test
    void listsOfNoNextYearAreRefused() {
        JsonNode same = shell.json(data, "year", "rollover", list(LIST)).refused();
        assertEquals("work.year.same", same.get("code").asText());
        assertTrue(same.get("message").asText().contains("roster import"));
        rollOver().done();
        JsonNode older = shell.json(data, "year", "rollover", list(LIST)).refused();
        assertEquals("work.year.earlier", older.get("code").asText());
        assertEquals("2027/2028", listed().get("schoolYear").asText());
    }

    @Test
    void aSchoolWithoutAYearHasNothingToMoveFrom() {
        Path empty = folder.resolve("empty");
        shell.json(empty, "school", "init", "--gresa", "05211K", "--name", "مدرسة").done();
        JsonNode refused = shell.json(empty, "year", "rollover", list(NEXT)).refused();
        assertEquals("work.year.nothing-before", refused.get("code").asText());
        assertEquals(
                "cli.roster.no-file",
                shell.json(empty, "year", "rollover").refused().get("code").asText());
    }

    @Test
    void peopleReadASentence() {
        Shell.Run run =
                shell.people(
                        "year", "rollover", list(NEXT), "--lang", "fr", "--data", data.toString());
        assertEquals(ExitCode.DONE, run.exit());
        assertTrue(run.out().contains("147"), run.out());
        assertTrue(run.out().contains("2027/2028"), run.out());
    }

    private Shell.Run rollOver(String... more) {
        return command(List.of("year", "rollover", list(NEXT)), more);
    }

    private Shell.Run confirm(String... more) {
        return command(List.of("benefits", "confirm", "--programme", PROGRAMME), more);
    }

    private Shell.Run command(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return shell.json(data, all.toArray(String[]::new));
    }

    private JsonNode listed() {
        return shell.json(data, "pupils", "list").done();
    }

    private List<String> eligible() {
        return codes(command(List.of("benefits", "propose", "--programme", PROGRAMME)));
    }

    private List<String> beneficiaries() {
        return codes(command(List.of("benefits", "list", "--programme", PROGRAMME)));
    }

    private static List<String> codes(Shell.Run run) {
        List<String> codes = Shell.texts(run.done().get("beneficiaries"), "code");
        codes.sort(null);
        return codes;
    }

    private void set(Path codes) {
        command(List.of("benefits", "set", "--programme", PROGRAMME), "--pupils", codes.toString())
                .done();
    }

    private static String list(String name) {
        return Shell.MASSAR.resolve(name).toString();
    }
}
