package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ceremonies of trust by commands only. */
final class TrustCommandsTest {
    private static final String GRESA = "07318L";

    @TempDir private Path folder;

    private Shell shell;
    private Path office;
    private Path school;
    private Path root;
    private String officeCode;

    @BeforeEach
    void openBoth() throws IOException {
        shell = new Shell(folder);
        office = folder.resolve("directorate");
        school = folder.resolve("school");
        JsonNode made = office("directorate init --code 05.081 --name Azilal");
        officeCode = made.get("verificationCode").asText();
        root = Files.writeString(folder.resolve("root"), made.get("rootPassphrase").asText());
        init(school);
        Path list = Shell.MASSAR.resolve("ListEleve_20260918.xlsx");
        run(school, "roster import " + list);
    }

    @Test
    void aNewRootTakesThePassphraseItIsGivenByEitherName() throws IOException {
        Path given = Files.writeString(folder.resolve("given"), "une phrase gardée au coffre");
        Path other = folder.resolve("other-office");
        String init = "directorate init --code 05.081 --name Azilal --new-root-password-file ";
        String two = init + given + " --root-password-file " + root;
        assertEquals(
                "cli.root.two", shell.json(other, two.split(" ")).refused().get("code").asText());
        assertFalse(Files.exists(other.resolve("sanad.db")));
        JsonNode made = run(other, init + given);
        assertFalse(made.has("rootPassphrase"), "none is proposed beside the given one");
        run(other, "directorate welcome --root-password-file " + given + " --out " + out());
    }

    @Test
    void aWrongCodeAtTheFirstStartLeavesNoHalfMadeSchool() throws IOException {
        Path other = folder.resolve("other");
        String command =
                "school init --gresa 04123X --name Ait --welcome "
                        + shell.welcome(office, folder)
                        + " --code ";
        String wrong = command + "12345";
        assertEquals(
                "work.send.code-mistyped",
                shell.json(other, wrong.split(" ")).refused().get("code").asText());
        assertFalse(Files.exists(other.resolve("sanad.db")));
        List<String> right = new ArrayList<>(List.of(command.strip().split(" ")));
        right.add(officeCode);
        shell.json(other, right.toArray(String[]::new)).done();
    }

    @Test
    void aLostComputerIsReplacedAndItsDataComeBack() throws IOException {
        JsonNode packed = run(school, "bundle pack --out " + out());
        office("directorate intake " + packed.get("enrolment").asText());
        office("directorate intake " + packed.get("file").asText());
        confirm(run(school, "school key").get("verificationCode").asText());
        JsonNode lost = office("directorate end-key --gresa " + GRESA + " --as lost");
        assertEquals("LOST", lost.get("status").asText());
        assertEquals(packed.get("seq").asInt(), lost.get("cutOffSeq").asInt());
        Path next = folder.resolve("next");
        init(next);
        JsonNode enrolled = run(next, "school enrol --out " + out());
        assertTrue(Files.isRegularFile(Path.of(enrolled.get("slip").asText())));
        office("directorate intake " + enrolled.get("file").asText());
        confirm(enrolled.get("verificationCode").asText());
        JsonNode given = office("directorate restitute --gresa " + GRESA + " --out " + out());
        String file = given.get("files").get(0).get("file").asText();
        JsonNode back = run(next, "restitution import " + file);
        assertEquals("accepted", back.get("state").asText());
        assertEquals(
                run(school, "pupils list").get("pupils").size(),
                run(next, "pupils list").get("pupils").size());
        assertEquals("already", run(next, "restitution import " + file).get("state").asText());
        JsonNode keys = office("directorate keys");
        assertEquals(List.of("LOST", "ACTIVE"), Shell.texts(keys.get("keys"), "status"));
        assertTrue(keys.get("root").get("pending").asBoolean());
    }

    @Test
    void theKeyBeforeTheOneConfirmedIsToldAndConfirmedOrRetired() throws IOException {
        JsonNode packed = run(school, "bundle pack --out " + out());
        String slip = run(school, "school key").get("verificationCode").asText();
        JsonNode renewed = run(school, "school renew-key --out " + out());
        refusedWhileUnknown(packed.get("file").asText(), renewed.get("file").asText());
        for (JsonNode file :
                List.of(packed.get("enrolment"), packed.get("file"), renewed.get("file"))) {
            office("directorate intake " + file.asText());
        }
        String later = run(school, "school key").get("verificationCode").asText();
        JsonNode told =
                run(office, "directorate confirm --gresa " + GRESA, "--code", later).get("earlier");
        assertEquals(2, told.get("waiting").asInt());
        JsonNode keys = office("directorate keys").get("keys");
        assertEquals(List.of("PENDING", "ACTIVE"), Shell.texts(keys, "status"));
        assertTrue(keys.get(0).get("followed").asBoolean());
        assertEquals(told, keys.get(1).get("earlier"));
        JsonNode read = run(office, "directorate confirm --gresa " + GRESA, "--code", slip);
        assertEquals("RETIRED", read.get("status").asText());
        assertEquals(List.of("accepted", "accepted"), Shell.texts(read.get("files"), "verdict"));
        assertTrue(office("directorate keys").get("keys").get(1).get("earlier").isNull());
    }

    /** What waits under a key that never came; taken in again afterwards it is judged anew. */
    private void refusedWhileUnknown(String file, String follower) {
        office("directorate intake " + file);
        office("directorate intake " + follower);
        JsonNode unknown = office("directorate keys").get("keys").get(0).get("earlier");
        assertEquals(1, unknown.get("waiting").asInt());
        assertFalse(unknown.get("arrived").asBoolean());
        String command = "directorate refuse-unknown --kid " + unknown.get("kid").asText();
        assertEquals(1, office(command).get("refused").asInt());
        assertTrue(office("directorate keys").get("keys").get(0).get("earlier").isNull());
        assertEquals("work.receive.not-of-unknown-key", refusal(command));
    }

    @Test
    void keysOfTheDeskAndTheRootAreChangedWithTheRootsPassphrase() throws IOException {
        String refused =
                shell.json(office, "directorate", "renew-keys").refused().get("code").asText();
        assertEquals("cli.root.missing", refused);
        JsonNode renewed = office("directorate renew-keys --root-password-file " + root);
        assertFalse(renewed.get("verificationCode").asText().equals(officeCode));
        JsonNode changed = office("directorate change-root --root-password-file " + root);
        Path next = Files.writeString(folder.resolve("r2"), changed.get("rootPassphrase").asText());
        Path third = Files.writeString(folder.resolve("r3"), "une phrase gardée au coffre");
        assertEquals(
                "work.root.passphrase",
                refusal("directorate sign-keys --root-password-file " + root));
        office(
                "directorate change-root-passphrase --root-password-file "
                        + next
                        + " --new-root-password-file "
                        + third);
        JsonNode published =
                office("directorate welcome --root-password-file " + third + " --out " + out());
        assertEquals(2, published.get("earlier").size() + 1, "the one before, and the change");
        for (JsonNode earlier : published.get("earlier")) {
            assertEquals("accepted", update(earlier.asText()));
        }
        assertEquals("accepted", update(published.get("file").asText()));
        JsonNode again = run(school, "school renew-key --out " + out());
        assertTrue(again.get("vouched").asBoolean());
    }

    private String update(String file) {
        return run(school, "update import " + file).get("verdict").asText();
    }

    private String refusal(String command) {
        return shell.json(office, command.split(" ", -1)).refused().get("code").asText();
    }

    private void init(Path data) throws IOException {
        Path welcome = shell.welcome(office, folder);
        run(
                data,
                "school init --gresa " + GRESA + " --name Azgar --welcome " + welcome,
                "--code",
                officeCode);
    }

    private void confirm(String code) {
        run(office, "directorate confirm --gresa " + GRESA, "--code", code);
    }

    private JsonNode office(String command) {
        return run(office, command);
    }

    private JsonNode run(Path data, String command, String... further) {
        List<String> all = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
        all.addAll(Arrays.asList(further));
        return shell.json(data, all.toArray(String[]::new)).done();
    }

    private Path out() throws IOException {
        return Files.createTempDirectory(folder, "out");
    }
}
