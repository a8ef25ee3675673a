package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's password opens what is entered and no more, command by command; then the next head. */
final class PeopleCommandTest {
    @TempDir private Path folder;

    @Test
    void aClerkEntersWhatTheNextHeadSends() throws IOException {
        Shell shell = new Shell(folder);
        Path school = folder.resolve("school");
        shell.json(school, "school", "init", "--gresa", "07318L", "--name", "مدرسة").done();
        Path clerk = Files.writeString(folder.resolve("clerk"), "la phrase de Fatima\n");
        Path next = Files.writeString(folder.resolve("next"), "le mot du successeur\n");
        JsonNode people =
                shell.json(
                                school,
                                "people",
                                "add",
                                "--name",
                                "فاطمة",
                                "--new-password-file",
                                clerk.toString())
                        .done();
        assertEquals("فاطمة", people.get("people").get(0).asText());
        String list = Shell.MASSAR.resolve("ListEleve_20260918.xlsx").toString();
        assertEquals(0, as(clerk, school, "roster", "import", list).exit());
        assertEquals(
                "work.people.head-only",
                as(clerk, school, "bundle", "pack", "--out", folder.toString())
                        .refused()
                        .get("code")
                        .asText());
        JsonNode made =
                shell.json(
                                school,
                                "people",
                                "hand-over",
                                "--name",
                                "حسن",
                                "--new-password-file",
                                next.toString(),
                                "--out",
                                folder.resolve("sheet.pdf").toString())
                        .done();
        assertEquals(9, made.get("groups").size(), "digits to be copied by hand");
        assertEquals(
                "seal.password.wrong",
                shell.json(school, "people", "list").refused().get("code").asText());
        JsonNode journal = as(next, school, "journal").done();
        assertTrue(journal.get("whole").asBoolean());
        assertEquals("handed-over", journal.get("operations").get(0).get("kind").asText());
        assertEquals("head", journal.get("operations").get(0).get("who").asText());
        JsonNode oldest = journal.get("operations").get(journal.get("operations").size() - 1);
        assertEquals("former-head", oldest.get("who").asText());
        assertEquals("roster", journal.get("operations").get(1).get("kind").asText());
        assertEquals("فاطمة", journal.get("operations").get(1).get("who").asText());
    }

    private static Shell.Run as(Path password, Path data, String... command) {
        String[] all = Arrays.copyOf(command, command.length + 5);
        all[command.length] = "--data";
        all[command.length + 1] = data.toString();
        all[command.length + 2] = "--json";
        all[command.length + 3] = "--password-file";
        all[command.length + 4] = password.toString();
        return Shell.bare(all);
    }
}
