package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The script of a stranger, npm {@code jose} and nothing of ours, which opens bundles. */
public final class OutsideReader {
    private static final Path SCRIPTS = Path.of("src/test/node");

    private final Path work;

    private OutsideReader(Path work) {
        this.work = work;
    }

    /** How the script ended and what it said. */
    public record Run(int exit, String output) {}

    /** Sets the script up in a folder; the test is left out where node or npm jose are not. */
    public static OutsideReader install(Path work) throws IOException, InterruptedException {
        OutsideReader reader = new OutsideReader(work);
        OutsideTools.need(reader.works("node"), "node is not here: outside reader not tried");
        OutsideTools.need(reader.works("npm"), "npm is not here: outside reader not tried");
        for (String name :
                List.of(
                        "package.json",
                        "package-lock.json",
                        "read-bundle.mjs",
                        "verify-bundle.mjs",
                        "many-bundles.mjs")) {
            Files.copy(SCRIPTS.resolve(name), work.resolve(name));
        }
        Run install = reader.run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        OutsideTools.need(
                install.exit() == 0, "npm jose could not be fetched: outside reader not tried");
        return reader;
    }

    /** Opens and verifies a file with the keys of its school and of the directorate. */
    public Run verify(Path bundle, Path school, Path directorate)
            throws IOException, InterruptedException {
        return run(
                "node",
                "verify-bundle.mjs",
                bundle.toAbsolutePath().toString(),
                school.toAbsolutePath().toString(),
                directorate.toAbsolutePath().toString());
    }

    /**
     * Reads, or makes, all bundles of a folder in one run.
     *
     * @param verb {@code read} or {@code make}
     */
    public Run many(String verb, Path folder, Path signer, Path directorate)
            throws IOException, InterruptedException {
        return run(
                "node",
                "many-bundles.mjs",
                verb,
                folder.toAbsolutePath().toString(),
                signer.toAbsolutePath().toString(),
                directorate.toAbsolutePath().toString());
    }

    private boolean works(String program) throws InterruptedException {
        try {
            return run(program, "--version").exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Run run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(work.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(300, TimeUnit.SECONDS));
        return new Run(process.exitValue(), output);
    }
}
