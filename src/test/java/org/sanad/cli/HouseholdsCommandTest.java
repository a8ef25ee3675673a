package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Households of a fixture school, from its guardians' list to documents, merges and undo. */
final class HouseholdsCommandTest {
    @TempDir private Path folder;

    private Shell shell;
    private Path data;

    @BeforeEach
    void importLists() throws IOException {
        shell = new Shell(folder);
        data = folder.resolve("school");
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", "مدرسة").done();
        importing("roster", "ListEleve_20260918.xlsx");
        importing("guardians", "guardians_windows1256.csv");
    }

    private void importing(String kind, String file) throws IOException {
        shell.json(data, kind, "import", Shell.MASSAR.resolve(file).toString()).done();
    }

    private JsonNode run(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("households"));
        all.addAll(List.of(arguments));
        return shell.json(data, all.toArray(String[]::new)).done();
    }

    private static JsonNode ofChild(JsonNode answer, String code) {
        return StreamSupport.stream(answer.get("households").spliterator(), false)
                .filter(home -> home.get("children").findValuesAsText("code").contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> children(JsonNode answer) {
        List<String> codes = new ArrayList<>();
        answer.get("households")
                .forEach(home -> codes.addAll(home.get("children").findValuesAsText("code")));
        codes.sort(null);
        return codes;
    }

    @Test
    void writesDocumentsWithTheirCountdownAndChildrenElsewhere() throws IOException {
        JsonNode before = run("list");
        String code = children(before).get(0);
        int size = ofChild(before, code).get("children").size();
        LocalDate expires = LocalDate.now(ZoneId.of("Africa/Casablanca")).plusDays(40);
        JsonNode after =
                run(
                        "set",
                        code,
                        "--latin-name",
                        "Rachid",
                        "--relation",
                        "father",
                        "--document",
                        "RAMED_CARD,77123," + expires,
                        "--document",
                        "CIN_COPY",
                        "--elsewhere",
                        "R134249316,02063s,1,1ASC",
                        "--payout",
                        "counter");
        JsonNode home = ofChild(after, code);
        assertEquals("father", home.get("guardian").get("relation").asText());
        assertEquals("counter", home.get("payout").asText());
        assertEquals(size + 1, home.get("children").size());
        assertEquals("R134249316", home.get("children").get(0).get("code").asText());
        assertEquals("02063S", home.get("children").get(0).get("school").asText());
        JsonNode card = home.get("documents").get(1);
        assertEquals("RAMED_CARD", card.get("kind").asText());
        // The day may change between the two readings of the clock.
        assertTrue(card.get("daysLeft").asInt() >= 39 && card.get("daysLeft").asInt() <= 40);
        assertTrue(home.get("documents").get(0).get("daysLeft").isNull());
        assertEquals(
                "work.household.document-unknown",
                shell.json(data, "households", "set", code, "--document", "VISA")
                        .refused()
                        .get("code")
                        .asText());
    }

    @Test
    void mergesSplitsMovesAndTakesBack() throws IOException {
        JsonNode before = run("list");
        List<String> codes = children(before);
        String one = codes.get(0);
        String other =
                codes.stream()
                        .filter(code -> !ofChild(before, code).equals(ofChild(before, one)))
                        .findFirst()
                        .orElseThrow();
        JsonNode merged = run("merge", one, other);
        assertEquals(codes, children(merged));
        assertEquals(ofChild(merged, one), ofChild(merged, other));
        assertEquals(before.get("households").size() - 1, merged.get("households").size());

        JsonNode split = run("split", other, "--guardian", "سعيد");
        assertEquals(codes, children(split));
        assertEquals("سعيد", ofChild(split, other).get("guardian").get("name").asText());

        JsonNode moved = run("move", other, "--to", one);
        assertEquals(codes, children(moved));
        assertEquals(ofChild(moved, one), ofChild(moved, other));

        assertEquals(split.get("households"), run("undo").get("households"));
    }

    @Test
    void theFourthChildIsRecordedAndNotCounted() throws IOException {
        JsonNode before = run("list");
        int cap = before.get("caps").get("TAYSSIR").asInt();
        String code = children(before).get(0);
        List<String> set = new ArrayList<>(List.of("set", code));
        for (int i = 0; i <= cap; i++) {
            set.addAll(List.of("--elsewhere", "R99999990" + i + ",02063S," + (i + 1)));
        }
        JsonNode home = ofChild(run(set.toArray(String[]::new)), code);
        for (JsonNode child : home.get("children")) {
            boolean counted = !child.get("notCountedIn").toString().contains("\"TAYSSIR\"");
            assertEquals(child.get("rank").asInt() <= cap, counted);
        }
    }

    @Test
    void proposesWithReasons() throws IOException {
        String code = children(run("list")).get(0);
        String alone =
                StreamSupport.stream(
                                shell.json(data, "pupils", "list")
                                        .done()
                                        .get("pupils")
                                        .spliterator(),
                                false)
                        .filter(pupil -> pupil.get("cin").isNull())
                        .map(pupil -> pupil.get("code").asText())
                        .findFirst()
                        .orElseThrow();
        run("set", code, "--cin", "QZ77001");
        run("set", alone, "--cin", "QZ77001");
        JsonNode proposals = run("propose").get("proposals");
        boolean found =
                StreamSupport.stream(proposals.spliterator(), false)
                        .filter(proposal -> proposal.get("kind").asText().equals("MERGE"))
                        .anyMatch(proposal -> proposal.toString().contains("SAME_CIN"));
        assertTrue(found, proposals.toString());
    }

    @Test
    void whatIsSaidNoToStaysSoUntilBroughtBack() throws IOException {
        List<String> codes = children(run("list"));
        JsonNode list = run("list");
        String one = codes.get(0);
        String other =
                codes.stream()
                        .filter(code -> !ofChild(list, code).equals(ofChild(list, one)))
                        .findFirst()
                        .orElseThrow();
        run("set", one, "--cin", "QZ77002");
        run("set", other, "--cin", "QZ77002");
        assertTrue(isProposed(run("propose"), one, other));

        assertFalse(isProposed(run("dismiss", other, one), one, other));
        run("set", one, "--phone", "0612345678");
        assertFalse(isProposed(run("propose"), one, other));
        assertTrue(isProposed(run("propose", "--dismissed"), one, other));
        assertEquals(
                "work.household.not-proposed",
                shell.json(data, "households", "dismiss", one, other)
                        .refused()
                        .get("code")
                        .asText());

        assertTrue(isProposed(run("bring-back", one, other), one, other));
        assertFalse(isProposed(run("propose", "--dismissed"), one, other));
        run("undo");
        assertFalse(isProposed(run("propose"), one, other));
    }

    /** Whether the households of two children are proposed to be one. */
    private static boolean isProposed(JsonNode answer, String one, String other) {
        return StreamSupport.stream(answer.get("proposals").spliterator(), false)
                .filter(proposal -> proposal.get("kind").asText().equals("MERGE"))
                .map(proposal -> proposal.get("household") + " " + proposal.get("other"))
                .anyMatch(both -> both.contains(one) && both.contains(other));
    }
}
