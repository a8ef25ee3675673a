package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.UserProblem;

/** Messages as we write them and bundles as the mail makes of them. */
final class MailDraftTest {
    private static final String SUBJECT =
            "سند: إرسالية المؤسسة 04123X رقم 1، الموسم 2026-2027 / Sanad : envoi n° 1 de l’école";
    private static final String TEXT = "تحية طيبة\n\nBonjour à la direction\n";
    private static final String E_NAME = "SANAD-E-04123X-2627-0001-98089.json";
    private static final String D_NAME = "SANAD-D-04123X-2627-0002-98089.json";
    private static final byte[] ENROLMENT = BundleWorkshop.soundEnrolment();
    private static final byte[] DECLARATION = BundleWorkshop.sealed(BundleWorkshop.declare(40, 2));

    @TempDir private Path folder;

    private static byte[] draft() {
        return MailDraft.write(
                "direction@education.gov.ma",
                SUBJECT,
                TEXT,
                List.of(
                        MediumFile.bundle(E_NAME, ENROLMENT),
                        MediumFile.bundle(D_NAME, DECLARATION)),
                "ab".repeat(32));
    }

    @Test
    void ourOwnReaderFindsWhatWasAttached() {
        List<byte[]> found = MailDraft.bundles(draft());
        assertEquals(2, found.size());
        assertArrayEquals(ENROLMENT, found.get(0));
        assertArrayEquals(DECLARATION, found.get(1));
        assertEquals(List.of(), MailDraft.bundles(DECLARATION));
    }

    @Test
    void everyLineIsAsciiAndShort() {
        String text = new String(draft(), StandardCharsets.UTF_8);
        text.lines().forEach(line -> assertTrue(line.length() <= 78, line));
        assertTrue(text.chars().allMatch(c -> c == '\r' || c == '\n' || (c >= 32 && c < 127)));
        assertTrue(text.replace("\r\n", "").chars().noneMatch(c -> c == '\r' || c == '\n'));
        long attached =
                MailDraft.encodedSize(
                        List.of(
                                MediumFile.bundle(E_NAME, ENROLMENT),
                                MediumFile.bundle(D_NAME, DECLARATION)));
        assertTrue(attached <= draft().length + 200 && attached > draft().length - 2_000);
    }

    /** A stranger's reader: the e-mail package of Python's own library. */
    @Test
    void pythonReadsTheMessage() throws IOException, InterruptedException {
        Path eml = Files.write(folder.resolve("draft.eml"), draft());
        String script =
                """
                import sys, email, email.policy
                m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
                out = sys.stdout.buffer
                def line(text): out.write(text.encode('utf-8') + b'\\n')
                line(m['Subject']); line(m['To']); line(m['X-Unsent']); line(m.get_content_type())
                line(m.get_body().get_content().strip().replace('\\r', '').replace('\\n', '|'))
                line(str(len(m.defects)))
                for a in m.iter_attachments():
                    line(a.get_filename() + ' ' + a.get_content_type())
                    open(sys.argv[2] + '/' + a.get_filename(), 'wb').write(a.get_payload(decode=True))
                """;
        Path program = Files.writeString(folder.resolve("read.py"), script);
        List<String> lines = python(program.toString(), eml.toString(), folder.toString());
        assertEquals(
                List.of(
                        SUBJECT,
                        "direction@education.gov.ma",
                        "1",
                        "multipart/mixed",
                        "تحية طيبة||Bonjour à la direction",
                        "0",
                        E_NAME + " application/json",
                        D_NAME + " application/json"),
                lines);
        assertArrayEquals(ENROLMENT, Files.readAllBytes(folder.resolve(E_NAME)));
        assertArrayEquals(DECLARATION, Files.readAllBytes(folder.resolve(D_NAME)));
    }

    private static List<String> python(String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            OutsideTools.need(false, "python3 is not here: its reader not tried");
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), output);
        return output.lines().toList();
    }

    /** What servers and programs do to a file on its way changes nothing of what was signed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "crlf",
                "indented",
                "base64",
                "base64-lines",
                "eml",
                "eml-lf",
                "mailbox",
                "quoted"
            })
    void aBundleSurvivesTheMail(String way) throws IOException {
        byte[] sound = DECLARATION;
        String json = new String(sound, StandardCharsets.US_ASCII);
        byte[] arrived =
                switch (way) {
                    case "crlf" -> BundleWorkshop.ascii(json.replace(",\"", ",\r\n\""));
                    case "indented" ->
                            BundleWorkshop.ascii(BundleWorkshop.tree(sound).toPrettyString());
                    case "base64" -> Base64.getEncoder().encode(sound);
                    case "base64-lines" -> Base64.getMimeEncoder().encode(sound);
                    case "eml-lf" ->
                            BundleWorkshop.ascii(
                                    new String(draft(), StandardCharsets.US_ASCII)
                                            .replace("\r\n", "\n"));
                    case "mailbox" ->
                            BundleWorkshop.ascii(
                                    "\r\nFrom - Mon Nov 30 10:00:00 2026\r\n"
                                            + new String(draft(), StandardCharsets.US_ASCII));
                    case "quoted" -> BundleWorkshop.ascii(quoted(json));
                    default -> draft();
                };
        Path file = Files.write(folder.resolve(way), arrived);
        Verdict verdict = new BundleVerifier(new KnownWorld()).verify(file);
        assertEquals(BundleWorkshop.declare(40, 2).digest(), verdict.digest().orElseThrow(), way);
        assertTrue(verdict.bundle().isPresent());
    }

    private static String quoted(String json) {
        StringBuilder body = new StringBuilder();
        String escaped = json.replace("=", "=3D");
        for (int at = 0; at < escaped.length(); at += 70) {
            body.append(escaped, at, Math.min(at + 70, escaped.length())).append("=\r\n");
        }
        // an escape cut by a soft end of line would be the sender's own mistake
        return "From: a@b.ma\r\nContent-Type: application/json\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + body.toString().replaceAll("=(3?)=\r\n(3?D)", "=\r\n=$1$2");
    }

    @Test
    void whatIsNoMessageStaysAsItCame() throws IOException {
        for (String text : List.of("", "hello", "a: b", "Subject: x\r\n\r\nhello", "AAAA")) {
            assertEquals(List.of(), MailDraft.bundles(BundleWorkshop.ascii(text)));
            Path file = Files.writeString(folder.resolve("x"), text);
            Verdict verdict = new BundleVerifier(new KnownWorld()).verify(file);
            assertEquals(Verdict.Standing.REJECTED, verdict.standing());
        }
    }

    /** Eight MiB, which a pattern that tries again from every character never ends with. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n", "A ", "A\n", "A", "a:\n", "=", "--\n", "T0"})
    void monotonousFilesAreReadInOnePass(String what) {
        String text = what.repeat((StrictJson.MAX_BYTES - 2) / what.length());
        for (String file : List.of("x" + text + "!", text, "a: b\n" + text)) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> assertEquals(List.of(), MailDraft.bundles(BundleWorkshop.ascii(file))));
        }
    }

    @Test
    void addressesThatCouldBringFieldsOfTheirOwnAreRefused() {
        assertEquals("a@b.ma", MailDraft.address(" a@b.ma "));
        for (String typed : List.of("", "a", "a@b", "a@b.ma\r\nBcc: c@d.ma", "a b@c.ma", "@b.ma")) {
            UserProblem problem =
                    assertThrows(UserProblem.class, () -> MailDraft.address(typed), typed);
            assertEquals("exchange.mail.address", problem.code());
        }
    }
}
