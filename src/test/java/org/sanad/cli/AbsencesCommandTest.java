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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absences, transfers and payment slips of a fixture school, as the command line tells them. */
final class AbsencesCommandTest {
    private static final String LIST = "ListEleve_20260918.xlsx";
    private static final String MONTH = "2026-10";

    @TempDir private Path folder;

    private Shell shell;
    private Path data;

    /** Beneficiaries: two of one household with its paper, and one without a household. */
    private List<String> codes;

    @BeforeEach
    void enrol() throws IOException {
        shell = new Shell(folder);
        data = folder.resolve("school");
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", "مدرسة").done();
        shell.json(data, "roster", "import", Shell.MASSAR.resolve(LIST).toString()).done();
        JsonNode proposed =
                shell.json(data, "benefits", "propose", "--programme", "TAYSSIR").done();
        codes = Shell.texts(proposed.get("beneficiaries"), "code").subList(0, 3);
        Path list = Files.write(folder.resolve("codes.txt"), codes);
        shell.json(data, "benefits", "set", "--programme", "TAYSSIR", "--pupils", list.toString())
                .done();
        household(codes.get(0), "JB100001");
        household(codes.get(1), "JB100002");
    }

    private void household(String child, String cin) {
        shell.json(
                        data,
                        "households",
                        "set",
                        child,
                        "--guardian",
                        "العلوي محمد",
                        "--cin",
                        cin,
                        "--document",
                        "RSU,1234567890")
                .done();
    }

    private Shell.Run run(String... arguments) {
        return shell.json(data, arguments);
    }

    private Shell.Run set(String month, List<String> lines, String... more) throws IOException {
        Path file = Files.write(folder.resolve("absences.csv"), lines);
        List<String> all =
                new ArrayList<>(
                        List.of("absences", "set", "--month", month, "--pupils", file.toString()));
        all.addAll(List.of("--on", "2026-11-02"));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private JsonNode month(String code, String month) {
        for (JsonNode row : run("transfers").done().get("transfers")) {
            for (JsonNode one : row.get("months")) {
                if (row.get("code").asText().equals(code)
                        && one.get("month").asText().equals(month)) {
                    return one;
                }
            }
        }
        throw new AssertionError(code);
    }

    private static List<String> reasons(JsonNode month) {
        return Shell.texts(month.get("reasons"), "code");
    }

    @Test
    void aMonthIsPaidOnlyWhenItsClassIsDone() throws IOException {
        String first = codes.get(0);
        assertEquals("NOT_YET_KNOWN", month(first, MONTH).get("state").asText());
        assertEquals(List.of("ABSENCES_NOT_ENTERED"), reasons(month(first, MONTH)));

        run("absences", "done", "--month", MONTH, "--on", "2026-11-02").done();
        assertEquals("PAID", month(first, MONTH).get("state").asText());
        assertTrue(month(first, MONTH).get("amount").asInt() > 0);
        assertEquals("NOT_YET_KNOWN", month(first, "2026-11").get("state").asText());

        JsonNode early = run("absences", "done", "--month", "2026-12", "--on", "2026-12-20").done();
        assertEquals("2026-12-20", early.get("on").asText());
        assertEquals("2026-12-20", early.get("classes").get(0).get("saidEarlyOn").asText());
        assertEquals(List.of("work.absences.early"), Shell.texts(early.get("problems"), "code"));
        assertEquals(List.of("MONTH_ENTERED_EARLY"), reasons(month(first, "2026-12")));

        run("absences", "done", "--month", MONTH, "--not").done();
        assertEquals("NOT_YET_KNOWN", month(first, MONTH).get("state").asText());
        run("absences", "undo").done();
        assertEquals("PAID", month(first, MONTH).get("state").asText());
    }

    @Test
    void whoMissesTooMuchLosesTheMonthAndIsNamed() throws IOException {
        JsonNode answer =
                set(
                                MONTH,
                                List.of(
                                        "code;authorised;unauthorised",
                                        codes.get(0) + ";0;5",
                                        codes.get(1) + ";9;4;ILLNESS",
                                        ""),
                                "--done")
                        .done();
        assertEquals(2, answer.get("counts").get("changed").asInt());
        assertTrue(answer.get("done").asBoolean());
        assertEquals(List.of(codes.get(0)), Shell.texts(answer.get("losing"), "code"));
        assertEquals(4, answer.get("losing").get(0).get("limit").asInt());
        assertEquals(List.of("TOO_MANY_ABSENCES"), reasons(month(codes.get(0), MONTH)));
        assertEquals("PAID", month(codes.get(1), MONTH).get("state").asText());
        assertEquals(
                List.of("NO_HOUSEHOLD", "MEANS_PAPER_MISSING"),
                reasons(month(codes.get(2), MONTH)));

        JsonNode listed = run("absences", "list", "--month", MONTH).done();
        assertEquals(2, listed.get("absences").size());
        assertEquals("ILLNESS", listed.get("absences").get(1).get("reason").asText());

        JsonNode again =
                set(MONTH, List.of(codes.get(0) + ";0;0", codes.get(1) + ";9;4;ILLNESS")).done();
        assertEquals(1, again.get("counts").get("cleared").asInt());
        assertEquals(1, again.get("counts").get("unchanged").asInt());
        assertEquals(0, again.get("losing").size());
    }

    @Test
    void rowsThatDoNotFitAreToldWithTheirLineAndTheOthersTaken() throws IOException {
        JsonNode answer =
                set(
                                MONTH,
                                List.of(
                                        codes.get(0) + ";0;1",
                                        "R12;0;1",
                                        "Z999999999;0;1",
                                        codes.get(1) + ";0;32",
                                        codes.get(1) + ";x;1",
                                        codes.get(2) + ";0;1;NONE",
                                        codes.get(0) + ";0;2",
                                        codes.get(1) + ";1"),
                                "--done")
                        .done();
        assertEquals(1, answer.get("counts").get("changed").asInt());
        assertEquals(7, answer.get("counts").get("refused").asInt());
        assertFalse(answer.get("done").asBoolean());
        List<Integer> rows = new ArrayList<>();
        answer.get("problems").forEach(problem -> rows.add(problem.get("row").asInt()));
        assertEquals(List.of(2, 3, 4, 5, 6, 7, 8), rows.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07, work.absences.month-not-counted",
        "2027-07, work.absences.month-not-counted",
        "2027-10, work.absences.month-not-counted"
    })
    void aMonthNoProgrammeCountsIsRefused(String month, String code) throws IOException {
        JsonNode problem = set(month, List.of(codes.get(0) + ";0;1")).refused();
        assertEquals(code, problem.get("code").asText());
    }

    @Test
    void closuresAreRecordedAndTakenBack() {
        JsonNode closure =
                run(
                                "absences",
                                "close",
                                "--from",
                                "2026-10-05",
                                "--to",
                                "2026-10-07",
                                "--reason",
                                "STRIKE")
                        .done()
                        .get("closure");
        JsonNode listed = run("absences", "list", "--month", MONTH).done().get("closures");
        assertEquals(closure, listed.get(0));
        assertEquals(
                "work.absences.closure-reason-unknown",
                run("absences", "close", "--from", "2026-10-05", "--reason", "X")
                        .refused()
                        .get("code")
                        .asText());
        assertEquals(
                "work.absences.closure-days",
                run("absences", "close", "--from", "2026-08-05", "--reason", "STRIKE")
                        .refused()
                        .get("code")
                        .asText());
        run("absences", "reopen", "--closure", closure.get("id").asText()).done();
        assertEquals(0, run("absences", "list", "--month", MONTH).done().get("closures").size());
    }

    @Test
    void theWholeIsTheSumOfItsClassesAndSlipsAreHandedOut() throws IOException {
        for (String month : List.of("2026-09", "2026-10", "2026-11")) {
            run("absences", "done", "--month", month, "--on", "2026-12-31").done();
        }
        JsonNode answer = run("transfers", "--tranche", "1", "--programme", "TAYSSIR").done();
        JsonNode totals = answer.get("totals");
        long sum = 0;
        for (JsonNode one : totals.get("byClass")) {
            sum += one.get("amount").asLong();
        }
        assertEquals(totals.get("amount").asLong(), sum);
        assertTrue(sum > 0);
        assertEquals(4, answer.get("transfers").get(0).get("months").size());

        Path took = Files.writeString(folder.resolve("took.csv"), codes.get(0) + ";الأم\n");
        JsonNode handed =
                run("slips", "handed", "--tranche", "1", "--pupils", took.toString()).done();
        assertEquals(1, handed.get("counts").get("handed").asInt());
        assertEquals(1, handed.get("counts").get("unclaimed").asInt());
        JsonNode left = run("slips", "unclaimed", "--tranche", "1").done().get("slips");
        assertEquals(List.of(codes.get(1)), Shell.texts(left, "code"));
        JsonNode all = run("slips", "list", "--tranche", "1").done().get("slips");
        assertEquals(2, all.size());
        assertEquals("الأم", all.get(0).get("receiver").asText());
        Files.writeString(took, codes.get(0) + "\n");
        JsonNode again =
                run("slips", "handed", "--tranche", "1", "--pupils", took.toString()).done();
        assertEquals(0, again.get("counts").get("handed").asInt());
        assertEquals(1, again.get("counts").get("again").asInt());
        JsonNode kept = run("slips", "list", "--tranche", "1").done().get("slips");
        assertEquals("الأم", kept.get(0).get("receiver").asText());
        run("slips", "undo").done();
        assertEquals(2, run("slips", "unclaimed", "--tranche", "1").done().get("slips").size());
    }

    @Test
    void trancheAndProgrammeMustBeOnesThatPay() {
        assertEquals(
                "work.transfers.tranche-unknown",
                run("transfers", "--tranche", "9").refused().get("code").asText());
        assertEquals(
                "work.transfers.not-monthly",
                run("transfers", "--programme", "MILLION_BAGS").refused().get("code").asText());
        assertEquals(
                "cli.transfers.year",
                run("transfers", "--year", "2026").refused().get("code").asText());
    }

    @Test
    void theListOfATrancheIsPrinted() throws IOException {
        Path out = folder.resolve("list.pdf");
        JsonNode printed =
                run("print", "beneficiaries-tayssir", "--tranche", "1", "--out", out.toString())
                        .done();
        assertEquals(3, printed.get("rows").asInt());
        assertFalse(printed.has("problems"), printed.toString());
        assertTrue(Files.size(out) > 0);
    }

    /** A character no font of the paper has: the list is written, and what is wrong is told. */
    @Test
    void aCharacterThatBecameABoxIsTold() throws IOException {
        String schoolClass =
                run("pupils", "list").done().get("pupils").get(0).get("class").asText();
        Path table = folder.resolve("newcomer.csv");
        Files.write(
                table,
                List.of(
                        "الرمز;النسب;الإسم;تاريخ الإزدياد;القسم",
                        "Z999999999;إيمان \u263A;العسري;03/04/2014;" + schoolClass));
        run("roster", "import", table.toString()).done();
        Path out = folder.resolve("list.pdf");
        Shell.Run printed =
                run("print", "class-sheet", "--class", schoolClass, "--out", out.toString());
        JsonNode problems = printed.done().get("problems");
        assertEquals(List.of("print.character.missing"), Shell.texts(problems, "code"));
        assertTrue(problems.toString().contains("U+263A"), problems.toString());
        assertTrue(printed.err().contains("U+263A"), "and a sentence for people");
        assertTrue(Files.size(out) > 0);
    }
}
