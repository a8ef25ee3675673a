package org.sanad.work.drafts;

import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanad.model.Gender;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.Needs;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.StockCount;
import org.sanad.model.pack.Kit;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.store.Session;
import org.sanad.work.drafts.Drafts.Form;

/**
 * What the forms of the needs are about. Numbers are entered for the year worked on and the one
 * after, so what waits of an earlier one is gone.
 */
public final class NeedDrafts {
    /** What a level gets of a kit. */
    private record Given(String level, String article) {}

    private final ProgrammePack pack;
    private final SchoolYear year;
    private final Set<UUID> back;
    private final Session session;

    /**
     * @param year the one worked on
     * @param back sites that may come back
     */
    NeedDrafts(ProgrammePack pack, SchoolYear year, Set<UUID> back, Session session) {
        this.pack = pack;
        this.year = year;
        this.back = back;
        this.session = session;
    }

    /** A row of the needs, as subject of {@link Form#NEED}. */
    public static UUID row(NeedKey row) {
        return Drafts.named(
                row.programme(),
                row.year().label(),
                row.site(),
                row.level(),
                row.gender() == null ? "" : row.gender().code(),
                row.article());
    }

    /** Days of catering of a month at all sites, as subject of {@link Form#MEALS}. */
    public static UUID meals(String programme, YearMonth month) {
        return Drafts.named(programme, month);
    }

    /** Places at all receiving schools, as subject of {@link Form#PLACES}. */
    public static UUID places(String programme, SchoolYear year) {
        return Drafts.named(programme, year.label());
    }

    /** Rows that are there. */
    Set<UUID> rows() {
        List<UUID> sites =
                Stream.concat(session.sites().list().stream().map(Site::id), back.stream())
                        .distinct()
                        .toList();
        return years().flatMap(of -> keys(of, sites)).map(NeedDrafts::row).collect(toSet());
    }

    /** Deliveries and hand-outs that are there. */
    Set<UUID> pieces() {
        return years().map(session.needs()::book)
                .flatMap(
                        book ->
                                Stream.concat(
                                        book.deliveries().stream().map(Delivery::id),
                                        book.handOuts().stream().map(HandOut::id)))
                .collect(toSet());
    }

    /** Months of catering of the year. */
    Set<UUID> meals() {
        YearMonth first = YearMonth.from(year.firstDay());
        return IntStream.range(0, 12)
                .mapToObj(first::plusMonths)
                .flatMap(month -> programmes().map(one -> meals(one, month)))
                .collect(toSet());
    }

    /** Programmes that may have places, by year. */
    Set<UUID> places() {
        return years().flatMap(of -> programmes().map(one -> places(one, of))).collect(toSet());
    }

    private Stream<SchoolYear> years() {
        return Stream.of(year, year.next());
    }

    private Stream<String> programmes() {
        return pack.programmes().stream().map(Programme::code);
    }

    /** Every row there may be: of what a programme gives, and of what was entered. */
    private Stream<NeedKey> keys(SchoolYear of, List<UUID> sites) {
        NeedsBook book = session.needs().book(of);
        Stream<NeedKey> given = pack.programmes().stream().flatMap(one -> given(one, of, sites));
        Stream<NeedKey> entered =
                Stream.of(
                                book.counts().stream().map(StockCount::key),
                                book.deliveries().stream().map(Delivery::key),
                                book.handOuts().stream().map(HandOut::key))
                        .flatMap(keys -> keys)
                        .flatMap(NeedDrafts::everyGender);
        return Stream.concat(given, entered);
    }

    private Stream<NeedKey> given(Programme programme, SchoolYear of, List<UUID> sites) {
        return programme.during(of).map(ProgrammeVersion::kits).orElse(List.of()).stream()
                .flatMap(kit -> kit.levels().stream().flatMap(level -> articles(kit, level)))
                .flatMap(
                        one ->
                                sites.stream()
                                        .map(
                                                site ->
                                                        new NeedKey(
                                                                programme.code(),
                                                                of,
                                                                site,
                                                                one.level(),
                                                                null,
                                                                one.article())))
                .flatMap(NeedDrafts::everyGender);
    }

    private Stream<Given> articles(Kit kit, String level) {
        return kit.items().stream()
                .flatMap(item -> Needs.pieces(pack, item, level).stream())
                .filter(article -> Needs.counted(pack, article))
                .map(article -> new Given(level, article));
    }

    /** Rows are told apart by gender, or not, by what was entered for them. */
    private static Stream<NeedKey> everyGender(NeedKey key) {
        return Stream.of(null, Gender.MALE, Gender.FEMALE)
                .map(
                        gender ->
                                new NeedKey(
                                        key.programme(),
                                        key.year(),
                                        key.site(),
                                        key.level(),
                                        gender,
                                        key.article()));
    }
}
