package org.sanad.model.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sanad.model.Gender;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;

/** What holds of every statement of needs, whatever a head enters. */
final class NeedsPropertyTest {
    private static final String BAGS = "MILLION_BAGS";
    private static final List<String> LEVELS = List.of("1APG", "2APG", "3APG", "6APG");
    private static final List<String> ARTICLES = List.of("BAG", "TEXTBOOKS", "SUPPLIES");
    private static final List<Site> SITES = List.of(NeedSchool.MAIN, NeedSchool.SATELLITE);

    /** A school and its book made from one number. */
    private static final class Made {
        private final Random random;
        private final NeedSchool school = new NeedSchool();
        private final NeedsBook book;

        Made(long seed) {
            random = new Random(seed);
            for (Site site : SITES) {
                for (String level : LEVELS) {
                    for (Gender gender : Gender.values()) {
                        pupils(site, level, gender);
                    }
                }
            }
            if (random.nextInt(4) == 0) {
                school.with(NeedSchool.MAIN, "2APG", null, 1);
            }
            book = book();
        }

        private void pupils(Site site, String level, Gender gender) {
            int number = random.nextInt(12);
            school.with(site, level, gender, number);
            if (number > 2) {
                school.status(school.one(site, level, gender), PlacementStatus.LEFT);
                school.taking(
                        school.one(site, level, gender),
                        BAGS,
                        ParticipationStatus.KEPT_OUT,
                        Map.of());
            }
        }

        private <T> T any(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        private NeedKey key(SchoolYear year) {
            Gender gender = any(List.of(0, 1, 2)) == 0 ? any(List.of(Gender.values())) : null;
            return new NeedKey(BAGS, year, any(SITES).id(), any(LEVELS), gender, any(ARTICLES));
        }

        private NeedsBook book() {
            SchoolYear year = NeedSchool.YEAR;
            List<StockCount> counts = new ArrayList<>();
            List<Delivery> deliveries = new ArrayList<>();
            List<HandOut> handOuts = new ArrayList<>();
            List<ExpectedCorrection> corrections = new ArrayList<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                int good = random.nextInt(20);
                int damaged = random.nextInt(5);
                int recovered = good + damaged + random.nextInt(5);
                counts.add(new StockCount(key(year), recovered, good, damaged, 0));
                LocalDate day = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(60));
                int quantity = 1 + random.nextInt(25);
                int broken = random.nextInt(quantity);
                deliveries.add(new Delivery(id(), key(year), day, null, null, quantity, broken));
                handOuts.add(new HandOut(id(), key(year), day, null, 1 + random.nextInt(30)));
                NeedKey spot = key(year.next());
                corrections.add(
                        new ExpectedCorrection(
                                BAGS,
                                spot.year(),
                                spot.site(),
                                spot.level(),
                                spot.gender(),
                                NeedBasis.FORECAST,
                                random.nextInt(30),
                                random.nextInt(30),
                                random.nextInt(30)));
            }
            return new NeedsBook(counts, deliveries, handOuts, corrections, List.of(), List.of());
        }

        private UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        NeedsStatement statement(List<Site> sites, SchoolYear year, NeedsBook numbers) {
            return Needs.of(
                    NeedSchool.PACK, NeedSchool.programme(BAGS), school.data(sites), year, numbers);
        }

        /** The statement of the year, and the forecast of the one after. */
        List<NeedsStatement> both() {
            return List.of(
                    statement(SITES, NeedSchool.YEAR, book),
                    statement(SITES, NeedSchool.YEAR.next(), book));
        }
    }

    @Property(tries = 300)
    void noNumberIsEverNegativeAndTheNeedIsWhatGoodPiecesDoNotCover(@ForAll long seed) {
        for (NeedsStatement statement : new Made(seed).both()) {
            for (NeedRow row : statement.rows()) {
                Stream.of(
                                row.expected(),
                                row.girls(),
                                row.wanted(),
                                row.recovered(),
                                row.good(),
                                row.damaged(),
                                row.needed(),
                                row.received(),
                                row.distributed(),
                                row.surplus(),
                                row.shortage())
                        .forEach(number -> assertTrue(number >= 0, row.toString()));
                assertEquals(Math.max(0, row.wanted() - row.good()), row.needed());
                assertTrue(row.girls() <= row.expected(), row.toString());
                assertTrue(row.surplus() == 0 || row.shortage() == 0, row.toString());
                assertTrue(row.shortage() <= row.needed(), row.toString());
            }
        }
    }

    /** A site declared alone has exactly the rows it has among the others. */
    @Property(tries = 200)
    void theTotalsAreTheSumOfTheParts(@ForAll long seed) {
        Made made = new Made(seed);
        NeedsStatement whole = made.statement(SITES, NeedSchool.YEAR, made.book);
        List<NeedRow> parts = new ArrayList<>();
        for (Site site : SITES) {
            NeedsBook own =
                    new NeedsBook(
                            made.book.counts().stream()
                                    .filter(one -> one.key().site().equals(site.id()))
                                    .toList(),
                            made.book.deliveries().stream()
                                    .filter(one -> one.key().site().equals(site.id()))
                                    .toList(),
                            made.book.handOuts().stream()
                                    .filter(one -> one.key().site().equals(site.id()))
                                    .toList(),
                            List.of(),
                            List.of(),
                            List.of());
            parts.addAll(made.statement(List.of(site), NeedSchool.YEAR, own).rows());
        }
        assertEquals(whole.rows(), parts);
        whole.totals()
                .forEach(
                        (article, total) -> {
                            int bySite = 0;
                            int byLevel = 0;
                            for (Map.Entry<String, NeedTotal> part :
                                    whole.totals(row -> row.site() + row.article()).entrySet()) {
                                boolean same = part.getKey().endsWith(article);
                                bySite += same ? part.getValue().needed() : 0;
                            }
                            for (Map.Entry<String, NeedTotal> part :
                                    whole.totals(row -> row.level() + row.article()).entrySet()) {
                                boolean same = part.getKey().endsWith(article);
                                byLevel += same ? part.getValue().needed() : 0;
                            }
                            assertEquals(total.needed(), bySite);
                            assertEquals(total.needed(), byLevel);
                        });
    }

    @Property(tries = 200)
    void theOrderOfEntriesDoesNotMatter(@ForAll long seed) {
        Made made = new Made(seed);
        List<Delivery> deliveries = new ArrayList<>(made.book.deliveries());
        List<HandOut> handOuts = new ArrayList<>(made.book.handOuts());
        Collections.shuffle(deliveries, made.random);
        Collections.shuffle(handOuts, made.random);
        NeedsBook shuffled =
                new NeedsBook(
                        made.book.counts(),
                        deliveries,
                        handOuts,
                        made.book.corrections(),
                        List.of(),
                        List.of());
        assertEquals(made.book, shuffled);
        assertEquals(
                made.statement(SITES, NeedSchool.YEAR, made.book),
                made.statement(SITES, NeedSchool.YEAR, shuffled));
    }

    /** More handed out than there was is told, and nothing else is. */
    @Property(tries = 200)
    void handingOutMoreThanThereWasIsTold(@ForAll long seed) {
        Made made = new Made(seed);
        NeedsStatement statement = made.statement(SITES, NeedSchool.YEAR, made.book);
        Map<String, Integer> left = new java.util.TreeMap<>();
        for (StockCount count : made.book.counts()) {
            left.merge(spot(count.key()), count.good(), Integer::sum);
        }
        for (Delivery delivery : made.book.deliveries()) {
            left.merge(spot(delivery.key()), delivery.usable(), Integer::sum);
        }
        for (HandOut handOut : made.book.handOuts()) {
            left.merge(spot(handOut.key()), -handOut.quantity(), Integer::sum);
        }
        left.values().removeIf(number -> number >= 0);
        Map<String, Integer> told = new java.util.TreeMap<>();
        statement
                .warnings()
                .forEach(one -> told.put(one.site() + one.level() + one.article(), -one.number()));
        assertEquals(left, told);
    }

    private static String spot(NeedKey key) {
        return key.site() + key.level() + key.article();
    }
}
