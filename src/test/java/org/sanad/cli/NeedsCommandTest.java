package org.sanad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Needs of a fixture school from the command line. */
final class NeedsCommandTest {
    private static final String BAGS = "MILLION_BAGS";

    @TempDir private Path folder;

    private Shell shell;
    private Path data;

    @BeforeEach
    void importList() throws IOException {
        shell = new Shell(folder);
        data = folder.resolve("school");
        shell.json(data, "school", "init", "--gresa", "07318L", "--name", "مدرسة").done();
        Path list = Shell.MASSAR.resolve("ListEleve_20260918.xlsx");
        shell.json(data, "roster", "import", list.toString()).done();
    }

    private Shell.Run needs(String verb, String... more) {
        List<String> all = new ArrayList<>(List.of("needs", verb));
        all.addAll(Arrays.asList(more));
        return shell.json(data, all.toArray(String[]::new));
    }

    private JsonNode row(String level, String gender, String article, String... more) {
        List<String> all = new ArrayList<>(List.of("--programme", BAGS));
        all.addAll(Arrays.asList(more));
        for (JsonNode row : needs("compute", all.toArray(String[]::new)).done().get("needs")) {
            boolean same =
                    row.get("gender").isNull()
                            ? gender == null
                            : row.get("gender").asText().equals(gender);
            if (row.get("level").asText().equals(level)
                    && row.get("article").asText().equals(article)
                    && same) {
                return row;
            }
        }
        throw new AssertionError("no row of " + level + " " + gender + " " + article);
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("rows.csv"), List.of(lines));
    }

    private List<String> codes(String level, String gender) {
        List<String> codes = new ArrayList<>();
        for (JsonNode pupil : shell.json(data, "pupils", "list").done().get("pupils")) {
            if (pupil.get("level").asText().equals(level)
                    && pupil.get("gender").asText().equals(gender)) {
                codes.add(pupil.get("code").asText());
            }
        }
        return codes;
    }

    @Test
    void expectedPupilsAreThoseOfTheListByLevelAndGender() {
        int girls = codes("1APG", "F").size();
        int boys = codes("1APG", "M").size();
        assertTrue(girls > 0 && boys > 0);
        assertEquals(girls, row("1APG", "F", "BAG").get("needed").asInt());
        assertEquals(boys, row("1APG", "M", "BAG").get("needed").asInt());
        JsonNode books = row("1APG", null, "TEXTBOOKS");
        assertEquals(girls + boys, books.get("expected").asInt());
        assertEquals(girls, books.get("girls").asInt());
        assertTrue(books.get("cost").isNull());
        JsonNode statement = needs("compute", "--programme", BAGS).done();
        assertEquals("ENROLLED", statement.get("basis").asText());
        assertEquals("2026/2027", statement.get("schoolYear").asText());
    }

    @Test
    void goodBooksLowerTheNeedAndALateDeliveryItsShortage() throws IOException {
        int expected = row("1APG", null, "TEXTBOOKS").get("expected").asInt();
        Path stock =
                file(
                        "level;article;recovered;good;damaged;lost",
                        "1APG;TEXTBOOKS;9;6;2;1",
                        "",
                        "2APG;TEXTBOOKS;4;4");
        assertEquals(
                2,
                needs("set", "--programme", BAGS, "--file", stock.toString())
                        .done()
                        .get("written")
                        .asInt());
        needs(
                        "deliver",
                        "--programme",
                        BAGS,
                        "--level",
                        "1APG",
                        "--article",
                        "TEXTBOOKS",
                        "--date",
                        "2026-09-30",
                        "--supplier",
                        "كتبي النور",
                        "--slip",
                        "17/2026",
                        "--quantity",
                        "3")
                .done();
        JsonNode books = row("1APG", null, "TEXTBOOKS");
        assertEquals(expected - 6, books.get("needed").asInt());
        assertEquals(expected - 9, books.get("shortage").asInt());
        JsonNode delivery = needs("compute", "--programme", BAGS).done().get("deliveries").get(0);
        assertEquals(25, delivery.get("daysLate").asInt());
        assertEquals("17/2026", delivery.get("slip").asText());
        needs("undo").done();
        assertEquals(0, row("1APG", null, "TEXTBOOKS").get("received").asInt());
    }

    @Test
    void badRowsAreRefusedWithLineAndReasonAndTheOthersAreKept() throws IOException {
        Path stock =
                file(
                        "level;article;recovered;good;damaged",
                        "1APG;TEXTBOOKS;9;6;2",
                        "9XYZ;TEXTBOOKS;1;1;0",
                        "2APG;TEXTBOOKS;3;4;0",
                        "2APG;LUNCH;3;3;0",
                        "2APG;TEXTBOOKS;x;4;0",
                        "2APG;TEXTBOOKS;5;4;0;7");
        Shell.Run run = needs("set", "--programme", BAGS, "--file", stock.toString());
        JsonNode answer = run.done();
        assertEquals(1, answer.get("written").asInt());
        List<String> told = new ArrayList<>();
        answer.get("problems")
                .forEach(one -> told.add(one.get("row").asInt() + " " + one.get("code").asText()));
        told.sort(null);
        assertEquals(
                List.of(
                        "3 work.needs.unknown-level",
                        "4 work.needs.more-good-than-recovered",
                        "5 work.needs.article-not-given",
                        "6 cli.needs.not-a-number",
                        "7 cli.needs.too-many-cells"),
                told);
        assertEquals(6, row("1APG", null, "TEXTBOOKS").get("good").asInt());
    }

    @Test
    void aFileOfWhichNothingFitsIsRefusedAndLeavesTheLastEntryToTakeBack() throws IOException {
        needs(
                        "set",
                        "--programme",
                        BAGS,
                        "--level",
                        "1APG",
                        "--article",
                        "TEXTBOOKS",
                        "--good",
                        "2",
                        "--recovered",
                        "2")
                .done();
        Path stock = file("level;article;good", "1APG;TEXTBOOKS;-4", "1APG;TEXTBOOKS;5");
        JsonNode problems =
                needs("set", "--programme", BAGS, "--file", stock.toString())
                        .json()
                        .get("problems");
        assertEquals(2, problems.size());
        assertEquals("rows.csv", problems.get(0).get("file").asText());
        assertEquals(2, row("1APG", null, "TEXTBOOKS").get("good").asInt());
        needs("undo").done();
        assertEquals(0, row("1APG", null, "TEXTBOOKS").get("good").asInt());
    }

    @Test
    void noPupilGetsTheSameArticleTwiceUnlessAsked() throws IOException {
        List<String> girls = codes("1APG", "F");
        String other = codes("2APG", "F").get(0);
        List<String> lines = new ArrayList<>(girls);
        lines.add(other);
        lines.add("Z999999999");
        Path pupils = Files.write(folder.resolve("pupils.txt"), lines);
        String[] handout = {
            "--programme",
            BAGS,
            "--article",
            "BAG",
            "--date",
            "2026-09-10",
            "--pupils",
            pupils.toString()
        };
        JsonNode first = needs("handout", handout).done();
        assertEquals(girls.size(), first.get("written").asInt());
        assertEquals(
                List.of("work.needs.article-not-for-pupil", "work.needs.unknown-code"),
                Shell.texts(first.get("problems"), "code"));
        JsonNode again = needs("handout", handout).json();
        assertEquals(0, again.get("written").asInt());
        assertEquals(girls.size() + 2, again.get("problems").size());
        assertEquals(girls.size(), row("1APG", "F", "BAG").get("distributed").asInt());

        String[] asked = Arrays.copyOf(handout, handout.length + 1);
        asked[handout.length] = "--again";
        needs("handout", asked).done();
        assertEquals(2 * girls.size(), row("1APG", "F", "BAG").get("distributed").asInt());
        // none ever came: that is told, and refuses nothing
        assertEquals(
                List.of("OVERDRAWN"),
                Shell.texts(needs("compute", "--programme", BAGS).done().get("warnings"), "code"));
    }

    @Test
    void whoIsKeptOutOrLeftIsNoLongerExpectedNorServed() throws IOException {
        List<String> girls = codes("1APG", "F");
        int expected = row("1APG", "F", "BAG").get("expected").asInt();
        shell.json(data, "pupils", "depart", "--code", girls.get(0), "--date", "2026-10-01").done();
        assertEquals(expected - 1, row("1APG", "F", "BAG").get("expected").asInt());
        Path pupils = Files.write(folder.resolve("pupils.txt"), girls.subList(0, 1));
        JsonNode refused =
                needs(
                                "handout",
                                "--programme",
                                BAGS,
                                "--article",
                                "BAG",
                                "--date",
                                "2026-10-02",
                                "--pupils",
                                pupils.toString())
                        .refused();
        assertEquals("work.needs.pupil-not-expected", refused.get("code").asText());
    }

    @Test
    void theNextYearIsForecastUntilItsListComesAndKeepsTheBooksCounted() {
        String[] next = {"--year", "2027-2028"};
        int first = codes("1APG", "M").size() + codes("1APG", "F").size();
        assertEquals(first, row("2APG", null, "TEXTBOOKS", next).get("expected").asInt());
        needs(
                        "expect",
                        "--programme",
                        BAGS,
                        "--year",
                        "2027-2028",
                        "--level",
                        "1APG",
                        "--gender",
                        "F",
                        "--joining",
                        "12")
                .done();
        needs(
                        "set",
                        "--programme",
                        BAGS,
                        "--year",
                        "2027-2028",
                        "--level",
                        "2APG",
                        "--article",
                        "TEXTBOOKS",
                        "--recovered",
                        "10",
                        "--good",
                        "8")
                .done();
        assertEquals(12, row("1APG", "F", "BAG", next).get("expected").asInt());
        JsonNode forecast = row("2APG", null, "TEXTBOOKS", next);
        assertEquals(first - 8, forecast.get("needed").asInt());

        Path list = Shell.MASSAR.resolve("ListEleve_20270920.xlsx");
        shell.json(data, "year", "rollover", list.toString()).done();
        JsonNode now = needs("compute", "--programme", BAGS).done();
        assertEquals("ENROLLED", now.get("basis").asText());
        assertEquals("2027/2028", now.get("schoolYear").asText());
        JsonNode books = row("2APG", null, "TEXTBOOKS");
        int listed = codes("2APG", "M").size() + codes("2APG", "F").size();
        assertEquals(listed, books.get("expected").asInt());
        assertEquals(8, books.get("good").asInt());
        assertEquals(listed - 8, books.get("needed").asInt());
        assertEquals(
                "work.needs.other-year",
                needs("compute", "--programme", BAGS, "--year", "2026-2027")
                        .refused()
                        .get("code")
                        .asText());
    }

    @Test
    void rationsArePupilsTimesTheDaysEntered() throws IOException {
        List<String> pupils = codes("2APG", "M");
        Path file = Files.write(folder.resolve("pupils.txt"), pupils);
        shell.json(data, "benefits", "set", "--programme", "CANTEEN", "--pupils", file.toString())
                .done();
        JsonNode before = needs("rations", "--programme", "CANTEEN", "--month", "2026-11").done();
        assertTrue(before.get("rations").get(0).get("rations").isNull());
        JsonNode row =
                needs("rations", "--programme", "CANTEEN", "--month", "2026-11", "--days", "20")
                        .done()
                        .get("rations")
                        .get(0);
        assertEquals(pupils.size() * 20, row.get("rations").asInt());
        assertEquals(pupils.size() * 40, row.get("cost").asInt());
        assertEquals(
                "work.needs.days-out-of-range",
                needs("rations", "--programme", "CANTEEN", "--month", "2026-11", "--days", "31")
                        .refused()
                        .get("code")
                        .asText());
        assertEquals(
                "work.needs.other-month",
                needs("rations", "--programme", "CANTEEN", "--month", "2027-09")
                        .refused()
                        .get("code")
                        .asText());
    }

    @Test
    void placesAskedForStandBesideThoseOffered() throws IOException {
        String pupil = codes("6APG", "F").get(0);
        Path file =
                Files.write(
                        folder.resolve("pupils.txt"),
                        List.of(pupil + ";GRANT=FULL;RECEIVING_SCHOOL=02063S"));
        shell.json(data, "benefits", "set", "--programme", "BOARDING", "--pupils", file.toString())
                .done();
        JsonNode places =
                needs("places", "--programme", "BOARDING", "--school", "02063S", "--full", "0")
                        .done()
                        .get("places")
                        .get(0);
        assertEquals(1, places.get("full").asInt());
        assertEquals(1, places.get("lackingFull").asInt());
    }
}
