package org.sanad.model.need;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.model.Placement;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.ArticleKind;
import org.sanad.model.pack.DatedCost;
import org.sanad.model.pack.Kit;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/**
 * Computes a statement of needs: expected pupils, less good pieces, gives what is needed; with what
 * came and what was handed out it tells surplus and shortage (facts §2.1). The same numbers give
 * the same statement at the school and at the directorate, in whatever order they come.
 */
public final class Needs {
    private final ProgrammePack pack;
    private final Programme programme;
    private final ProgrammeVersion version;
    private final SchoolData data;
    private final SchoolYear year;
    private final NeedsBook book;
    private final Map<NeedGroup.Key, NeedGroup> groups = new HashMap<>();

    private Needs(
            ProgrammePack pack,
            Programme programme,
            ProgrammeVersion version,
            SchoolData data,
            SchoolYear year,
            NeedsBook book) {
        this.pack = pack;
        this.programme = programme;
        this.version = version;
        this.data = data;
        this.year = year;
        this.book = book;
    }

    /**
     * The needs of one year.
     *
     * @param data of that year, or of the year before when no list of the year is held: then the
     *     pupils are forecast
     * @param book numbers entered; those of other programmes and years do not count
     * @throws IllegalArgumentException when the data are of yet another year
     */
    public static NeedsStatement of(
            ProgrammePack pack,
            Programme programme,
            SchoolData data,
            SchoolYear year,
            NeedsBook book) {
        boolean same = data.year().equals(year);
        if (!same && !data.year().next().equals(year)) {
            throw new IllegalArgumentException("needs are of the year or of the one after");
        }
        return programme
                .during(year)
                .map(
                        version ->
                                new Needs(
                                                pack,
                                                programme,
                                                version,
                                                data,
                                                year,
                                                book.of(programme.code(), year))
                                        .statement())
                .orElseGet(
                        () ->
                                new NeedsStatement(
                                        programme.code(),
                                        year,
                                        same ? NeedBasis.ENROLLED : NeedBasis.FORECAST,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of()));
    }

    /**
     * What each pupil of a year's lists is to get: codes of counted articles. Pupils kept out, gone
     * or not allowed by the rules are not there.
     */
    public static Map<UUID, List<String>> takers(
            ProgrammePack pack, Programme programme, SchoolData data) {
        Map<UUID, List<String>> takers = new HashMap<>();
        Map<UUID, Placement> placements = data.placementsByPupil();
        programme
                .during(data.year())
                .map(
                        version ->
                                ExpectedPupils.of(
                                        pack, programme, version, data, data.year(), List.of()))
                .map(ExpectedPupils::kits)
                .orElse(Map.of())
                .forEach(
                        (pupil, kit) ->
                                takers.put(
                                        pupil, pieces(pack, kit, placements.get(pupil).level())));
        return takers;
    }

    /** Codes of the counted articles of a kit for a level; a code stands once for each piece. */
    private static List<String> pieces(ProgrammePack pack, Kit kit, String level) {
        return kit.items().stream()
                .flatMap(item -> pieces(pack, item, level).stream())
                .filter(article -> counted(pack, article))
                .toList();
    }

    /** Codes of the pieces a kit's article is counted by for a level: its titles, or itself. */
    public static List<String> pieces(ProgrammePack pack, String article, String level) {
        List<String> pieces =
                pack.articles().stream()
                        .filter(one -> article.equals(one.partOf()) && one.isFor(level))
                        .map(Article::code)
                        .toList();
        return pieces.isEmpty() ? List.of(article) : pieces;
    }

    /** Whether an article is a thing that is counted, and not a place or a meal of a day. */
    public static boolean counted(ProgrammePack pack, String article) {
        return pack.article(article)
                .map(Article::kind)
                .filter(kind -> kind == ArticleKind.PLACE || kind == ArticleKind.RATION)
                .isEmpty();
    }

    private NeedsStatement statement() {
        ExpectedPupils expected =
                ExpectedPupils.of(pack, programme, version, data, year, book.corrections());
        expected.pupils().forEach(this::expect);
        book.counts().forEach(count -> group(count.key()).count(count));
        book.deliveries().forEach(one -> group(one.key()).deliver(one));
        book.handOuts().forEach(one -> group(one.key()).handOut(one));
        List<NeedWarning> warnings = new ArrayList<>(expected.warnings());
        List<NeedRow> rows = new ArrayList<>();
        for (NeedGroup group : inOrder()) {
            rows.addAll(group.rows(returnable(group.key()), unit(group.key())));
            group.overdrawn().ifPresent(warnings::add);
        }
        Collections.sort(warnings);
        return new NeedsStatement(
                programme.code(),
                year,
                expected.basis(),
                rows,
                delays(),
                kitCosts(expected),
                Places.rows(pack, programme, version, data, book.places()),
                warnings);
    }

    private void expect(ExpectedPupils.Place place, int pupils) {
        Map<String, Integer> each = new TreeMap<>();
        pieces(pack, place.kit(), place.level()).forEach(one -> each.merge(one, 1, Integer::sum));
        each.forEach(
                (article, number) ->
                        group(new NeedGroup.Key(place.site(), place.level(), article))
                                .expect(place.gender(), pupils, number));
    }

    private NeedGroup group(NeedKey key) {
        return group(new NeedGroup.Key(key.site(), key.level(), key.article()));
    }

    private NeedGroup group(NeedGroup.Key key) {
        return groups.computeIfAbsent(key, NeedGroup::new);
    }

    private boolean returnable(NeedGroup.Key key) {
        return pack.article(key.article())
                .filter(article -> article.returnable() || partOfLent(article))
                .isPresent();
    }

    private boolean partOfLent(Article article) {
        return article.partOf() != null
                && pack.article(article.partOf()).filter(Article::returnable).isPresent();
    }

    private DatedCost unit(NeedGroup.Key key) {
        return pack.article(key.article())
                .flatMap(article -> article.costAt(year.firstDay()))
                .orElse(null);
    }

    private List<NeedGroup> inOrder() {
        List<String> levels = pack.levels().stream().map(Level::code).toList();
        List<String> articles = pack.articles().stream().map(Article::code).toList();
        Comparator<NeedGroup.Key> order =
                Comparator.comparing((NeedGroup.Key key) -> !main(key.site()))
                        .thenComparing(NeedGroup.Key::site)
                        .thenComparing(key -> place(levels, key.level()))
                        .thenComparing(NeedGroup.Key::level)
                        .thenComparing(key -> place(articles, key.article()))
                        .thenComparing(NeedGroup.Key::article);
        return groups.values().stream()
                .sorted(Comparator.comparing(NeedGroup::key, order))
                .toList();
    }

    /** Codes the pack does not know stand last. */
    private static int place(List<String> codes, String code) {
        int place = codes.indexOf(code);
        return place < 0 ? codes.size() : place;
    }

    private boolean main(UUID site) {
        return data.sites().stream().anyMatch(one -> one.id().equals(site) && one.main());
    }

    private List<DeliveryDelay> delays() {
        return book.deliveries().stream()
                .sorted(Comparator.comparing(Delivery::date))
                .map(delivery -> new DeliveryDelay(delivery, days(delivery)))
                .toList();
    }

    private OptionalInt days(Delivery delivery) {
        if (version.calendar() == null) {
            return OptionalInt.empty();
        }
        long days =
                ChronoUnit.DAYS.between(version.calendar().firstSchoolDay(year), delivery.date());
        return OptionalInt.of(Math.toIntExact(days));
    }

    private List<KitCost> kitCosts(ExpectedPupils expected) {
        record At(UUID site, String level, DatedCost unit) {}
        Map<At, Integer> pupils = new HashMap<>();
        expected.pupils()
                .forEach(
                        (place, number) -> {
                            Optional<DatedCost> unit = place.kit().costAt(year.firstDay());
                            unit.ifPresent(
                                    cost ->
                                            pupils.merge(
                                                    new At(place.site(), place.level(), cost),
                                                    number,
                                                    Integer::sum));
                        });
        List<UUID> sites = data.sites().stream().map(Site::id).toList();
        return pupils.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(
                        entry ->
                                new KitCost(
                                        entry.getKey().site(),
                                        entry.getKey().level(),
                                        entry.getValue(),
                                        entry.getKey().unit()))
                .sorted(
                        Comparator.comparing((KitCost cost) -> !main(cost.site()))
                                .thenComparing(cost -> sites.indexOf(cost.site()))
                                .thenComparing(KitCost::level)
                                .thenComparing(cost -> cost.unit().value()))
                .toList();
    }
}
