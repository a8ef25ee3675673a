package org.sanad.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.model.Gender;
import org.sanad.model.need.KitCost;
import org.sanad.model.need.NeedBasis;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.NeedTotal;
import org.sanad.model.need.NeedWarning;
import org.sanad.model.need.NeedsStatement;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;

/**
 * بيان الحاجيات: the needs of a programme on paper, a band for each site, a row for each level,
 * gender and article, and the totals of the school by article. It names no pupil.
 */
public record NeedsList(
        PaperText programme,
        SchoolHead school,
        NeedsStatement statement,
        Names names,
        PaperLanguage language,
        PaperText place,
        LocalDate date) {

    /** What codes are called: sites by id, levels and articles by code. */
    public record Names(
            Map<UUID, String> sites,
            Map<String, PaperText> levels,
            Map<String, PaperText> articles) {
        public Names {
            sites = Map.copyOf(sites);
            levels = Map.copyOf(levels);
            articles = Map.copyOf(articles);
        }
    }

    /** The list as a document ready for {@link PdfWriter}. */
    public ListDocument document() {
        PaperText title =
                new PaperText(
                        PaperText.message("print.needs.title", programme.arabic()).arabic(),
                        PaperText.message("print.needs.title", programme.french()).french());
        return new ListDocument(
                language,
                true,
                school.letterhead(null),
                new ListDocument.Heading(title, school.yearLine()),
                info(),
                columns(),
                groups(),
                totals(),
                new ListDocument.Closing(
                        place,
                        date,
                        List.of(
                                PaperText.message("print.sign.head"),
                                PaperText.message("print.sign.committee")),
                        "",
                        false),
                ListDocument.Parts.NONE);
    }

    private List<Field> info() {
        List<Field> info = new ArrayList<>(school.info());
        PaperText basis =
                statement.basis() == NeedBasis.ENROLLED
                        ? PaperText.message("print.needs.enrolled")
                        : PaperText.message("print.needs.forecast");
        info.add(new Field(PaperText.message("print.needs.basis"), basis));
        return info;
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(PaperText.message("print.column.level"), Kind.TEXT));
        columns.add(new Column(PaperText.message("print.column.gender"), Kind.TEXT));
        columns.add(new Column(PaperText.message("print.needs.article"), Kind.TEXT));
        for (PaperText title :
                List.of(
                        PaperText.message("print.needs.expected"),
                        PaperText.message("print.needs.girls"),
                        PaperText.message("print.needs.good"),
                        PaperText.message("print.needs.needed"),
                        PaperText.message("print.needs.received"),
                        PaperText.message("print.needs.distributed"),
                        PaperText.message("print.needs.shortage"),
                        PaperText.message("print.needs.surplus"))) {
            columns.add(new Column(title, Kind.NUMBER));
        }
        return columns;
    }

    private List<Group> groups() {
        Map<UUID, List<List<String>>> bySite = new LinkedHashMap<>();
        for (NeedRow row : statement.rows()) {
            bySite.computeIfAbsent(row.site(), none -> new ArrayList<>()).add(cells(row));
        }
        List<Group> groups = new ArrayList<>();
        bySite.forEach(
                (site, rows) ->
                        groups.add(
                                new Group(
                                        PaperText.same(names.sites().get(site)), rows, List.of())));
        List<List<String>> whole = new ArrayList<>();
        statement.totals().forEach((article, total) -> whole.add(cells(article, total)));
        if (!whole.isEmpty()) {
            groups.add(new Group(PaperText.message("print.needs.whole"), whole, List.of()));
        }
        return groups;
    }

    private List<String> cells(NeedRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(name(names.levels(), row.level()));
        cells.add(gender(row.gender()));
        cells.add(name(names.articles(), row.article()));
        cells.addAll(numbers(NeedTotal.of(List.of(row))));
        return cells;
    }

    private List<String> cells(String article, NeedTotal total) {
        List<String> cells = new ArrayList<>();
        cells.add(null);
        cells.add(null);
        cells.add(name(names.articles(), article));
        cells.addAll(numbers(total));
        return cells;
    }

    private List<String> numbers(NeedTotal total) {
        return List.of(
                figure(total.expected()),
                figure(total.girls()),
                figure(total.good()),
                figure(total.needed()),
                figure(total.received()),
                figure(total.distributed()),
                figure(total.shortage()),
                figure(total.surplus()));
    }

    private String name(Map<String, PaperText> named, String code) {
        return named.getOrDefault(code, PaperText.same(code)).in(language.main());
    }

    /** Blank when the pieces are not told apart by gender. */
    private String gender(Gender gender) {
        if (gender == null) {
            return null;
        }
        PaperText word =
                gender == Gender.FEMALE
                        ? PaperText.message("print.gender.female")
                        : PaperText.message("print.gender.male");
        return word.in(language.main());
    }

    /**
     * Levels whose newcomers nobody told, and what whole kits would cost where the pack says so.
     */
    private List<Field> totals() {
        Map<String, Long> costs = new LinkedHashMap<>();
        for (KitCost kit : statement.kits()) {
            costs.merge(kit.unit().currency(), kit.total(), Long::sum);
        }
        List<Field> totals = new ArrayList<>();
        statement.warnings().stream()
                .filter(one -> one.kind() == NeedWarning.Kind.NEWCOMERS_UNKNOWN)
                .map(NeedWarning::level)
                .distinct()
                .map(level -> names.levels().getOrDefault(level, PaperText.same(level)))
                .forEach(
                        level ->
                                totals.add(
                                        new Field(
                                                PaperText.message("print.needs.newcomers"),
                                                level)));
        costs.forEach(
                (currency, cost) ->
                        totals.add(
                                new Field(
                                        PaperText.message("print.needs.kit-cost"),
                                        PaperText.same(
                                                Isolate.leftToRight(
                                                        figure(cost) + " " + currency)))));
        return totals;
    }

    private String figure(long number) {
        return new Formats(language.main()).number(number);
    }
}
