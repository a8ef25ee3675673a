package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries corrected and removed from the command line. */
final class NeedsPiecesCommandTest {
    private static final String BAGS = "MILLION_BAGS";

    @TempDir private Path folder;

    @Test
    void aDeliveryIsListedCorrectedRemovedAndRemembered() throws IOException {
        Shell shell = new Shell(folder);
        Path data = folder.resolve("school");
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", "مدرسة").done();
        Path list = Shell.MASSAR.resolve("ListEleve_20260918.xlsx");
        shell.json(data, "roster", "import", list.toString()).done();
        shell.json(
                        data,
                        "needs",
                        "deliver",
                        "--programme",
                        BAGS,
                        "--level",
                        "1APG",
                        "--article",
                        "TEXTBOOKS",
                        "--date",
                        "2026-09-30",
                        "--slip",
                        "17/2026",
                        "--quantity",
                        "30")
                .done();
        JsonNode entered =
                shell.json(data, "needs", "entries", "--programme", BAGS).done().get("entries");
        assertEquals(List.of("DELIVERY"), Shell.texts(entered, "kind"));
        String id = entered.get(0).get("id").asText();
        shell.json(data, "needs", "amend", id, "--quantity", "13", "--slip", "").done();
        assertEquals(
                "work.needs.day-out-of-range",
                shell.json(data, "needs", "amend", id, "--date", "+12026-09-30")
                        .refused()
                        .get("code")
                        .asText());
        shell.json(data, "needs", "remove", id, "--reason", "سُجل مرتين").done();
        assertEquals(
                "work.needs.entry-gone",
                shell.json(data, "needs", "remove", id).refused().get("code").asText());
        JsonNode history =
                shell.json(data, "needs", "entries", "--programme", BAGS, "--history")
                        .done()
                        .get("history");
        assertEquals(List.of("13", "30"), Shell.texts(history, "quantity"));
        assertEquals(List.of("true", "false"), Shell.texts(history, "removed"));
        assertEquals("سُجل مرتين", history.get(0).get("reason").asText());
        assertTrue(history.get(0).get("slip").isNull());
        assertEquals("17/2026", history.get(1).get("slip").asText());
    }
}
