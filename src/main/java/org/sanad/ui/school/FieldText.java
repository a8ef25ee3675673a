package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.model.pack.DocumentValue;
import org.sanad.model.pack.FieldDefinition;

/**
 * The values of beneficiaries' fields between the form they are kept in and the one a head types:
 * days day first, numbers with a comma or a point.
 */
final class FieldText {
    private static final char BETWEEN = '|';

    private FieldText() {}

    /** What stands in the field. */
    static String typed(FieldDefinition field, String kept) {
        return switch (field.kind()) {
            case DATE -> kept.isEmpty() ? "" : DayText.written(LocalDate.parse(kept));
            case DOCUMENT ->
                    DocumentValue.parse(kept)
                            .map(paper -> document(paper.number(), day(paper)))
                            .orElse("");
            default -> kept;
        };
    }

    /** What is kept; a text that cannot be read stays as it is, and the rules refuse it. */
    static String kept(FieldDefinition field, String typed) {
        String text = typed.strip();
        return switch (field.kind()) {
            case NUMBER -> DayText.digits(text).replace(',', '.').replace('٫', '.');
            case DATE -> DayText.read(text).map(LocalDate::toString).orElse(text);
            case DOCUMENT -> paper(number(text).strip(), expiry(text).strip());
            default -> text;
        };
    }

    /** A document as its two boxes hold it. */
    static String document(String number, String expiry) {
        return expiry.isEmpty() ? number : number + BETWEEN + expiry;
    }

    /** The part of the first box. */
    static String number(String document) {
        int at = document.indexOf(BETWEEN);
        return at < 0 ? document : document.substring(0, at);
    }

    /** The part of the second box. */
    static String expiry(String document) {
        int at = document.indexOf(BETWEEN);
        return at < 0 ? "" : document.substring(at + 1);
    }

    private static String paper(String number, String expiry) {
        Optional<LocalDate> day = DayText.read(expiry);
        return document(number, day.map(LocalDate::toString).orElse(expiry));
    }

    private static String day(DocumentValue paper) {
        return paper.expiresOn() == null ? "" : DayText.written(paper.expiresOn());
    }
}
