package org.sanad.work.drafts;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    private final ProgrammePack pack;
    private final SchoolYear year;
    private final Map<SchoolYear, NeedsBook> books;
    private final List<UUID> sites;

    /**
     * @param year the one worked on
     */
    NeedDrafts(ProgrammePack pack, SchoolYear year, Session session) {
        this.pack = pack;
        this.year = year;
        this.books =
                Map.of(
                        year,
                        session.needs().book(year),
                        year.next(),
                        session.needs().book(year.next()));
        this.sites = session.sites().list().stream().map(Site::id).toList();
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

    /** The subjects that are there. */
    Map<Form, Collection<UUID>> subjects() {
        Set<UUID> rows = new HashSet<>();
        Set<UUID> pieces = new HashSet<>();
        Set<UUID> meals = new HashSet<>();
        Set<UUID> places = new HashSet<>();
        books.forEach(
                (of, book) -> {
                    keys(of, book).map(NeedDrafts::row).forEach(rows::add);
                    book.deliveries().forEach(one -> pieces.add(one.id()));
                    book.handOuts().forEach(one -> pieces.add(one.id()));
                    pack.programmes().forEach(one -> places.add(places(one.code(), of)));
                });
        YearMonth first = YearMonth.from(year.firstDay());
        for (int month = 0; month < 12; month++) {
            YearMonth of = first.plusMonths(month);
            pack.programmes().forEach(one -> meals.add(meals(one.code(), of)));
        }
        Map<Form, Collection<UUID>> all = new EnumMap<>(Form.class);
        all.put(Form.NEED, rows);
        all.put(Form.PIECES, pieces);
        all.put(Form.MEALS, meals);
        all.put(Form.PLACES, places);
        all.put(Form.REGISTER, Set.of(Drafts.ofYear(year)));
        return all;
    }

    /** Every row there may be: of what a programme gives, and of what was entered. */
    private Stream<NeedKey> keys(SchoolYear of, NeedsBook book) {
        Stream<NeedKey> given = pack.programmes().stream().flatMap(one -> given(one, of));
        Stream<NeedKey> entered =
                Stream.of(
                                book.counts().stream().map(StockCount::key),
                                book.deliveries().stream().map(Delivery::key),
                                book.handOuts().stream().map(HandOut::key))
                        .flatMap(keys -> keys)
                        .flatMap(NeedDrafts::everyGender);
        return Stream.concat(given, entered);
    }

    private Stream<NeedKey> given(Programme programme, SchoolYear of) {
        return programme.during(of).map(ProgrammeVersion::kits).orElse(List.of()).stream()
                .flatMap(
                        kit ->
                                kit.levels().stream()
                                        .flatMap(level -> given(programme, of, kit, level)));
    }

    private Stream<NeedKey> given(Programme programme, SchoolYear of, Kit kit, String level) {
        return kit.items().stream()
                .flatMap(item -> Needs.pieces(pack, item, level).stream())
                .filter(article -> Needs.counted(pack, article))
                .flatMap(article -> at(programme.code(), of, level, article));
    }

    private Stream<NeedKey> at(String programme, SchoolYear of, String level, String article) {
        return sites.stream()
                .map(site -> new NeedKey(programme, of, site, level, null, article))
                .flatMap(NeedDrafts::everyGender);
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
