package org.sanad.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * Refused rows as a file the head opens beside his list: where each stands and why, in his
 * language, without what the row held. UTF-8 with byte order mark, semicolons, every field quoted,
 * and no field that a spreadsheet would take for a formula (safety §4.2).
 */
public final class RefusedRows {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private RefusedRows() {}

    /**
     * Writes the file, replacing an older one.
     *
     * @throws UserProblem {@code roster.refused.unwritten} when the place cannot be written
     */
    public static void write(Path out, List<Problem> problems, Messages messages) {
        StringBuilder text = new StringBuilder("\uFEFF");
        append(
                text,
                messages.plain("roster.refused.file"),
                messages.plain("roster.refused.sheet"),
                messages.plain("roster.refused.row"),
                messages.plain("roster.refused.field"),
                messages.plain("roster.refused.reason"));
        for (Problem problem : problems) {
            append(
                    text,
                    problem.file() == null ? "" : problem.file(),
                    problem.sheet() == null ? "" : problem.sheet(),
                    problem.row() == 0 ? "" : Integer.toString(problem.row()),
                    field(problem.field(), messages),
                    messages.plain(problem.code(), problem.arguments().toArray()));
        }
        try {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("roster.refused.unwritten"), e);
        }
    }

    /** The name of a problem's field in the user's language, empty when it has none. */
    public static String field(String field, Messages messages) {
        if (field == null) {
            return "";
        }
        String key = "roster.field." + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return messages.has(key) ? messages.plain(key) : field;
    }

    private static void append(StringBuilder text, String... fields) {
        text.append(Stream.of(fields).map(RefusedRows::quoted).collect(Collectors.joining(";")));
        text.append("\r\n");
    }

    private static String quoted(String field) {
        boolean formula = !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + field.replace("\"", "\"\"") + '"';
    }
}
