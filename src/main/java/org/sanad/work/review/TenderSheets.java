package org.sanad.work.review;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.model.LocalizedText;
import org.sanad.model.SchoolYear;
import org.sanad.model.need.KitCost;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.NeedTotal;
import org.sanad.model.need.Needs;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.DatedCost;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.work.paper.OfficeHead;

/**
 * جدول الحاجيات لطلب العروض: what the schools of a directorate need of a programme, by commune and
 * school, article by article, with what it would cost by the prices of the pack. A school whose
 * declaration is not taken is named, for its needs are not in the sums.
 */
final class TenderSheets {
    /** More articles than this stand on further sheets of the same schools. */
    private static final int MOST_ARTICLES = 7;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final ProgrammePack pack;
    private final Programme programme;
    private final OfficeHead head;
    private final Formats formats;

    TenderSheets(ProgrammePack pack, Programme programme, OfficeHead head) {
        this.pack = pack;
        this.programme = programme;
        this.head = head;
        this.formats = new Formats(head.language().main());
    }

    /** The papers of the needs of schools; several when there are many articles. */
    List<ListDocument> papers(DeclaredNeeds needs) {
        List<String> articles = articles(needs);
        List<ListDocument> papers = new ArrayList<>();
        for (int from = 0; from == 0 || from < articles.size(); from += MOST_ARTICLES) {
            int to = Math.min(from + MOST_ARTICLES, articles.size());
            papers.add(paper(needs, articles.subList(from, to), to == articles.size()));
        }
        return papers;
    }

    /** Articles that are needed anywhere, in the order of the pack. */
    private List<String> articles(DeclaredNeeds needs) {
        Set<String> needed =
                needs.schools().stream()
                        .flatMap(school -> school.statement().rows().stream())
                        .filter(row -> row.needed() > 0)
                        .map(NeedRow::article)
                        .collect(Collectors.toSet());
        return pack.articles().stream().map(Article::code).filter(needed::contains).toList();
    }

    private ListDocument paper(DeclaredNeeds needs, List<String> articles, boolean last) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(ListColumn.RANK.column().title(), Kind.NUMBER));
        columns.add(new Column(PaperText.message("print.info.gresa"), Kind.CODE));
        columns.add(new Column(PaperText.message("print.info.school"), Kind.TEXT));
        columns.add(new Column(PaperText.message("work.paper.column.takers"), Kind.NUMBER));
        articles.forEach(article -> columns.add(new Column(label(article), Kind.NUMBER)));
        Map<String, List<DeclaredNeeds.OfSchool>> communes = new TreeMap<>();
        for (DeclaredNeeds.OfSchool school : needs.schools()) {
            String commune = school.commune() == null ? "" : school.commune();
            communes.computeIfAbsent(commune, none -> new ArrayList<>()).add(school);
        }
        List<Group> groups = new ArrayList<>();
        int rank = 0;
        for (Map.Entry<String, List<DeclaredNeeds.OfSchool>> commune : communes.entrySet()) {
            List<List<String>> rows = new ArrayList<>();
            for (DeclaredNeeds.OfSchool school : commune.getValue()) {
                rank++;
                rows.add(row(rank, school, articles));
            }
            PaperText band = commune.getKey().isEmpty() ? null : PaperText.same(commune.getKey());
            groups.add(new Group(band, rows, sums(commune.getValue(), articles)));
        }
        List<PaperPart> below = new ArrayList<>();
        if (last) {
            below.addAll(estimate(needs));
            below.addAll(missing(needs));
        }
        return head.list(title(programme), columns, groups, sums(needs.schools(), articles), false)
                .with(above(needs), below);
    }

    static PaperText title(Programme programme) {
        LocalizedText name = programme.name();
        return new PaperText(
                PaperText.message("work.paper.tender", name.ar()).arabic(),
                PaperText.message("work.paper.tender", name.fr()).french());
    }

    private List<PaperPart> above(DeclaredNeeds needs) {
        String counted = needs.schools().size() + "/" + needs.expected();
        PaperText basis =
                PaperText.message(
                        needs.year().equals(needs.declared())
                                ? "work.paper.tender.enrolled"
                                : "work.paper.tender.forecast",
                        Isolate.leftToRight(needs.declared().label()));
        List<PaperPart> parts = new ArrayList<>();
        parts.add(
                new PaperPart.Facts(
                        null,
                        List.of(
                                new Field(
                                        PaperText.message("work.paper.tender.counted"),
                                        PaperText.same(Isolate.leftToRight(counted))),
                                new Field(PaperText.message("work.paper.tender.basis"), basis))));
        if (!needs.missing().isEmpty()) {
            parts.add(
                    new PaperPart.Words(
                            PaperText.message(
                                    "work.paper.tender.incomplete", needs.missing().size()),
                            PaperPart.Manner.STRONG));
        }
        return parts;
    }

    private List<String> row(int rank, DeclaredNeeds.OfSchool school, List<String> articles) {
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(rank));
        row.add(school.gresa());
        row.add(school.name());
        row.add(formats.number(takers(school.statement())));
        Map<String, NeedTotal> totals = school.statement().totals();
        for (String article : articles) {
            NeedTotal total = totals.get(article);
            row.add(formats.number(total == null ? 0 : total.needed()));
        }
        return row;
    }

    /** Pupils who get something; one who gets three articles counts once. */
    private static int takers(NeedsStatement statement) {
        record Place(UUID site, String level) {}
        Map<Place, Map<String, Integer>> places = new LinkedHashMap<>();
        for (NeedRow row : statement.rows()) {
            places.computeIfAbsent(new Place(row.site(), row.level()), none -> new TreeMap<>())
                    .merge(row.article(), row.expected(), Integer::sum);
        }
        return places.values().stream().mapToInt(one -> Collections.max(one.values())).sum();
    }

    private List<Field> sums(List<DeclaredNeeds.OfSchool> schools, List<String> articles) {
        return articles.stream()
                .map(
                        article ->
                                new Field(
                                        label(article),
                                        PaperText.same(formats.number(needed(schools, article)))))
                .toList();
    }

    private static long needed(List<DeclaredNeeds.OfSchool> schools, String article) {
        return rows(schools, article).stream().mapToLong(NeedRow::needed).sum();
    }

    private static List<NeedRow> rows(List<DeclaredNeeds.OfSchool> schools, String article) {
        return schools.stream()
                .flatMap(school -> school.statement().rows().stream())
                .filter(row -> row.article().equals(article))
                .toList();
    }

    /** A line of the estimate: what, how many, at which price. */
    private record Lot(PaperText what, long quantity, DatedCost unit) {
        OptionalLong cost() {
            return unit == null ? OptionalLong.empty() : OptionalLong.of(quantity * unit.value());
        }
    }

    private List<PaperPart> estimate(DeclaredNeeds needs) {
        List<Lot> lots = new ArrayList<>();
        for (String article : articles(needs)) {
            List<NeedRow> rows = rows(needs.schools(), article);
            DatedCost unit =
                    rows.stream()
                            .map(NeedRow::unit)
                            .filter(one -> one != null)
                            .findFirst()
                            .orElse(null);
            lots.add(new Lot(label(article), needed(needs.schools(), article), unit));
        }
        List<Lot> kits = kits(needs);
        List<PaperPart> parts = new ArrayList<>();
        parts.add(table("work.paper.tender.articles", lots));
        if (!kits.isEmpty()) {
            parts.add(table("work.paper.tender.kits", kits));
        }
        long unknown = lots.stream().filter(lot -> lot.unit() == null).count();
        PaperText note =
                lots.stream().allMatch(lot -> lot.unit() == null) && kits.isEmpty()
                        ? PaperText.message("work.paper.tender.no-price")
                        : PaperText.message("work.paper.tender.note", unknown);
        parts.add(new PaperPart.Words(note, PaperPart.Manner.NOTE));
        return parts;
    }

    /** Whole kits by level and price, where the pack prices the kit and not its pieces. */
    private List<Lot> kits(DeclaredNeeds needs) {
        record Key(String level, DatedCost unit) {}
        Map<Key, Long> pupils = new LinkedHashMap<>();
        needs.schools().stream()
                .flatMap(school -> school.statement().kits().stream())
                .sorted(Comparator.comparing(KitCost::level))
                .forEach(
                        kit ->
                                pupils.merge(
                                        new Key(kit.level(), kit.unit()),
                                        (long) kit.pupils(),
                                        Long::sum));
        List<Lot> lots = new ArrayList<>();
        pupils.forEach((key, count) -> lots.add(new Lot(level(key.level()), count, key.unit())));
        return lots;
    }

    private PaperText level(String code) {
        Optional<Level> level = pack.level(code);
        return level.map(one -> new PaperText(one.labelAr(), one.labelFr()))
                .orElse(PaperText.same(code));
    }

    private PaperPart table(String key, List<Lot> lots) {
        List<List<String>> rows = new ArrayList<>();
        for (Lot lot : lots) {
            List<String> row = new ArrayList<>();
            row.add(lot.what().in(head.language().main()));
            row.add(formats.number(lot.quantity()));
            DatedCost unit = lot.unit();
            row.add(unit == null ? null : money(unit.value(), unit.currency()));
            row.add(unit == null ? null : DAY.format(unit.validFrom()));
            row.add(unit == null ? null : money(lot.cost().orElse(0), unit.currency()));
            rows.add(row);
        }
        rows.addAll(sums(lots));
        return new PaperPart.SmallTable(
                PaperText.message(key),
                List.of(
                        new Column(PaperText.message("work.paper.tender.what"), Kind.TEXT),
                        new Column(PaperText.message("work.paper.column.quantity"), Kind.NUMBER),
                        new Column(PaperText.message("work.paper.tender.unit"), Kind.NUMBER),
                        new Column(PaperText.message("work.paper.tender.since"), Kind.CODE),
                        new Column(PaperText.message("work.paper.tender.cost"), Kind.NUMBER)),
                rows);
    }

    private String money(long value, String currency) {
        return formats.number(value) + " " + currency;
    }

    /** Sums of what has a price, by currency; pieces and kits are never added together. */
    private List<List<String>> sums(List<Lot> lots) {
        Map<String, Long> sums = new TreeMap<>();
        lots.stream()
                .filter(lot -> lot.unit() != null)
                .forEach(lot -> sums.merge(lot.unit().currency(), lot.cost().orElse(0), Long::sum));
        List<List<String>> rows = new ArrayList<>();
        sums.forEach(
                (currency, sum) -> {
                    List<String> row = new ArrayList<>();
                    row.add(PaperText.message("work.paper.tender.sum").in(head.language().main()));
                    row.addAll(Collections.nCopies(3, null));
                    row.add(money(sum, currency));
                    rows.add(row);
                });
        return rows;
    }

    private List<PaperPart> missing(DeclaredNeeds needs) {
        if (needs.missing().isEmpty()) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<List<String>> rows = new ArrayList<>();
        for (BoardRow one : needs.missing()) {
            if (seen.add(one.school())) {
                List<String> row = new ArrayList<>();
                row.add(one.school());
                row.add(one.name());
                row.add(one.commune());
                row.add(OfficePapers.state(one.state()).in(head.language().main()));
                rows.add(row);
            }
        }
        return List.of(
                new PaperPart.SmallTable(
                        PaperText.message("work.paper.tender.missing"),
                        List.of(
                                new Column(PaperText.message("print.info.gresa"), Kind.CODE),
                                new Column(PaperText.message("print.info.school"), Kind.TEXT),
                                new Column(PaperText.message("print.info.commune"), Kind.TEXT),
                                new Column(
                                        PaperText.message("work.paper.column.state"), Kind.TEXT)),
                        rows));
    }

    private PaperText label(String article) {
        return pack.article(article)
                .map(Article::label)
                .map(text -> new PaperText(text.ar(), text.fr()))
                .orElse(PaperText.same(article));
    }

    /** Whether a programme gives counted things in a year. */
    static boolean gives(ProgrammePack pack, Programme programme, SchoolYear year) {
        return programme
                .during(year)
                .filter(
                        version ->
                                version.kits().stream()
                                        .flatMap(kit -> kit.items().stream())
                                        .anyMatch(item -> Needs.counted(pack, item)))
                .isPresent();
    }
}
