package org.sanad.model;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong, and where.
 *
 * @param code stable code and message key, such as {@code roster.row.code-malformed} or {@code F02}
 * @param arguments of the message, already text
 * @param file file name without folder, or null
 * @param sheet sheet name, or null
 * @param row 1-based row as stored in the file, or 0 when the problem is not of a row
 * @param field stable field name such as {@code birthDate}, or null
 */
public record Problem(
        String code, List<String> arguments, String file, String sheet, int row, String field) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String code, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        return new Problem(code, texts, null, null, 0, null);
    }

    public Problem inFile(String name) {
        return new Problem(code, arguments, name, sheet, row, field);
    }

    public Problem at(String sheetName, int rowNumber, String fieldName) {
        return new Problem(code, arguments, file, sheetName, rowNumber, fieldName);
    }
}
