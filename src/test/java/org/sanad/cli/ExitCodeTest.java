package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;

/** 0 done, 1 refused with a sentence, 2 wrong usage, 3 a fault with a code and no stack trace. */
final class ExitCodeTest {
    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = new Shell(folder);
    }

    @Test
    void doneIsZero() {
        Shell.Run run = Shell.bare("--version");
        assertEquals(ExitCode.DONE, run.exit());
        assertTrue(run.out().startsWith("sanad "), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sing",
                "roster",
                "school init --name x",
                "pupils list --colour red",
                "benefits propose",
                "bundle recreate --seq often --out x",
                "directorate intake",
                "roster import",
                "roster import --dry-run",
                "roster import list.xlsx --undo",
                "roster import --undo --dry-run",
                "guardians import",
                "guardians import list.csv --undo",
                "print",
                "print --out list.pdf",
                "print pupils",
                "demo"
            })
    void wrongUsageIsTwoAndWritesNothingToStandardOutput(String typed) {
        Shell.Run run = Shell.bare(typed.isEmpty() ? new String[0] : typed.split(" ", -1));
        assertEquals(2, run.exit(), run.err());
        assertEquals("", run.out());
        assertFalse(run.err().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roster import list.xlsx",
                "guardians import list.csv",
                "pupils list",
                "benefits list --programme TAYSSIR",
                "checks",
                "print --catalogue",
                "bundle pack --out out",
                "bundle verify file.json",
                "directorate intake file.json",
                "export-keys --public"
            })
    void emptyFolderIsRefusedByEveryCommand(String typed) {
        Shell.Run run = shell.json(folder.resolve("nothing"), typed.split(" ", -1));
        JsonNode problem = run.refused();
        assertEquals("store.folder.empty", problem.get("code").asText());
        assertEquals(
                List.of("code", "message", "file", "sheet", "row", "field"),
                Shell.members(problem));
        assertTrue(run.err().contains(problem.get("message").asText()));
    }

    @Test
    void passwordIsAskedForInTheLanguageOfTheUser() {
        Path missing = folder.resolve("no-password");
        Shell.Run arabic =
                Shell.bare("checks", "--data", "d", "--password-file", missing.toString());
        Shell.Run french =
                Shell.bare(
                        "checks",
                        "--data",
                        "d",
                        "--password-file",
                        missing.toString(),
                        "--lang",
                        "fr");
        assertEquals(ExitCode.REFUSED, arabic.exit());
        assertEquals(ExitCode.REFUSED, french.exit());
        assertEquals(sentence(Language.ARABIC), arabic.err().strip());
        assertEquals(sentence(Language.FRENCH), french.err().strip());
    }

    private static String sentence(Language language) {
        return Terminal.sentence(Problem.of("cli.password.file-unreadable"), Messages.of(language));
    }

    @Test
    void wrongPasswordIsRefused() throws IOException {
        Path data = folder.resolve("school");
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", "m").done();
        Files.writeString(folder.resolve("password"), "une autre phrase entière\n");
        Shell.Run run = shell.json(data, "pupils", "list");
        assertEquals("seal.password.wrong", run.refused().get("code").asText());
    }

    @Test
    void wrongUsageIsSaidInTheLanguageOfTheUser() {
        String sentence =
                Terminal.sentence(Problem.of("cli.undo.alone"), Messages.of(Language.FRENCH));
        Shell.Run run = Shell.bare("roster", "import", "f.xlsx", "--undo", "--lang", "fr");
        assertTrue(run.err().startsWith(sentence), run.err());
    }

    @Test
    void folderWhereAFileIsWantedIsRefusedInASentence() throws IOException {
        Path data = folder.resolve("school");
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", "m").done();
        for (String place : List.of(Files.createDirectory(folder.resolve("f")).toString(), "/")) {
            assertEquals("roster.file.folder", refusal(data, "roster", "import", place));
            assertEquals("roster.file.folder", refusal(data, "guardians", "import", place));
            assertEquals("F05", refusal(data, "school", "welcome", place));
            assertEquals("F05", refusal(data, "bundle", "inspect", place));
            assertEquals(
                    "cli.pupils.file-unreadable",
                    refusal(data, "benefits", "set", "--programme", "TAYSSIR", "--pupils", place));
        }
        Path directorate = folder.resolve("directorate");
        shell.json(directorate, "directorate", "init", "--code", "05.081", "--name", "d").done();
        assertEquals("F05", refusal(directorate, "bundle", "verify", folder.toString()));
        assertEquals("F05", refusal(directorate, "bundle", "verify", "/"));
    }

    private String refusal(Path data, String... command) {
        return shell.json(data, command).refused().get("code").asText();
    }

    @Test
    void unknownLanguageIsRefusedInArabic() {
        Shell.Run run = Shell.bare("checks", "--lang", "xx", "--json");
        assertEquals("cli.language.unknown", run.refused().get("code").asText());
    }

    /** A disk that fills up under standard output stands for any fault nobody foresaw. */
    @Test
    void faultIsThreeWithACodeThatSaysNothingOfTheData() throws IOException {
        Path data = folder.resolve("school");
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", "m").done();
        PrintStream broken =
                new PrintStream(
                        new OutputStream() {
                            @Override
                            public void write(int one) {
                                throw new IllegalStateException("سر");
                            }
                        },
                        true,
                        StandardCharsets.UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> logged = new ArrayList<>();
        int exit =
                new Main(
                                broken,
                                Shell.stream(err),
                                (place, code, fault) -> logged.add(place + " " + code))
                        .execute(
                                "export-keys",
                                "--public",
                                "--data",
                                data.toString(),
                                "--password-file",
                                folder.resolve("password").toString());
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(ExitCode.FAULT, exit);
        Matcher code = Pattern.compile("X-[0-9A-F]{6}").matcher(said);
        assertTrue(code.find(), said);
        assertEquals(List.of(data + " " + code.group()), logged);
        assertFalse(said.contains("سر"), said);
        assertFalse(said.contains("\tat "), said);
    }
}
