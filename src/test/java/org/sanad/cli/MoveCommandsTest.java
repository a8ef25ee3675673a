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

/** Pupils who leave, come back and come new, on a fixture school. */
final class MoveCommandsTest {
    private static final String LIST = "ListEleve_20260918.xlsx";
    private static final String NEXT = "ListEleve_20270920.xlsx";
    private static final String PROGRAMME = "TAYSSIR";

    @TempDir private Path folder;

    private Shell shell;
    private Path data;

    /** A pupil of the third level, promoted in the next list. */
    private String code;

    @BeforeEach
    void importList() throws IOException {
        shell = new Shell(folder);
        data = folder.resolve("school");
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", "مدرسة").done();
        importing(LIST);
        code = "K907780317";
    }

    @Test
    void departedPupilIsKeptNoLongerProposedAndHasAHistory() throws IOException {
        Path codes = Files.write(folder.resolve("codes.txt"), List.of(code));
        assertTrue(proposed().contains(code));
        shell.json(data, "benefits", "set", "--programme", PROGRAMME, "--pupils", codes.toString())
                .done();
        JsonNode before = pupils();
        JsonNode move =
                depart(
                                "2027-02-10",
                                "--to",
                                "02063s",
                                "--reason",
                                "FAMILY_MOVED",
                                "--note",
                                "رحلت الأسرة")
                        .get("move");
        assertEquals("TRANSFER_OUT", move.get("kind").asText());
        assertEquals("02063S", move.get("school").asText());

        assertEquals(before.size(), pupils().size());
        assertEquals("LEFT", statusOf(code));
        assertFalse(proposed().contains(code));

        JsonNode year = history().get(0);
        assertEquals("2026/2027", year.get("schoolYear").asText());
        assertEquals("LEFT", year.get("status").asText());
        assertEquals("ENROLLED", year.get("programmes").get(0).get("status").asText());
        assertEquals(move, year.get("moves").get(0));
    }

    @Test
    void whoComesBackGetsTheSameRecordAndBothMovesStay() {
        JsonNode before = pupils();
        depart("2027-01-11");
        JsonNode move = arrive("2027-03-01", "--from-name", "م م إيمي").get("move");
        assertEquals("TRANSFER_IN", move.get("kind").asText());
        assertEquals(before, pupils());
        List<String> kinds = Shell.texts(history().get(0).get("moves"), "kind");
        assertEquals(List.of("DEPARTURE", "TRANSFER_IN"), kinds);
    }

    @Test
    void undoTakesTheLastMoveBack() {
        JsonNode before = pupils();
        depart("2027-01-11");
        shell.json(data, "pupils", "undo").done();
        assertEquals(before, pupils());
        assertEquals(0, history().get(0).get("moves").size());
        assertEquals(
                "store.undo.nothing",
                shell.json(data, "pupils", "undo").refused().get("code").asText());
    }

    @Test
    void aPupilNeverSeenComesWithNameLevelAndClass() {
        String newCode = "K999999999";
        assertRefused(
                "work.move.unknown-pupil", "arrive", "--code", newCode, "--date", "2027-01-05");
        List<String> full = new ArrayList<>(List.of("pupils", "arrive", "--code", newCode));
        full.addAll(List.of("--date", "2027-01-05", "--family-name", "أمزيان"));
        full.addAll(List.of("--first-name", "علي", "--gender", "M"));
        full.addAll(List.of("--birth-date", "2018-03-04", "--level", "3APG"));
        assertEquals(
                "work.move.class-missing",
                shell.json(data, full.toArray(String[]::new)).refused().get("code").asText());
        full.addAll(List.of("--class", "3APG-1"));
        JsonNode move = shell.json(data, full.toArray(String[]::new)).done().get("move");
        assertEquals("ARRIVAL", move.get("kind").asText());
        assertEquals("LISTED", statusOf(newCode));
        List<String> codes = Shell.texts(pupils(), "code");
        int place = codes.indexOf(newCode);
        assertEquals("3APG-1", pupils().get(place).get("class").asText());
        assertEquals("4APG-1", pupils().get(place + 1).get("class").asText());
    }

    @Test
    void aDepartedPupilIsNotOfThePreviousYearsEndAndMayReturnWithTheNext() {
        depart("2027-02-10");
        JsonNode next = rollOver();
        assertEquals(185, next.get("counts").get("previousPupils").asInt());
        assertEquals(150, next.get("counts").get("known").asInt());
        assertEquals(4, next.get("counts").get("arrivals").asInt());
        assertEquals(2, history().size());
        assertEquals("LISTED", history().get(0).get("status").asText());
        assertEquals("LEFT", history().get(1).get("status").asText());
    }

    @Test
    void aReasonIsOneOfThePacks() {
        List<String> unknown = new ArrayList<>(List.of(command("depart", "2027-02-10")));
        unknown.addAll(List.of("--reason", "BORED"));
        assertRefused("work.move.reason-unknown", unknown.toArray(String[]::new));
        assertEquals("LISTED", statusOf(code));
        assertRefused(
                "work.move.name-too-long",
                "depart",
                "--code",
                code,
                "--date",
                "2027-02-10",
                "--to-name",
                "م".repeat(201));
    }

    @Test
    void whoDoesNotFitIsRefused() {
        assertRefused("work.move.gone-already", twice("2027-02-10", "2027-02-11"));
        assertRefused("cli.pupils.code-malformed", "depart", "--code", "X", "--date", "2027-02-10");
        assertRefused("work.move.not-listed", command("depart", "2027-09-10"));
        assertRefused("work.move.before-last", command("arrive", "2027-02-01"));
        assertRefused("work.move.other-year", command("arrive", "2025-10-01"));
        arrive("2027-02-12");
        assertRefused("work.move.here-already", command("arrive", "2027-02-13"));
        rollOver();
        assertRefused("work.move.other-year", command("depart", "2027-03-01"));
        assertRefused(
                "cli.pupils.gresa-malformed",
                "depart",
                "--code",
                code,
                "--date",
                "2027-10-01",
                "--to",
                "x");
        assertRefused("work.move.unknown-pupil", "history", "--code", "K999999999");
    }

    private String[] twice(String first, String second) {
        depart(first);
        return command("depart", second);
    }

    private String[] command(String verb, String date) {
        return new String[] {verb, "--code", code, "--date", date};
    }

    private void assertRefused(String problem, String... words) {
        List<String> all = new ArrayList<>(List.of("pupils"));
        all.addAll(List.of(words));
        JsonNode refused = shell.json(data, all.toArray(String[]::new)).refused();
        assertEquals(problem, refused.get("code").asText());
    }

    private JsonNode depart(String date, String... more) {
        return moving("depart", date, more);
    }

    private JsonNode arrive(String date, String... more) {
        return moving("arrive", date, more);
    }

    private JsonNode moving(String verb, String date, String... more) {
        List<String> all = new ArrayList<>(List.of("pupils"));
        all.addAll(List.of(command(verb, date)));
        all.addAll(List.of(more));
        return shell.json(data, all.toArray(String[]::new)).done();
    }

    private void importing(String name) {
        shell.json(data, "roster", "import", Shell.MASSAR.resolve(name).toString()).done();
    }

    private JsonNode rollOver() {
        return shell.json(data, "year", "rollover", Shell.MASSAR.resolve(NEXT).toString()).done();
    }

    private JsonNode history() {
        return shell.json(data, "pupils", "history", "--code", code).done().get("years");
    }

    private JsonNode pupils() {
        return shell.json(data, "pupils", "list").done().get("pupils");
    }

    private String statusOf(String one) {
        JsonNode pupils = pupils();
        int place = Shell.texts(pupils, "code").indexOf(one);
        return pupils.get(place).get("status").asText();
    }

    private List<String> proposed() {
        return Shell.texts(
                shell.json(data, "benefits", "propose", "--programme", PROGRAMME)
                        .done()
                        .get("beneficiaries"),
                "code");
    }
}
