package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job typed command by command, between one school and one directorate. */
final class JourneyTest {
    private static final String LIST = "ListEleve_20260918.xlsx";
    private static final String GUARDIANS = "guardians_windows1256.csv";
    private static final String GRESA = "07318L";
    private static final int PUPILS = 186;

    @TempDir private static Path folder;
    private static Shell shell;
    private static Path school;
    private static Path directorate;
    private static JsonNode created;
    private static JsonNode guardians;
    private static JsonNode beneficiaries;
    private static JsonNode packed;
    private static JsonNode unconfirmed;
    private static Shell.Run early;
    private static JsonNode wrongCode;
    private static JsonNode confirmed;

    @BeforeAll
    static void walk() throws IOException {
        shell = new Shell(folder);
        school = folder.resolve("school");
        directorate = folder.resolve("directorate");
        JsonNode receiver =
                json(directorate, "directorate", "init", "--code", "05.081", "--name", "أزيلال");
        Path welcome = shell.welcome(directorate, folder);
        created =
                json(
                        school,
                        "school",
                        "init",
                        "--gresa",
                        GRESA,
                        "--name",
                        "مجموعة مدارس أسيف أزكار",
                        "--welcome",
                        welcome.toString(),
                        "--code",
                        receiver.get("verificationCode").asText());
        json(school, "roster", "import", Shell.MASSAR.resolve(LIST).toString());
        guardians = json(school, "guardians", "import", Shell.MASSAR.resolve(GUARDIANS).toString());
        beneficiaries = enrol("TAYSSIR");
        Files.createDirectory(folder.resolve("stick"));
        packed = json(school, "bundle", "pack", "--out", folder.resolve("stick").toString());
        early = shell.json(directorate, "bundle", "verify", packed.get("file").asText());
        unconfirmed =
                json(directorate, "directorate", "intake", folder.resolve("stick").toString());
        wrongCode = confirm("000000").refused();
        confirmed = confirm(created.get("verificationCode").asText()).done();
    }

    private static JsonNode enrol(String programme) throws IOException {
        JsonNode proposed = json(school, "benefits", "propose", "--programme", programme);
        Path codes = folder.resolve("codes.txt");
        Files.write(codes, Shell.texts(proposed.get("beneficiaries"), "code"));
        JsonNode set =
                json(
                        school,
                        "benefits",
                        "set",
                        "--programme",
                        programme,
                        "--pupils",
                        codes.toString());
        assertEquals(proposed.get("beneficiaries").size(), set.get("counts").get("added").asInt());
        proposed.get("ineligible")
                .forEach(one -> assertFalse(one.get("reasons").isEmpty(), one.toString()));
        return set.get("beneficiaries");
    }

    private static Shell.Run confirm(String code) {
        return shell.json(directorate, "directorate", "confirm", "--gresa", GRESA, "--code", code);
    }

    private static JsonNode json(Path data, String... arguments) {
        return shell.json(data, arguments).done();
    }

    @Test
    void schoolHasItsCodes() {
        assertEquals(List.of("gresa", "verificationCode"), Shell.members(created));
        assertEquals(GRESA, created.get("gresa").asText());
        JsonNode keys = json(school, "export-keys", "--public");
        assertEquals(created.get("verificationCode"), keys.get("verificationCode"));
        for (String use : List.of("signing", "sealing")) {
            assertTrue(keys.get(use).has("x"), use);
            assertFalse(keys.get(use).has("d"), use);
        }
    }

    @Test
    void privateKeysAreNeverExported() {
        JsonNode problem = shell.json(school, "export-keys").refused();
        assertEquals("cli.keys.only-public", problem.get("code").asText());
    }

    @Test
    void guardiansAreCountedAndPutTogether() throws IOException {
        JsonNode expected = Shell.expected(GUARDIANS).get("counts");
        assertEquals(expected.get("households").asInt(), guardians.get("households").size());
        List<String> unknown = new ArrayList<>();
        for (JsonNode problem : guardians.get("problems")) {
            assertEquals(
                    List.of("code", "message", "file", "sheet", "row", "field"),
                    Shell.members(problem));
            assertTrue(problem.get("row").asInt() > 0, problem.toString());
            if (problem.get("code").asText().contains("unknown")) {
                unknown.add(problem.get("row").asText());
            }
        }
        assertEquals(expected.get("unknownCodes").asInt(), unknown.size());
        Set<String> children = new TreeSet<>();
        guardians
                .get("households")
                .forEach(one -> one.get("children").forEach(code -> children.add(code.asText())));
        assertEquals(expected.get("matchedPupils").asInt(), children.size());
    }

    @Test
    void pupilsAreListedWithTheirGuardians() throws IOException {
        JsonNode pupils = json(school, "pupils", "list").get("pupils");
        assertEquals(
                new TreeSet<>(Shell.texts(Shell.expected(LIST).get("pupils"), "code")),
                new TreeSet<>(Shell.texts(pupils, "code")));
        assertTrue(Shell.texts(pupils, "phone").contains("0600862080"), "the lost zero is back");
    }

    @Test
    void beneficiariesAreListed() {
        JsonNode listed = json(school, "benefits", "list", "--programme", "TAYSSIR");
        assertEquals(beneficiaries, listed.get("beneficiaries"));
        assertFalse(beneficiaries.isEmpty());
    }

    @Test
    void unknownProgrammeIsRefused() {
        shell.json(school, "benefits", "list", "--programme", "NONE").refused();
    }

    @Test
    void checksNameRuleAndPupilWorstFirst() {
        JsonNode violations = json(school, "checks").get("violations");
        List<String> order = List.of("ERROR", "WARNING", "INFO");
        int worst = 0;
        for (JsonNode one : violations) {
            assertTrue(
                    Shell.members(one)
                            .containsAll(List.of("rule", "severity", "pupil", "field", "message")));
            int severity = order.indexOf(one.get("severity").asText());
            assertTrue(severity >= worst, one.toString());
            worst = severity;
        }
    }

    @Test
    void listIsPrinted() throws IOException {
        JsonNode lists = json(school, "print", "--catalogue").get("lists");
        assertTrue(Shell.texts(lists, "id").contains("beneficiaries-tayssir"), lists.toString());
        assertEquals(List.of("id", "title", "programme"), Shell.members(lists.get(0)));
        Path out = folder.resolve("list.pdf");
        JsonNode printed = json(school, "print", "beneficiaries-tayssir", "--out", out.toString());
        assertEquals(beneficiaries.size(), printed.get("rows").asInt());
        assertTrue(printed.get("pages").asInt() > 0);
        byte[] head = Files.readAllBytes(out);
        assertEquals("%PDF-", new String(head, 0, 5, StandardCharsets.US_ASCII));
        JsonNode problem =
                shell.json(school, "print", "x", "--out", folder.resolve("x.pdf").toString())
                        .refused();
        assertEquals("work.paper.unknown-list", problem.get("code").asText());
        String slips = "slips-tayssir";
        problem = shell.json(school, "print", slips, "--out", out.toString()).refused();
        assertEquals("work.paper.no-tranche", problem.get("code").asText());
        json(school, "print", slips, "--tranche", "1", "--out", out.toString());
        problem = shell.json(school, "print", "class-sheet", "--printer", "nobody's").refused();
        assertTrue(problem.get("code").asText().startsWith("print.printer."), problem.toString());
    }

    @Test
    void bundleIsPackedAndLooksUnverifiedFromOutside() {
        for (String member : List.of("file", "digest", "checkCode", "seq", "counts")) {
            assertTrue(packed.hasNonNull(member), member);
        }
        assertEquals(PUPILS, packed.get("counts").get("pupils").asInt());
        assertEquals(beneficiaries.size(), packed.get("counts").get("TAYSSIR").asInt());
        JsonNode seen =
                Shell.bare("bundle", "inspect", packed.get("file").asText(), "--json").done();
        assertFalse(seen.get("verified").asBoolean());
        assertTrue(seen.get("sealed").asBoolean());
        assertTrue(seen.has("label"));
        assertEquals("A256GCM", seen.get("protected").get("enc").asText());
    }

    @Test
    void lostBundleIsWrittenAgainTheSame() throws IOException {
        String seq = packed.get("seq").asText();
        String out = Files.createDirectory(folder.resolve("again")).toString();
        JsonNode again = json(school, "bundle", "recreate", "--seq", seq, "--out", out);
        assertEquals(packed.get("digest"), again.get("digest"));
        assertTrue(Files.exists(Path.of(again.get("file").asText())));
        shell.json(school, "bundle", "recreate", "--seq", "99", "--out", out).refused();
    }

    @Test
    void bundleWaitsUntilTheKeyIsConfirmed() {
        assertEquals("quarantined", early.json().get("verdict").asText());
        assertEquals(early.json().get("code"), early.refused().get("code"), "exit code 1");
        assertEquals(List.of("files", "totals"), Shell.members(unconfirmed));
        assertEquals(
                List.of("accepted", "quarantined", "rejected", "already"),
                Shell.members(unconfirmed.get("totals")));
        assertEquals("K02", declaration(unconfirmed).get("code").asText());
        assertEquals("quarantined", declaration(unconfirmed).get("verdict").asText());
        assertEquals("K08", wrongCode.get("code").asText());
        assertEquals(GRESA, confirmed.get("school").asText());
        assertEquals("ACTIVE", confirmed.get("status").asText());
        assertEquals("accepted", declaration(confirmed).get("verdict").asText());
        assertTrue(declaration(confirmed).get("code").isNull());
    }

    private static JsonNode declaration(JsonNode answer) {
        for (JsonNode file : answer.get("files")) {
            if (file.at("/header/type").asText().equals("declaration")) {
                return file;
            }
        }
        throw new AssertionError(answer.toString());
    }

    @Test
    void onlyWhatAReceiverWouldTakeIsVouchedFor() throws IOException {
        Path file = Path.of(packed.get("file").asText());
        assertEquals(
                "already",
                json(directorate, "bundle", "verify", file.toString()).get("verdict").asText());
        String text = Files.readString(file);
        Path damaged = folder.resolve("damaged.json");
        Files.writeString(damaged, text.substring(0, text.length() / 2));
        Shell.Run run = shell.json(directorate, "bundle", "verify", damaged.toString());
        assertEquals("rejected", run.json().get("verdict").asText());
        assertEquals(run.json().get("code"), run.refused().get("code"));
        assertEquals(run.json().get("message"), run.refused().get("message"));
    }

    @Test
    void bundleTakenTwiceIsAlreadyThere() {
        JsonNode again = json(directorate, "directorate", "intake", packed.get("file").asText());
        assertEquals("already", again.get("files").get(0).get("verdict").asText());
        assertEquals(1, again.get("totals").get("already").asInt());
    }

    @Test
    void receiverCannotBeAskedForPupils() {
        JsonNode problem = shell.json(directorate, "pupils", "list").refused();
        assertEquals("work.desk.other", problem.get("code").asText());
    }

    /** No name, code, card number or phone in any byte of either folder or of the bundles. */
    @Test
    void nothingPersonalLeavesInClear() throws IOException {
        Set<String> personal = new TreeSet<>();
        for (JsonNode pupil : json(school, "pupils", "list").get("pupils")) {
            for (String member :
                    List.of("code", "familyName", "firstName", "fullName", "cin", "phone")) {
                if (pupil.hasNonNull(member)) {
                    personal.add(pupil.get(member).asText());
                }
            }
        }
        assertTrue(personal.size() > 3 * PUPILS, "names, codes, cards and phones");
        List<Path> files = new ArrayList<>(List.of(Path.of(packed.get("file").asText())));
        files.add(Path.of(packed.get("enrolment").asText()));
        for (Path data : List.of(school, directorate)) {
            try (Stream<Path> inside = Files.walk(data)) {
                inside.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        for (Path file : files) {
            // one char a byte, so that text search is byte search
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String canary : personal) {
                for (var writing : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                    String form = new String(canary.getBytes(writing), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.contains(form), file.getFileName() + " holds a canary");
                }
            }
        }
    }
}
