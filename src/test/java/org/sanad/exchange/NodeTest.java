package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's reader, npm {@code jose}, opens and verifies what we write. */
final class NodeTest {
    private static final Path SCRIPTS = Path.of("src/test/node");

    @TempDir private static Path work;

    private record Run(int exit, String output) {}

    @BeforeAll
    static void installJose() throws IOException, InterruptedException {
        assumeTrue(works("node", "--version"), "node is not here: outside reader not tried");
        assumeTrue(works("npm", "--version"), "npm is not here: outside reader not tried");
        for (String name : List.of("package.json", "package-lock.json", "verify-bundle.mjs")) {
            Files.copy(SCRIPTS.resolve(name), work.resolve(name));
        }
        Run install = run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        assumeTrue(install.exit() == 0, "npm jose could not be fetched: outside reader not tried");
        String school =
                "{\"signing\":%s,\"sealing\":%s,\"verificationCode\":\"%s\"}"
                        .formatted(
                                BundleWorkshop.SIGNER.verifyingKey().jwk(),
                                BundleWorkshop.SCHOOL_OPENING.sealingKey().jwk(),
                                BundleWorkshop.SIGNER.verifyingKey().verificationCode().text());
        Files.writeString(work.resolve("school.json"), school);
        String directorate = BundleWorkshop.DIRECTORATE.privateJwk();
        Files.writeString(work.resolve("directorate.json"), directorate);
    }

    @Test
    void readsDeclarationsOfEverySize() throws IOException, InterruptedException {
        for (int pupils : new int[] {0, 1, 300, 1_500}) {
            SignedBundle bundle = BundleWorkshop.declare(pupils, 1);
            Run run = verify(BundleWorkshop.sealed(bundle));
            assertEquals(0, run.exit(), run.output());
            JsonNode told = BundleWorkshop.JSON.readTree(run.output());
            assertEquals(bundle.digest(), told.get("digest").textValue());
            assertEquals(pupils, told.get("counts").get("pupils").asInt());
        }
    }

    @Test
    void readsEnrolments() throws IOException, InterruptedException {
        Run run = verify(BundleWorkshop.soundEnrolment());
        assertEquals(0, run.exit(), run.output());
        assertTrue(run.output().contains("\"type\":\"enrolment\""));
    }

    @Test
    void refusesWhatWeRefuse() throws IOException, InterruptedException {
        for (String name :
                List.of("e11-tag", "e08-elsewhere", "s06-payload", "s06-zero", "p02-pupils")) {
            Vector vector = BundleVectors.all().get(name);
            assertNotEquals(0, verify(vector.file()).exit(), name);
        }
    }

    private static Run verify(byte[] file) throws IOException, InterruptedException {
        Files.write(work.resolve("bundle.json"), file);
        return run("node", "verify-bundle.mjs", "bundle.json", "school.json", "directorate.json");
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return run(command).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Run run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(work.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Run(process.exitValue(), output);
    }
}
