package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy on a stick, the way back, and the forgotten password, typed command by command. */
final class BackupCommandTest {
    private static final String GRESA = "07318L";
    private static final String LIST = "ListEleve_20260918.xlsx";

    @TempDir private Path folder;
    private Shell shell;
    private Path school;
    private Path directorate;
    private Path stick;

    @BeforeEach
    void bothDesks() throws IOException {
        shell = new Shell(folder);
        school = folder.resolve("school");
        directorate = folder.resolve("directorate");
        stick = Files.createDirectories(folder.resolve("stick"));
        json(directorate, "directorate", "init", "--code", "05.081", "--name", "أزيلال");
        Path list =
                Files.writeString(
                        folder.resolve("schools.csv"),
                        "gresa;name;commune;route\n" + GRESA + ";مدرسة;أيت تمليل;A\n");
        String out = folder.resolve("out").toString();
        JsonNode welcome =
                json(
                        directorate,
                        "directorate",
                        "welcome",
                        "--schools",
                        list.toString(),
                        "--out",
                        out);
        json(
                school,
                "school",
                "init",
                "--gresa",
                GRESA,
                "--name",
                "مدرسة",
                "--welcome",
                welcome.get("file").asText(),
                "--code",
                welcome.get("verificationCode").asText());
        json(school, "roster", "import", Shell.MASSAR.resolve(LIST).toString());
    }

    private JsonNode json(Path data, String... arguments) {
        return shell.json(data, arguments).done();
    }

    private JsonNode pack() {
        return json(school, "bundle", "pack", "--out", stick.toString());
    }

    private JsonNode intake(JsonNode packed) {
        JsonNode taken = json(directorate, "directorate", "intake", packed.get("file").asText());
        return taken.get("files").get(0);
    }

    private Path backup() {
        JsonNode copy = json(school, "backup", "--out", stick.toString());
        assertTrue(copy.get("verified").asBoolean());
        return stick.resolve(copy.get("file").asText());
    }

    @Test
    void theNextBundleSaysThatTheSchoolWentBackAndIsTaken() {
        pack();
        json(directorate, "directorate", "intake", stick.toString());
        String code = json(school, "export-keys", "--public").get("verificationCode").asText();
        json(directorate, "directorate", "confirm", "--gresa", GRESA, "--code", code);
        Path copy = backup();
        intake(pack());
        json(school, "restore", copy.toString());
        JsonNode again = pack();
        assertEquals(1, again.get("seq").asInt());
        JsonNode label = json(school, "bundle", "inspect", again.get("file").asText());
        assertEquals(2, label.get("label").get("epoch").asInt());
        JsonNode judged = intake(again);
        assertEquals("accepted", judged.get("verdict").asText());
        assertEquals("C08", judged.get("code").asText());
    }

    @Test
    void aCopyIsTriedWithoutTouchingAnything() throws IOException {
        Path copy = backup();
        JsonNode before = json(school, "pupils", "list");
        assertTrue(json(school, "backup", "test", copy.toString()).get("verified").asBoolean());
        byte[] bytes = Files.readAllBytes(copy);
        Path cut = Files.write(folder.resolve("cut.db"), java.util.Arrays.copyOf(bytes, 5000));
        assertEquals(
                "store.database.damaged",
                shell.json(school, "backup", "test", cut.toString())
                        .refused()
                        .get("code")
                        .asText());
        assertEquals(
                "store.backup.unreadable",
                shell.json(school, "restore", folder.resolve("no.db").toString())
                        .refused()
                        .get("code")
                        .asText());
        assertEquals(before, json(school, "pupils", "list"));
    }

    @Test
    void aDestroyedDatabaseComesBackWithWhatCameAfterTheCopy() throws IOException {
        JsonNode listed = json(school, "backup", "list").get("copies").get(0);
        assertEquals("SANAD-BACKUP-000001.db", listed.get("file").asText());
        int later = listed.get("later").asInt();
        assertTrue(later > 0, "the list was imported after it");
        JsonNode before = json(school, "pupils", "list");
        Files.write(school.resolve("sanad.db"), new byte[4096]);
        String copy = school.resolve("backups/SANAD-BACKUP-000001.db").toString();
        JsonNode done = json(school, "restore", copy);
        assertEquals(later, done.get("again").asInt());
        assertFalse(done.get("cut").asBoolean());
        assertEquals(before, json(school, "pupils", "list"));
        assertEquals(0, json(school, "restore", copy).get("again").asInt(), "on purpose");
        assertEquals(later, json(school, "restore", copy, "--with-later").get("again").asInt());
        assertEquals(before, json(school, "pupils", "list"));
        JsonNode all = json(school, "backup", "list").get("copies");
        JsonNode aside = all.get(all.size() - 1);
        assertEquals("SANAD-REPLACED-001.db", aside.get("file").asText());
        assertTrue(aside.get("replaced").asBoolean());
        assertEquals(
                2, shell.json(school, "restore", copy, "--with-later", "--without-later").exit());
    }

    @Test
    void theCopyOpensOnAnotherComputer() {
        JsonNode before = json(school, "pupils", "list");
        Path other = folder.resolve("other");
        json(other, "restore", backup().toString());
        assertEquals(before, json(other, "pupils", "list"));
    }

    @Test
    void theDigitsOfTheSheetGiveANewPassword() throws IOException {
        Path sheet = folder.resolve("sheet.pdf");
        json(school, "password", "recovery-sheet", "--out", sheet.toString());
        String printed;
        try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            printed = new PDFTextStripper().getText(pdf);
        }
        String digits =
                printed.lines()
                        .filter(line -> line.matches("[0-9 ]{14,}"))
                        .reduce("", (all, line) -> all + line);
        Path code = Files.write(folder.resolve("code"), List.of(digits));
        Path next = Files.write(folder.resolve("next"), List.of("une autre phrase secrète"));
        json(
                school,
                "password",
                "reset",
                "--code-file",
                code.toString(),
                "--new-password-file",
                next.toString());
        assertEquals(
                "seal.password.wrong",
                shell.json(school, "pupils", "list").refused().get("code").asText());
        Shell.Run opened =
                Shell.bare(
                        "pupils",
                        "list",
                        "--data",
                        school.toString(),
                        "--password-file",
                        next.toString());
        assertEquals(ExitCode.DONE, opened.exit(), opened.err());
    }

    @Test
    void anotherPasswordOpensFromNowOn() throws IOException {
        Path next = Files.write(folder.resolve("next"), List.of("une autre phrase secrète"));
        json(school, "password", "change", "--new-password-file", next.toString());
        assertEquals(
                "seal.password.wrong",
                shell.json(school, "pupils", "list").refused().get("code").asText());
    }

    @Test
    void aDirectorateHasCopiesToo() {
        JsonNode copy = json(directorate, "backup", "--out", stick.toString());
        assertTrue(copy.get("file").asText().startsWith("SANAD-BACKUP-05-081-"));
        json(directorate, "restore", stick.resolve(copy.get("file").asText()).toString());
        json(directorate, "directorate", "board");
    }
}
