package org.sanad.work.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.LocalizedText;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.DocumentValue;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.FieldKind;
import org.sanad.model.pack.ListDefinition;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.print.BeneficiaryList;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperLanguage;

/** The columns of a list that the pack defines, and what stands in their cells. */
final class ListCells {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final String TICKED = "1";
    private static final String TO_TICK = "0";

    private final ProgrammePack pack;
    private final ProgrammeVersion version;
    private final ListDefinition list;
    private final PaperLanguage language;

    /**
     * For one printing.
     *
     * @param version the rules of the year; null when the programme was not open
     */
    ListCells(
            ProgrammePack pack,
            ProgrammeVersion version,
            ListDefinition list,
            PaperLanguage language) {
        this.pack = pack;
        this.version = version;
        this.list = list;
        this.language = language;
    }

    /**
     * The columns in reading order. A field of another year's rules has no column this year.
     *
     * @throws UserProblem {@code work.paper.unknown-column} for a code of a newer program
     */
    List<BeneficiaryList.Column> columns() {
        return list.columns().stream().map(this::column).flatMap(Optional::stream).toList();
    }

    private Optional<BeneficiaryList.Column> column(String code) {
        if (code.startsWith(ListDefinition.FIELD)) {
            return field(code)
                    .map(
                            field ->
                                    new BeneficiaryList.Column(
                                            code, Letterheads.paper(field.label()), kind(field)));
        }
        if (code.startsWith(ListDefinition.ARTICLE)) {
            LocalizedText label = pack.article(article(code)).map(Article::label).orElseThrow();
            return Optional.of(
                    new BeneficiaryList.Column(code, Letterheads.paper(label), Kind.TICK));
        }
        return Optional.of(
                ListColumn.ofCode(code)
                        .map(ListColumn::column)
                        .orElseThrow(() -> UserProblem.of("work.paper.unknown-column", code)));
    }

    /**
     * What may stand in a column of choices.
     *
     * @param column code of the column
     */
    record ChoiceCell(String column, LocalizedText label) {}

    /** Every choice of the list's columns, in order. */
    List<ChoiceCell> choices() {
        List<ChoiceCell> choices = new ArrayList<>();
        for (String column : list.columns()) {
            if (column.startsWith(ListDefinition.FIELD)) {
                field(column)
                        .filter(field -> field.kind() == FieldKind.CHOICE)
                        .ifPresent(
                                field ->
                                        pack.choices(field)
                                                .forEach(
                                                        one ->
                                                                choices.add(
                                                                        new ChoiceCell(
                                                                                column,
                                                                                one.label()))));
            }
        }
        return choices;
    }

    private Optional<FieldDefinition> field(String column) {
        return version == null
                ? Optional.empty()
                : version.field(column.substring(ListDefinition.FIELD.length()));
    }

    private static String article(String column) {
        return column.substring(ListDefinition.ARTICLE.length());
    }

    private static Kind kind(FieldDefinition field) {
        return switch (field.kind()) {
            case TEXT, CHOICE -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case DATE, DOCUMENT -> Kind.CODE;
            case YES_NO -> Kind.TICK;
        };
    }

    /**
     * Cells of one pupil by the code of their column.
     *
     * @param values of the beneficiary's fields
     * @param kit codes of the articles he is given: an empty box to tick each
     * @param handed codes of those he has already: a ticked box
     */
    Map<String, String> cells(Map<String, String> values, List<String> kit, Set<String> handed) {
        Map<String, String> cells = new HashMap<>();
        for (String column : list.columns()) {
            if (column.startsWith(ListDefinition.ARTICLE) && kit.contains(article(column))) {
                cells.put(column, handed.contains(article(column)) ? TICKED : TO_TICK);
            }
            if (column.startsWith(ListDefinition.FIELD)) {
                field(column)
                        .filter(field -> values.containsKey(field.code()))
                        .ifPresent(
                                field -> cells.put(column, text(field, values.get(field.code()))));
            }
        }
        return cells;
    }

    private String text(FieldDefinition field, String value) {
        return switch (field.kind()) {
            case TEXT, NUMBER -> value;
            case CHOICE ->
                    pack.choices(field).stream()
                            .filter(choice -> choice.code().equals(value))
                            .findFirst()
                            .map(Choice::label)
                            .map(label -> Letterheads.paper(label).in(language.main()))
                            .orElse(value);
            case DATE -> DAY.format(LocalDate.parse(value));
            case YES_NO -> value.equals("true") ? TICKED : TO_TICK;
            case DOCUMENT -> DocumentValue.parse(value).map(DocumentValue::number).orElse(value);
        };
    }
}
