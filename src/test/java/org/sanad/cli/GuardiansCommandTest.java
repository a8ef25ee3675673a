package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuardiansCommandTest {
    @TempDir private Path folder;

    @Test
    void anImportOfGuardiansIsTakenBackOnce() throws IOException {
        Shell shell = new Shell(folder);
        Path data = folder.resolve("school");
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", "م").done();
        shell.json(data, "roster", "import", massar("ListEleve_20260918.xlsx")).done();
        JsonNode before = shell.json(data, "pupils", "list").done();
        shell.json(data, "guardians", "import", massar("guardians_windows1256.csv")).done();
        assertFalse(before.equals(shell.json(data, "pupils", "list").done()));

        JsonNode undone = shell.json(data, "guardians", "import", "--undo").done();
        assertTrue(undone.get("undone").asBoolean());
        assertEquals(before, shell.json(data, "pupils", "list").done());
        Shell.Run again = shell.json(data, "guardians", "import", "--undo");
        assertEquals("store.undo.nothing", again.refused().get("code").asText());
    }

    private static String massar(String file) {
        return Shell.MASSAR.resolve(file).toString();
    }
}
