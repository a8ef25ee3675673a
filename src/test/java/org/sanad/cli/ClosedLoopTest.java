package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exchange as a closed loop, typed command by command. */
final class ClosedLoopTest {
    private static final String GRESA = "07318L";
    private static final int PUPILS = RosterOf.PUPILS;

    @TempDir private static Path folder;
    private static Shell shell;
    private static Path school;
    private static Path directorate;
    private static JsonNode welcome;
    private static Path root;
    private static List<String> codes;
    private static JsonNode refused;
    private static JsonNode answered;
    private static JsonNode answeredAgain;
    private static byte[] firstAnswer;
    private static JsonNode partly;
    private static JsonNode toDo;
    private static JsonNode changed;
    private static JsonNode corrected;
    private static JsonNode closed;

    @BeforeAll
    static void walk() throws IOException {
        shell = new Shell(folder);
        school = folder.resolve("school");
        directorate = folder.resolve("directorate");
        open();
        refuseThree();
        correctThree();
    }

    private static void open() throws IOException {
        JsonNode made =
                json(directorate, "directorate", "init", "--code", "05.081", "--name", "أزيلال");
        root = Files.writeString(folder.resolve("root"), made.get("rootPassphrase").asText());
        Path list =
                Files.writeString(
                        folder.resolve("schools.csv"),
                        "\uFEFFgresa;name;commune;route\n"
                                + GRESA
                                + ";مجموعة مدارس أسيف أزكار;أيت تمليل;A\n"
                                + "07319M;مدرسة الأمل;أيت تمليل;B\n");
        welcome =
                json(
                        directorate,
                        "directorate",
                        "welcome",
                        "--schools",
                        list.toString(),
                        "--out",
                        folder.resolve("out").toString());
        json(
                school,
                "school",
                "init",
                "--gresa",
                GRESA,
                "--name",
                "مجموعة مدارس أسيف أزكار",
                "--welcome",
                welcome.get("file").asText(),
                "--code",
                welcome.get("verificationCode").asText());
        imported(RosterOf.added());
        codes =
                Shell.texts(json(school, "pupils", "list").get("pupils"), "code").stream()
                        .sorted()
                        .toList();
    }

    private static void refuseThree() throws IOException {
        JsonNode packed = pack();
        json(directorate, "directorate", "intake", folder.resolve("stick").toString());
        String code = json(school, "export-keys", "--public").get("verificationCode").asText();
        json(directorate, "directorate", "confirm", "--gresa", GRESA, "--code", code);
        Path rows =
                Files.writeString(
                        folder.resolve("rows.txt"),
                        codes.get(0)
                                + "\n"
                                + codes.get(1)
                                + ";BIRTH_DATE\n"
                                + codes.get(2)
                                + ";NAME;الاسم في العقد غير هذا\n");
        refused =
                json(
                        directorate,
                        "directorate",
                        "refuse",
                        "--gresa",
                        GRESA,
                        "--seq",
                        packed.get("seq").asText(),
                        "--rows",
                        rows.toString());
        answered = answers("answers");
        firstAnswer = Files.readAllBytes(Path.of(file(answered)));
        answeredAgain = answers("again");
        partly = json(school, "answer", "import", file(answered));
        toDo = json(school, "answer", "list");
    }

    /** The secretary mends the three rows in MASSAR and exports the list again. */
    private static void correctThree() throws IOException {
        List<RosterOf.Added> pupils = new ArrayList<>(RosterOf.added());
        pupils.set(0, pupils.get(0).bornIn("جماعة تاكموت"));
        pupils.set(1, pupils.get(1).bornOn("2019-12-31"));
        pupils.set(2, pupils.get(2).named("المنصوري الإدريسي"));
        changed = imported(pupils);
        corrected = pack();
        json(directorate, "directorate", "intake", corrected.get("file").asText());
        closed = json(school, "answer", "import", file(answers("last")));
    }

    private static JsonNode imported(List<RosterOf.Added> pupils) throws IOException {
        Path list = Files.createTempDirectory(folder, "massar").resolve("ListEleve.xlsx");
        return json(school, "roster", "import", RosterOf.write(list, pupils).toString());
    }

    private static JsonNode pack() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        return json(school, "bundle", "pack", "--out", stick.toString());
    }

    private static JsonNode answers(String out) {
        return json(directorate, "directorate", "answers", "--out", folder.resolve(out).toString());
    }

    private static String file(JsonNode answers) {
        assertEquals(1, answers.get("files").size());
        return answers.get("files").get(0).get("file").asText();
    }

    private static JsonNode json(Path data, String... arguments) {
        return shell.json(data, arguments).done();
    }

    private static JsonNode board() {
        return json(directorate, "directorate", "board").get("schools");
    }

    @Test
    void theWelcomeNamesTheSchoolsAndComesWithItsLetter() throws IOException {
        assertEquals(2, welcome.get("schools").asInt());
        Path first = Path.of(welcome.get("file").asText());
        assertTrue(first.getFileName().toString().startsWith("SANAD-U-05-081-"));
        byte[] letter = Files.readAllBytes(Path.of(welcome.get("letter").asText()));
        assertTrue(new String(letter, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void threeRowsAreRefusedAndTheOthersMerged() {
        assertEquals(PUPILS - 3, refused.get("merged").asInt());
        assertEquals(3, refused.get("refusedRows").size());
        assertEquals("PARTLY_REFUSED", refused.get("verdict").asText());
    }

    @Test
    void anAnswerIsRepeatableByteForByteAndHoldsNoCodeNorName() throws IOException {
        byte[] again = Files.readAllBytes(Path.of(file(answeredAgain)));
        assertArrayEquals(firstAnswer, again);
        JsonNode wrapper = new com.fasterxml.jackson.databind.ObjectMapper().readTree(firstAnswer);
        byte[] payload = Base64.getUrlDecoder().decode(wrapper.get("payload").asText());
        String text = new String(payload, StandardCharsets.UTF_8);
        assertFalse(text.contains("العقد"), "the officer's words are sealed");
        assertTrue(codes.stream().noneMatch(text::contains));
    }

    @Test
    void theSchoolSeesWhichRowsToCorrectAndWhy() {
        assertEquals("PARTLY_REFUSED", partly.get("state").asText());
        assertEquals(codes.subList(0, 3), Shell.texts(partly.get("rows"), "code"));
        assertEquals(
                List.of("OTHER", "BIRTH_DATE", "NAME"), Shell.texts(toDo.get("rows"), "remark"));
        assertEquals("birthDate", toDo.get("rows").get(1).get("field").asText());
        assertEquals("الاسم في العقد غير هذا", toDo.get("rows").get(2).get("note").asText());
        assertFalse(toDo.get("rows").get(0).get("text").asText().isBlank());
    }

    @Test
    void theThreeRowsAreReallyCorrected() {
        assertEquals(3, changed.get("counts").get("changed").asInt());
        assertEquals(PUPILS - 3, changed.get("counts").get("unchanged").asInt());
        Map<String, JsonNode> pupils = new HashMap<>();
        json(school, "pupils", "list")
                .get("pupils")
                .forEach(pupil -> pupils.put(pupil.get("code").asText(), pupil));
        assertEquals(PUPILS, pupils.size());
        assertEquals("جماعة تاكموت", pupils.get(codes.get(0)).get("birthPlace").asText());
        assertEquals("2019-12-31", pupils.get(codes.get(1)).get("birthDate").asText());
        assertEquals("المنصوري الإدريسي", pupils.get(codes.get(2)).get("familyName").asText());
    }

    @Test
    void theCorrectionSupersedesAndClosesTheLoop() {
        assertEquals("CLOSED", closed.get("state").asText());
        assertEquals(0, closed.get("rows").size());
        assertEquals(0, json(school, "answer", "list").get("rows").size());
        JsonNode row = board().get(0);
        assertEquals(PUPILS, row.get("pupils").asInt());
        assertEquals("ACCEPTED", row.get("state").asText());
        assertEquals(1, row.get("corrected").asInt());
        assertEquals(2, row.get("received").asInt());
        assertEquals(corrected.get("seq"), row.get("lastSeq"));
        assertNotEquals(corrected.get("digest"), refused.get("digest"));
        assertEquals(200, PUPILS);
    }

    @Test
    void aSchoolThatSentNothingIsMissedOnTheBoard() throws IOException {
        JsonNode row = board().get(1);
        assertEquals("MISSING", row.get("state").asText());
        assertTrue(row.get("expected").asBoolean());
        Path table = folder.resolve("board.csv");
        json(directorate, "directorate", "board", "--out", table.toString());
        assertEquals(3, Files.readAllLines(table).size());
    }

    @Test
    void theSameAnswerAgainChangesNothing() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), firstAnswer);
        JsonNode again = json(school, "answer", "import", file.toString());
        assertEquals("A01", again.get("code").asText());
        assertEquals("CLOSED", again.get("state").asText());
    }

    @Test
    void anAlteredAnswerIsRefusedWithItsCode() throws IOException {
        String text = new String(firstAnswer, StandardCharsets.US_ASCII);
        Path file =
                Files.writeString(
                        folder.resolve("b.json"), text.replace("\"seq\":1,", "\"seq\":2,"));
        assertEquals(
                "H06",
                shell.json(school, "answer", "import", file.toString())
                        .refused()
                        .get("code")
                        .asText());
    }

    @Test
    void anUpdateIsInstalledOnceAndOnlyForwards() {
        JsonNode again = json(school, "update", "import", welcome.get("file").asText());
        assertEquals("U02", again.get("code").asText());
        JsonNode unsigned =
                json(
                        directorate,
                        "directorate",
                        "welcome",
                        "--out",
                        folder.resolve("unsigned").toString());
        assertEquals(welcome.get("digest"), unsigned.get("digest"), "the root has signed nothing");
        assertTrue(unsigned.get("keysPending").asBoolean());
        JsonNode newer =
                json(
                        directorate,
                        "directorate",
                        "welcome",
                        "--root-password-file",
                        root.toString(),
                        "--out",
                        folder.resolve("newer").toString());
        assertFalse(newer.get("keysPending").asBoolean());
        JsonNode installed = json(school, "update", "import", newer.get("file").asText());
        assertEquals("accepted", installed.get("verdict").asText());
        assertEquals(2, installed.get("directory").asInt());
        JsonNode back =
                shell.json(school, "update", "import", welcome.get("file").asText()).refused();
        assertEquals("U01", back.get("code").asText());
    }

    @Test
    void anUnknownRowRefusesNothing() throws IOException {
        Path rows = Files.writeString(folder.resolve("c.txt"), "R999999999\n");
        Shell.Run run =
                shell.json(
                        directorate,
                        "directorate",
                        "refuse",
                        "--gresa",
                        GRESA,
                        "--seq",
                        corrected.get("seq").asText(),
                        "--rows",
                        rows.toString());
        assertEquals("work.review.row-unknown", run.refused().get("code").asText());
        assertEquals(PUPILS, board().get(0).get("pupils").asInt());
    }
}
