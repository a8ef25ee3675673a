package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks typed at a school with many faults, and made again by its directorate. */
final class ChecksCommandTest {
    private static final String GRESA = "07318L";

    @TempDir private Path folder;

    private Shell shell;
    private Path school;
    private Path directorate;
    private Path stick;
    private String ownCode;
    private List<String> children;

    @BeforeEach
    void openBoth() throws IOException {
        shell = new Shell(folder);
        school = folder.resolve("school");
        directorate = folder.resolve("directorate");
        stick = Files.createDirectory(folder.resolve("stick"));
        JsonNode receiver =
                json(directorate, "directorate", "init", "--code", "05.081", "--name", "أزيلال");
        Path welcome = shell.welcome(directorate, folder);
        ownCode =
                json(
                                school,
                                "school",
                                "init",
                                "--gresa",
                                GRESA,
                                "--name",
                                "مجموعة مدارس أسيف أزكار",
                                "--welcome",
                                welcome.toString(),
                                "--code",
                                receiver.get("verificationCode").asText())
                        .get("verificationCode")
                        .asText();
        importing("roster", "ListEleve_20260918.xlsx");
        importing("guardians", "guardians_windows1256.csv");
        enrol("TAYSSIR", 60);
        enrol("TRANSPORT", 3);
        breakHouseholds();
    }

    private void importing(String kind, String file) {
        json(school, kind, "import", Shell.MASSAR.resolve(file).toString());
    }

    private void enrol(String programme, int most) throws IOException {
        JsonNode proposed = json(school, "benefits", "propose", "--programme", programme);
        List<String> codes = Shell.texts(proposed.get("beneficiaries"), "code");
        Path file = folder.resolve("codes.txt");
        Files.write(file, codes.subList(0, Math.min(most, codes.size())));
        json(school, "benefits", "set", "--programme", programme, "--pupils", file.toString());
    }

    /** Doubtful numbers, one card in two households, papers out of force, a fourth child. */
    private void breakHouseholds() {
        children = new ArrayList<>();
        Set<String> taking =
                new TreeSet<>(
                        Shell.texts(
                                json(school, "benefits", "list", "--programme", "TAYSSIR")
                                        .get("beneficiaries"),
                                "code"));
        for (JsonNode home : json(school, "households", "list").get("households")) {
            String first = home.get("children").get(0).get("code").asText();
            if (taking.contains(first)) {
                children.add(first);
            }
        }
        set(0, "--cin", "12345", "--phone", "0123456789", "--document", "RSU,77,2026-01-01");
        set(1, "--cin", "12345", "--other-guardian", "سعاد", "--other-cin", "998877");
        set(
                2,
                "--elsewhere",
                "R134249316,02063S,1",
                "--elsewhere",
                "R134249317,02063S,2",
                "--elsewhere",
                "R134249318,02063S,3");
    }

    private void set(int household, String... what) {
        List<String> all = new ArrayList<>(List.of("households", "set", children.get(household)));
        all.addAll(List.of(what));
        json(school, all.toArray(String[]::new));
    }

    private JsonNode json(Path data, String... arguments) {
        return shell.json(data, arguments).done();
    }

    private JsonNode checks() {
        return json(school, "checks");
    }

    private JsonNode keep(String rule, String subject, String reason) {
        return json(
                school, "checks", "keep", "--rule", rule, "--subject", subject, "--reason", reason);
    }

    private static List<String> of(JsonNode violations, String rule) {
        return StreamSupport.stream(violations.spliterator(), false)
                .filter(one -> one.get("rule").asText().equals(rule))
                .map(one -> one.get("pupil").asText())
                .toList();
    }

    /** Packs, takes in, and gives what the directorate says of the newest declaration. */
    private JsonNode sent() {
        JsonNode packed =
                json(school, "bundle", "pack", "--despite-errors", "--out", stick.toString());
        JsonNode taken = json(directorate, "directorate", "intake", packed.get("file").asText());
        return taken.get("files").get(0);
    }

    /** Only what an answer said is accepted is compared with. */
    private void answered() {
        JsonNode written = json(directorate, "directorate", "answers", "--out", stick.toString());
        json(school, "answer", "import", written.get("files").get(0).get("file").asText());
    }

    private static void same(JsonNode atSchool, JsonNode atDirectorate) {
        assertTrue(atDirectorate.get("samePack").asBoolean());
        for (String list : List.of("violations", "kept")) {
            JsonNode ours = atSchool.get(list);
            assertFalse(ours.isEmpty(), list);
            for (int i = 0; i < ours.size(); i++) {
                assertEquals(ours.get(i), atDirectorate.get(list).get(i), list + " " + i);
            }
            assertEquals(ours.size(), atDirectorate.get(list).size(), list);
        }
    }

    @Test
    void schoolAndDirectorateFindTheSameOneByOne() {
        keep("cin-unusual", children.get(0), "SEEN_ON_PAPER");
        JsonNode first = checks();
        for (String rule :
                List.of(
                        "cin-unusual",
                        "cin-in-two-households",
                        "phone-unusual",
                        "household-over-cap",
                        "field-missing",
                        "means-paper-expired",
                        "means-paper-missing",
                        "document-expired")) {
            assertNotEquals(List.of(), of(first.get("violations"), rule), rule);
        }
        namesNobody(first);
        JsonNode unknown = sent();
        assertEquals("quarantined", unknown.get("verdict").asText());
        JsonNode confirmed = confirmed();
        same(first, confirmed);
        assertTrue(confirmed.get("sameBaseline").asBoolean());
        answered();

        json(school, "pupils", "depart", "--code", children.get(3), "--date", "2026-11-02");
        set(4, "--phone", "0123456788");
        JsonNode second = checks();
        assertEquals(1, of(second.get("violations"), "pupils-gone-since-last-bundle").size());
        assertEquals(2, of(second.get("violations"), "phone-unusual").size());
        same(second, sent());
    }

    private void namesNobody(JsonNode answer) {
        for (JsonNode one : answer.get("violations")) {
            assertEquals(
                    List.of(
                            "rule",
                            "severity",
                            "pupil",
                            "field",
                            "message",
                            "subject",
                            "programme",
                            "arguments",
                            "reasons",
                            "kept"),
                    Shell.members(one));
            assertFalse(one.get("message").asText().contains("{"), one.toString());
        }
        JsonNode pupils = json(school, "pupils", "list").get("pupils");
        String all = answer.toString();
        pupils.forEach(pupil -> assertFalse(all.contains(pupil.get("fullName").asText())));
    }

    /** What the directorate says of the declaration that waited for the school's key. */
    private JsonNode confirmed() {
        json(directorate, "directorate", "intake", stick.toString());
        JsonNode files =
                json(directorate, "directorate", "confirm", "--gresa", GRESA, "--code", ownCode)
                        .get("files");
        return StreamSupport.stream(files.spliterator(), false)
                .filter(file -> file.get("header").get("type").asText().equals("declaration"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aKeptDoubtStandsApartUntilItsFiguresChangeOrItsReasonIsTakenBack() {
        String child = children.get(0);
        assertEquals(1, keep("means-paper-expired", child, "PAPER_EXPECTED").get("kept").asInt());
        JsonNode kept = checks();
        assertEquals(List.of(), of(kept.get("violations"), "means-paper-expired"));
        JsonNode reason = kept.get("kept").get(0).get("kept");
        assertEquals("PAPER_EXPECTED", reason.get("reason").asText());
        assertTrue(reason.get("text").isNull());

        set(0, "--drop", "RSU,77", "--document", "RSU,77,2026-02-02");
        JsonNode changed = checks();
        assertEquals(List.of(child), of(changed.get("violations"), "means-paper-expired"));
        assertTrue(changed.get("kept").isEmpty());
        isTakenBack(child);
        isRefused(child);
    }

    private void isTakenBack(String key) {
        JsonNode before = checks();
        json(
                school,
                "checks",
                "keep",
                "--rule",
                "phone-unusual",
                "--subject",
                key,
                "--reason",
                "OTHER",
                "--text",
                "رقم هاتف بالخارج");
        assertEquals(
                "رقم هاتف بالخارج", checks().get("kept").get(0).get("kept").get("text").asText());
        json(school, "checks", "unkeep", "--rule", "phone-unusual", "--subject", key);
        assertEquals(before, checks());
        assertEquals(
                "work.checks.not-kept",
                shell.json(school, "checks", "unkeep", "--rule", "phone-unusual", "--subject", key)
                        .refused()
                        .get("code")
                        .asText());
    }

    private void isRefused(String child) {
        assertEquals("work.checks.unknown-reason", refused("phone-unusual", child, "BORED", "x"));
        assertEquals("work.checks.text", refused("phone-unusual", child, "OTHER", "م".repeat(201)));
        assertEquals("work.checks.text", refused("phone-unusual", child, "OTHER", "م\u202eم"));
        assertEquals("work.checks.not-open", refused("class-large", child, "OTHER", "x"));
        assertTrue(checks().get("kept").isEmpty());
    }

    private String refused(String rule, String subject, String reason, String text) {
        return shell.json(
                        school,
                        "checks",
                        "keep",
                        "--rule",
                        rule,
                        "--subject",
                        subject,
                        "--reason",
                        reason,
                        "--text",
                        text)
                .refused()
                .get("code")
                .asText();
    }
}
