package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.exchange.OutsideReader;

/** {@code sanad demo} and what a stranger can do with what it leaves. */
final class DemoCommandTest {
    @TempDir private static Path folder;
    private static Path out;
    private static JsonNode told;

    @BeforeAll
    static void runDemo() {
        out = folder.resolve("demo");
        told = Shell.bare("demo", "--out", out.toString(), "--json").done();
    }

    @Test
    void tellsWhatItDidAndWroteWhere() {
        assertEquals(186, told.get("pupils").asInt());
        for (JsonNode file : told.get("files")) {
            assertTrue(Files.exists(Path.of(file.asText())), file.asText());
        }
        assertTrue(told.get("beneficiaries").get("TAYSSIR").asInt() > 0);
        assertEquals("accepted", told.get("answer").get("verdict").asText());
        assertTrue(told.get("bundle").hasNonNull("digest"));
    }

    @Test
    void neverWritesOverAnything() {
        JsonNode problem = Shell.bare("demo", "--out", out.toString(), "--json").refused();
        assertEquals("work.demo.folder-taken", problem.get("code").asText());
    }

    @Test
    void strangerOpensItsBundleWithTheKeysItWrote() throws IOException, InterruptedException {
        OutsideReader reader = OutsideReader.install(Files.createDirectory(folder.resolve("js")));
        OutsideReader.Run run =
                reader.verify(
                        Path.of(told.get("bundle").get("file").asText()),
                        out.resolve("keys/school.jwk.json"),
                        out.resolve("keys/directorate.jwk.json"));
        assertEquals(0, run.exit(), run.output());
        JsonNode read = new ObjectMapper().readTree(run.output());
        assertEquals(told.get("bundle").get("digest"), read.get("digest"));
        assertEquals(told.get("bundle").get("counts"), read.get("counts"));
    }
}
