package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page for strangers says, done word for word with OpenSSL and with Python. */
final class VerifyByHandTest {
    private static final Path PAGE = Path.of("src/docs/verify-by-hand.md");
    private static final Path PYTHON = Path.of("src/test/python/verify_bundle.py").toAbsolutePath();

    @TempDir private Path work;
    private Path keys;
    private Path directorate;

    private record Run(int exit, String output) {}

    @BeforeEach
    void writeKeys() throws IOException {
        keys =
                Files.writeString(
                        work.resolve("school.json"),
                        "{\"signing\":%s,\"sealing\":%s}"
                                .formatted(
                                        BundleWorkshop.SIGNER.verifyingKey().jwk(),
                                        BundleWorkshop.SCHOOL_OPENING.sealingKey().jwk()));
        directorate =
                Files.writeString(
                        work.resolve("directorate.json"), BundleWorkshop.DIRECTORATE.privateJwk());
    }

    @Test
    void tenLinesOfOpensslVerifyWhatIsOnlySigned() throws IOException, InterruptedException {
        Path file = Files.write(work.resolve("enrolment.json"), BundleWorkshop.soundEnrolment());
        EnrolmentBody body = BundleWorkshop.enrolment(BundleWorkshop.SIGNER);
        String digest =
                SignedBundle.sign(BundleWorkshop.header(body, 1), body, BundleWorkshop.SIGNER)
                        .digest();
        Run run = byHand(file);
        assertEquals(0, run.exit(), run.output());
        assertTrue(run.output().contains("Signature Verified Successfully"), run.output());
        assertTrue(run.output().contains(digest), run.output());
        assertTrue(run.output().contains("مجموعة مدارس الأمل"), run.output());
    }

    @Test
    void tenLinesRefuseAChangedCharacter() throws IOException, InterruptedException {
        String text = new String(BundleWorkshop.soundEnrolment(), StandardCharsets.US_ASCII);
        int at = text.indexOf("\"payload\":\"") + 40;
        char other = text.charAt(at) == 'A' ? 'B' : 'A';
        Path file =
                Files.writeString(
                        work.resolve("changed.json"),
                        text.substring(0, at) + other + text.substring(at + 1));
        Run run = byHand(file);
        assertNotEquals(0, run.exit());
        assertTrue(run.output().contains("Verification Failure"), run.output());
    }

    @Test
    void pythonOpensASealedFileAndTheTenLinesVerifyWhatItHolds()
            throws IOException, InterruptedException {
        OutsideTools.need(
                works("python3", "-c", "import cryptography"),
                "python3 with cryptography is not here: not tried");
        SignedBundle bundle = BundleWorkshop.declare(300, 7);
        Path file = Files.write(work.resolve("sealed.json"), BundleWorkshop.sealed(bundle));
        Path inner = work.resolve("inner.json");
        Run run = python(file, "--inner", inner.toString());
        assertEquals(0, run.exit(), run.output());
        assertEquals(
                bundle.digest(),
                BundleWorkshop.JSON.readTree(run.output()).get("digest").textValue());
        Run byHand = byHand(inner);
        assertTrue(byHand.output().contains("Signature Verified Successfully"), byHand.output());
        assertTrue(byHand.output().contains(bundle.digest()));
    }

    @Test
    void pythonRefusesWhatWeRefuse() throws IOException, InterruptedException {
        OutsideTools.need(
                works("python3", "-c", "import cryptography"),
                "python3 with cryptography is not here: not tried");
        for (String name : List.of("e11-tag", "e08-elsewhere", "s06-payload", "s06-zero")) {
            byte[] bytes = BundleVectors.all().get(name).file();
            assertEquals(1, python(Files.write(work.resolve(name), bytes)).exit(), name);
        }
    }

    private Run python(Path file, String... more) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "python3",
                                PYTHON.toString(),
                                file.toString(),
                                keys.toString(),
                                directorate.toString()));
        command.addAll(List.of(more));
        return run(command.toArray(String[]::new));
    }

    /** The first block of the page, as it stands there. */
    private Run byHand(Path file) throws IOException, InterruptedException {
        OutsideTools.need(works("openssl", "version"), "openssl is not here: not tried");
        String page = Files.readString(PAGE);
        String lines = page.split("```sh\n", 2)[1].split("```", 2)[0];
        assertEquals(10, lines.lines().count());
        Path script = Files.writeString(work.resolve("by-hand.sh"), lines);
        return run("bash", "-e", script.toString(), file.toString(), keys.toString());
    }

    private boolean works(String... command) throws InterruptedException {
        try {
            return run(command).exit() == 0;
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
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Run(process.exitValue(), output);
    }
}
