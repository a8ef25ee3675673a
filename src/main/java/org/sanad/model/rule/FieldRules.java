package org.sanad.model.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sanad.model.pack.DocumentValue;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/** Judges the values of a beneficiary's further fields by what the pack asks of them. */
public final class FieldRules {
    /** Longest value in code points: a text of a bundle may be no longer. */
    public static final int LONGEST = 80;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final ProgrammePack pack;

    public FieldRules(ProgrammePack pack) {
        this.pack = pack;
    }

    /**
     * Everything wrong with the values, in the order of the fields, values of no field last.
     *
     * @param values by code of the field
     * @param day the day a paper must be in force
     */
    public List<FieldProblem> check(
            ProgrammeVersion version, Map<String, String> values, LocalDate day) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, String> unknown = new TreeMap<>(values);
        for (FieldDefinition field : version.fields()) {
            String value = unknown.remove(field.code());
            if (!field.asked(values)) {
                if (value != null) {
                    problems.add(FieldProblem.of(FieldFault.NOT_ASKED, field.code()));
                }
            } else if (value == null) {
                if (field.required()) {
                    problems.add(FieldProblem.of(FieldFault.MISSING, field.code()));
                }
            } else {
                checkValue(field, value, day).ifPresent(problems::add);
            }
        }
        unknown.keySet()
                .forEach(code -> problems.add(FieldProblem.of(FieldFault.UNKNOWN_FIELD, code)));
        return problems;
    }

    /** What is wrong with one value, whether or not it is asked; empty when nothing is. */
    public Optional<FieldProblem> checkValue(FieldDefinition field, String value, LocalDate day) {
        if (value.isBlank() || value.codePointCount(0, value.length()) > LONGEST) {
            return wrongForm(field);
        }
        return switch (field.kind()) {
            case TEXT -> Optional.empty();
            case NUMBER -> checkNumber(field, value);
            case CHOICE -> checkChoice(field, value);
            case DATE -> day(value) ? Optional.empty() : wrongForm(field);
            case YES_NO ->
                    value.equals("true") || value.equals("false")
                            ? Optional.empty()
                            : wrongForm(field);
            case DOCUMENT -> checkDocument(field, value, day);
        };
    }

    private static Optional<FieldProblem> checkNumber(FieldDefinition field, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return wrongForm(field);
        }
        BigDecimal number = new BigDecimal(value);
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            return wrongForm(field);
        }
        if (field.min() != null && number.compareTo(BigDecimal.valueOf(field.min())) < 0) {
            return Optional.of(FieldProblem.of(FieldFault.BELOW, field.code(), value, field.min()));
        }
        if (field.max() != null && number.compareTo(BigDecimal.valueOf(field.max())) > 0) {
            return Optional.of(FieldProblem.of(FieldFault.ABOVE, field.code(), value, field.max()));
        }
        return Optional.empty();
    }

    private Optional<FieldProblem> checkChoice(FieldDefinition field, String value) {
        boolean known =
                pack.choices(field).stream().anyMatch(choice -> choice.code().equals(value));
        return known
                ? Optional.empty()
                : Optional.of(FieldProblem.of(FieldFault.UNKNOWN_CHOICE, field.code(), value));
    }

    private static Optional<FieldProblem> checkDocument(
            FieldDefinition field, String value, LocalDate day) {
        Optional<DocumentValue> document = DocumentValue.parse(value);
        boolean dated = document.isPresent() && document.get().expiresOn() != null;
        if (document.isEmpty() || (dated && !field.expires())) {
            return wrongForm(field);
        }
        return document.get().expiredAt(day)
                ? Optional.of(
                        FieldProblem.of(
                                FieldFault.EXPIRED, field.code(), document.get().expiresOn()))
                : Optional.empty();
    }

    private static boolean day(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value) && value.length() == 10;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static Optional<FieldProblem> wrongForm(FieldDefinition field) {
        return Optional.of(FieldProblem.of(FieldFault.WRONG_FORM, field.code()));
    }
}
