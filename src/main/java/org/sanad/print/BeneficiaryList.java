package org.sanad.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.model.Gender;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;

/**
 * The beneficiaries of a programme on paper: one row a pupil, by class in the order given, with the
 * totals and how many of them are girls, as every official count is given (facts §7).
 *
 * @param lines in the order of the school's sheets; lines of one class are brought together
 */
public record BeneficiaryList(
        Definition definition, SchoolHead school, List<Line> lines, Edition edition) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** A table of more columns than this lies on its side. */
    private static final int PORTRAIT_COLUMNS = 8;

    public BeneficiaryList {
        lines = List.copyOf(lines);
    }

    /**
     * A list of the catalogue.
     *
     * @param id such as {@code beneficiaries-tayssir}
     * @param signers who signs below; empty for the head and the committee
     */
    public record Definition(
            String id, PaperText title, List<Column> columns, List<PaperText> signers) {}

    /**
     * A column: one of {@link ListColumn}, or one of the programme's own, whose cells come from
     * {@link Line#values}.
     *
     * @param code of the column, by which its values are found
     */
    public record Column(String code, PaperText title, ListDocument.Kind kind) {
        ListDocument.Column onPaper() {
            return new ListDocument.Column(title, kind);
        }
    }

    /**
     * One pupil.
     *
     * @param name as recorded, in Arabic
     * @param classCode such as 1APG-1, or null when not placed
     * @param absences null when not known: the cell stays blank to be filled by hand
     * @param amount dirhams, or null
     * @param values of the programme's own columns, by their code; a box to tick is {@code 1} or
     *     {@code 0}; blank where there is none
     * @param site where the class sits, or null
     */
    public record Line(
            String code,
            String name,
            Gender gender,
            PaperText level,
            String classCode,
            LocalDate birthDate,
            String guardian,
            String cin,
            Integer absences,
            Long amount,
            Map<String, String> values,
            String site) {
        /** The same with another identity card's number, such as a masked one. */
        public Line withCin(String other) {
            return new Line(
                    code, name, gender, level, classCode, birthDate, guardian, other, absences,
                    amount, values, site);
        }
    }

    /**
     * One printing of the list.
     *
     * @param reference number of the paper, or null
     * @param place where it is made out; may be empty
     * @param freeLine bundle number and check code; may be empty
     * @param perClass whether each class has its band and sub-totals
     */
    public record Edition(
            PaperLanguage language,
            LocalDate date,
            String reference,
            PaperText place,
            String freeLine,
            boolean perClass) {}

    /** The list as a document ready for {@link PdfWriter}. */
    public ListDocument document() {
        List<ListDocument.Column> columns =
                definition.columns().stream().map(Column::onPaper).toList();
        return new ListDocument(
                edition.language(),
                columns.size() > PORTRAIT_COLUMNS,
                school.letterhead(edition.reference()),
                new ListDocument.Heading(definition.title(), school.yearLine()),
                school.info(),
                columns,
                groups(),
                totals(lines),
                new ListDocument.Closing(
                        edition.place(), edition.date(), signers(), edition.freeLine(), true),
                ListDocument.Parts.NONE);
    }

    private List<PaperText> signers() {
        return definition.signers().isEmpty()
                ? List.of(
                        PaperText.message("print.sign.head"),
                        PaperText.message("print.sign.committee"))
                : definition.signers();
    }

    /** Classes, and where there are several sites, the classes of each with its sub-totals. */
    private List<Group> groups() {
        Map<String, List<Line>> sites = parts(lines, Line::site);
        if (sites.size() < 2 || !edition.perClass()) {
            return classes(lines, 1);
        }
        List<Group> groups = new ArrayList<>();
        int rank = 1;
        for (Map.Entry<String, List<Line>> site : sites.entrySet()) {
            PaperText name = PaperText.message("print.band.site", site.getKey());
            groups.add(new Group(name, List.of(), List.of(), true));
            groups.addAll(classes(site.getValue(), rank));
            groups.add(new Group(null, List.of(), siteTotals(site), true));
            rank += site.getValue().size();
        }
        return groups;
    }

    private static Map<String, List<Line>> parts(List<Line> of, Function<Line, String> common) {
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        for (Line line : of) {
            String name = common.apply(line) == null ? "" : common.apply(line);
            parts.computeIfAbsent(name, unused -> new ArrayList<>()).add(line);
        }
        return parts;
    }

    private List<Field> siteTotals(Map.Entry<String, List<Line>> site) {
        List<Field> totals = new ArrayList<>();
        totals.add(new Field(PaperText.message("print.total.site"), PaperText.same(site.getKey())));
        totals.addAll(totals(site.getValue()));
        return totals;
    }

    private List<Group> classes(List<Line> of, int firstRank) {
        Map<String, List<Line>> classes = parts(of, Line::classCode);
        List<Group> groups = new ArrayList<>();
        int rank = firstRank;
        for (Map.Entry<String, List<Line>> entry : classes.entrySet()) {
            List<List<String>> rows = new ArrayList<>();
            for (Line line : entry.getValue()) {
                rows.add(row(line, rank));
                rank++;
            }
            boolean banded = edition.perClass() && !entry.getKey().isEmpty();
            groups.add(
                    new Group(
                            banded ? band(entry) : null,
                            rows,
                            edition.perClass() ? totals(entry.getValue()) : List.of()));
        }
        return groups;
    }

    private static PaperText band(Map.Entry<String, List<Line>> entry) {
        PaperText level = entry.getValue().get(0).level();
        String name = Isolate.leftToRight(entry.getKey());
        return new PaperText(
                PaperText.message("print.band.class", name, level.arabic()).arabic(),
                PaperText.message("print.band.class", name, level.french()).french());
    }

    private List<String> row(Line line, int rank) {
        List<String> cells = new ArrayList<>();
        for (Column column : definition.columns()) {
            Optional<ListColumn> known = ListColumn.ofCode(column.code());
            cells.add(
                    known.isPresent()
                            ? cell(line, known.get(), rank)
                            : line.values().get(column.code()));
        }
        return cells;
    }

    private String cell(Line line, ListColumn column, int rank) {
        return switch (column) {
            case RANK -> Integer.toString(rank);
            case CODE -> line.code();
            case NAME -> line.name();
            case GENDER -> gender(line.gender());
            case LEVEL -> line.level().in(edition.language().main());
            case CLASS -> line.classCode();
            case BIRTH_DATE -> line.birthDate() == null ? null : DAY.format(line.birthDate());
            case GUARDIAN -> line.guardian();
            case CIN -> line.cin();
            case ABSENCES -> line.absences() == null ? null : line.absences().toString();
            case AMOUNT -> line.amount() == null ? null : figure(line.amount());
            case MEALS, SIGNATURE, GUARDIAN_SIGNATURE -> null;
        };
    }

    private String gender(Gender gender) {
        if (gender == null) {
            return null;
        }
        PaperText word =
                gender == Gender.FEMALE
                        ? PaperText.message("print.gender.female")
                        : PaperText.message("print.gender.male");
        return word.in(edition.language().main());
    }

    private String figure(long number) {
        return new Formats(edition.language().main()).number(number);
    }

    private List<Field> totals(List<Line> of) {
        long girls = of.stream().filter(line -> line.gender() == Gender.FEMALE).count();
        List<Field> totals = new ArrayList<>();
        totals.add(total("print.total.all", of.size()));
        totals.add(total("print.total.girls", girls));
        if (definition.columns().contains(ListColumn.AMOUNT.column())) {
            long sum =
                    of.stream().filter(line -> line.amount() != null).mapToLong(Line::amount).sum();
            totals.add(total("print.total.amount", sum));
        }
        return totals;
    }

    private Field total(String key, long number) {
        return new Field(PaperText.message(key), PaperText.same(figure(number)));
    }
}
