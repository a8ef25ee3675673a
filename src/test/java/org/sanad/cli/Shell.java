package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs commands as a terminal does, within this process, with one password for all folders. */
final class Shell {
    static final Path MASSAR = Path.of("src/test/resources/massar");

    /** Refuses a second document after the first. */
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Path password;

    Shell(Path folder) throws IOException {
        password = Files.writeString(folder.resolve("password"), "une phrase pour essayer\n");
    }

    /** What a command left behind. */
    record Run(int exit, String out, String err) {
        /** The one document on standard output. */
        JsonNode json() {
            try {
                return JSON.readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        JsonNode done() {
            assertEquals(ExitCode.DONE, exit, err);
            return json();
        }

        /** The first problem of a refusal. */
        JsonNode refused() {
            assertEquals(ExitCode.REFUSED, exit, err);
            assertFalse(err.isBlank(), "a refusal is also a sentence for people");
            return json().get("problems").get(0);
        }
    }

    /** A command whose answer is one JSON document. */
    Run json(Path data, String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", data.toString(), "--json"));
        return people(all.toArray(String[]::new));
    }

    /** A command as typed, with the password. */
    Run people(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--password-file", password.toString()));
        return bare(all.toArray(String[]::new));
    }

    /** The directorate's welcome file, written to a new folder beside the others. */
    Path welcome(Path directorate, Path folder) throws IOException {
        Path out = Files.createTempDirectory(folder, "welcome");
        Run run = json(directorate, "directorate", "welcome", "--out", out.toString());
        return Path.of(run.done().get("file").asText());
    }

    /** A command exactly as typed. No command ever shows a stack trace. */
    static Run bare(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Main(stream(out), stream(err), Shell::noFault).execute(arguments);
        Run run = new Run(exit, text(out), text(err));
        assertFalse(run.err().contains("\tat "), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        return run;
    }

    private static void noFault(Path dataFolder, String code, Throwable fault) {
        throw new AssertionError(code, fault);
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static JsonNode expected(String fixture) throws IOException {
        return JSON.readTree(MASSAR.resolve("expected/" + fixture + ".json").toFile());
    }

    static List<String> texts(JsonNode array, String member) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.get(member).asText()));
        return texts;
    }

    static List<String> members(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
