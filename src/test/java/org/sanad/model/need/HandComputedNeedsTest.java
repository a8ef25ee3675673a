package org.sanad.model.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.model.Gender;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;

/** A two-site school computed by hand: every number of {@code need/two-sites.txt}. */
final class HandComputedNeedsTest {
    private static final String BAGS = "MILLION_BAGS";

    private final Map<String, List<String[]>> sections = new HashMap<>();
    private final NeedSchool school = new NeedSchool();

    @BeforeEach
    void read() throws IOException {
        List<String[]> section = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/need/two-sites.txt"))) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.indexOf(']')), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip().split(" +"));
            }
        }
        for (String[] row : sections.get("pupils")) {
            school.with(site(row[0]), row[1], Gender.MALE, Integer.parseInt(row[2]));
            school.with(site(row[0]), row[1], Gender.FEMALE, Integer.parseInt(row[3]));
        }
        for (String[] row : sections.get("out")) {
            UUID pupil = school.one(site(row[0]), row[1], gender(row[2]));
            if (row[3].equals("LEFT")) {
                school.status(pupil, PlacementStatus.LEFT);
            } else {
                school.taking(pupil, BAGS, ParticipationStatus.KEPT_OUT, Map.of());
            }
        }
    }

    private static Site site(String name) {
        return NeedSchool.SITES.get(name);
    }

    private static Gender gender(String code) {
        return Gender.ofCode(code).orElse(null);
    }

    private static NeedKey key(SchoolYear year, String[] row, int from) {
        return new NeedKey(
                BAGS,
                year,
                site(row[from]).id(),
                row[from + 1],
                gender(row[from + 2]),
                row[from + 3]);
    }

    private static int number(String[] row, int column) {
        return Integer.parseInt(row[column]);
    }

    private List<StockCount> counts(String section, SchoolYear year) {
        return sections.get(section).stream()
                .map(
                        row ->
                                new StockCount(
                                        key(year, row, 0),
                                        number(row, 4),
                                        number(row, 5),
                                        number(row, 6),
                                        number(row, 7)))
                .toList();
    }

    private NeedsBook book() {
        List<Delivery> deliveries = new ArrayList<>();
        for (String[] row : sections.get("deliveries")) {
            deliveries.add(
                    new Delivery(
                            new UUID(3, deliveries.size()),
                            key(NeedSchool.YEAR, row, 1),
                            LocalDate.parse(row[0]),
                            null,
                            null,
                            number(row, 5),
                            number(row, 6)));
        }
        List<HandOut> handOuts = new ArrayList<>();
        for (String[] row : sections.get("handouts")) {
            handOuts.add(
                    new HandOut(
                            new UUID(4, handOuts.size()),
                            key(NeedSchool.YEAR, row, 0),
                            LocalDate.of(2026, 10, 10),
                            null,
                            number(row, 4)));
        }
        SchoolYear next = NeedSchool.YEAR.next();
        List<StockCount> counts = new ArrayList<>(counts("stock", NeedSchool.YEAR));
        counts.addAll(counts("next-stock", next));
        List<ExpectedCorrection> corrections =
                sections.get("corrections").stream()
                        .map(
                                row ->
                                        new ExpectedCorrection(
                                                BAGS,
                                                next,
                                                site(row[0]).id(),
                                                row[1],
                                                gender(row[2]),
                                                NeedBasis.FORECAST,
                                                number(row, 3),
                                                number(row, 4),
                                                number(row, 5)))
                        .toList();
        return new NeedsBook(counts, deliveries, handOuts, corrections, List.of(), List.of());
    }

    private NeedsStatement statement(SchoolYear year) {
        return Needs.of(NeedSchool.PACK, NeedSchool.programme(BAGS), school.data(), year, book());
    }

    private static String text(NeedRow row) {
        String site = row.site().equals(NeedSchool.MAIN.id()) ? "main" : "sat";
        String gender = row.gender() == null ? "-" : row.gender().code();
        return String.join(" ", site, row.level(), gender, row.article())
                + " "
                + text(NeedTotal.of(List.of(row)));
    }

    private static String text(NeedTotal total) {
        return List.of(
                        total.expected(),
                        total.girls(),
                        total.wanted(),
                        total.recovered(),
                        total.good(),
                        total.damaged(),
                        total.needed(),
                        total.received(),
                        total.distributed(),
                        total.surplus(),
                        total.shortage())
                .toString()
                .replaceAll("[\\[\\],]", "");
    }

    private List<String> expected(String section) {
        return sections.get(section).stream().map(row -> String.join(" ", row)).toList();
    }

    @Test
    void everyRowIsAsComputedByHand() {
        NeedsStatement statement = statement(NeedSchool.YEAR);
        assertEquals(NeedBasis.ENROLLED, statement.basis());
        assertEquals(
                String.join("\n", expected("rows")),
                String.join(
                        "\n", statement.rows().stream().map(HandComputedNeedsTest::text).toList()));
    }

    @Test
    void everyTotalIsAsComputedByHand() {
        Map<String, NeedTotal> totals = statement(NeedSchool.YEAR).totals();
        for (String line : expected("totals")) {
            String article = line.substring(0, line.indexOf(' '));
            assertEquals(line, article + " " + text(totals.get(article)));
        }
        assertEquals(sections.get("totals").size(), totals.size());
    }

    @Test
    void everyDelayIsCountedFromTheFirstSchoolDay() {
        assertEquals(
                expected("delays"),
                statement(NeedSchool.YEAR).deliveries().stream()
                        .map(one -> one.delivery().date() + " " + one.days().orElseThrow())
                        .toList());
    }

    @Test
    void theNextYearIsForecastWithTheHeadsCorrectionsAndTheBooksThatCameBack() {
        NeedsStatement statement = statement(NeedSchool.YEAR.next());
        assertEquals(NeedBasis.FORECAST, statement.basis());
        assertEquals(
                String.join("\n", expected("next-rows")),
                String.join(
                        "\n", statement.rows().stream().map(HandComputedNeedsTest::text).toList()));
        // the satellite's first level gets its pupils from outside, and nobody said how many
        assertEquals(
                List.of(
                        new NeedWarning(
                                NeedWarning.Kind.NEWCOMERS_UNKNOWN,
                                NeedSchool.SATELLITE.id(),
                                "1APG",
                                null,
                                0)),
                statement.warnings());
    }

    @Test
    void handingOutWhatWasNeverThereIsAWarning() {
        assertEquals(
                List.of(
                        new NeedWarning(
                                NeedWarning.Kind.OVERDRAWN,
                                NeedSchool.SATELLITE.id(),
                                "3APG",
                                "TEXTBOOKS",
                                1)),
                statement(NeedSchool.YEAR).warnings());
    }

    @Test
    void thePackPricesWholeKitsAndNoPieceSoPiecesHaveNoCost() {
        NeedsStatement statement = statement(NeedSchool.YEAR);
        statement.totals().values().forEach(total -> assertEquals(true, total.cost().isEmpty()));
        // 140 MAD for the kit of the first level, 18 pupils at the main site and 7 at the satellite
        assertEquals(List.of(2520L, 980L), statement.kits().stream().map(KitCost::total).toList());
    }
}
