package org.sanad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.work.absences.WantedAbsence;
import org.sanad.work.absences.WantedSlip;

/**
 * Files of rows about pupils: {@code code;authorised;unauthorised[;reason]} or {@code
 * code[;receiver]}. Blank lines and a line of column names are skipped; a row that does not fit is
 * told with its line, the others are taken.
 *
 * @param rows those that fit
 * @param problems one for each that does not
 */
record ExceptionFile<T>(List<T> rows, List<Problem> problems) {
    private static final Pattern BETWEEN = Pattern.compile("[;,\t]");
    private static final Pattern COUNT = Pattern.compile("[0-9]{0,3}");
    private static final String HEADING = "code";

    private interface Parser<T> {
        /** The row, or the field that does not fit. */
        T parse(int line, MassarCode code, List<String> cells) throws FieldException;
    }

    /** A cell that does not fit. */
    private static final class FieldException extends Exception {
        private static final long serialVersionUID = 1;
        private final String field;

        FieldException(String field) {
            this.field = field;
        }
    }

    static ExceptionFile<WantedAbsence> absences(Path file) {
        return read(
                file,
                (line, code, cells) -> {
                    if (cells.size() < 3 || cells.size() > 4) {
                        throw new FieldException("unauthorised");
                    }
                    String reason = cells.size() == 4 ? cells.get(3) : "";
                    return new WantedAbsence(
                            line,
                            code,
                            count(cells.get(1), "authorised"),
                            count(cells.get(2), "unauthorised"),
                            reason.isEmpty() ? null : reason);
                });
    }

    static ExceptionFile<WantedSlip> slips(Path file) {
        return read(
                file,
                (line, code, cells) -> {
                    String note = String.join(" ", cells.subList(1, cells.size())).strip();
                    return new WantedSlip(line, code, note.isEmpty() ? null : note);
                });
    }

    private static int count(String cell, String field) throws FieldException {
        if (!COUNT.matcher(cell).matches()) {
            throw new FieldException(field);
        }
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static <T> ExceptionFile<T> read(Path file, Parser<T> parser) {
        String name = String.valueOf(file.getFileName());
        List<T> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = lines(file, name);
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            boolean heading = rows.isEmpty() && cells.get(0).equalsIgnoreCase(HEADING);
            if (String.join("", cells).isEmpty() || heading) {
                continue;
            }
            Optional<MassarCode> code = MassarCode.parse(cells.get(0));
            try {
                rows.add(
                        parser.parse(
                                i + 1, code.orElseThrow(() -> new FieldException("code")), cells));
            } catch (FieldException wrong) {
                problems.add(
                        Problem.of("cli.rows.line-malformed", i + 1, wrong.field)
                                .inFile(name)
                                .at(null, i + 1, wrong.field));
            }
        }
        if (rows.isEmpty()) {
            throw problems.isEmpty()
                    ? new UserProblem(Problem.of("cli.pupils.no-code").inFile(name))
                    : new UserProblem(problems.get(0));
        }
        return new ExceptionFile<>(rows, problems);
    }

    private static List<String> cells(String line) {
        String plain = line.replace("\uFEFF", "");
        List<String> cells = new ArrayList<>();
        for (String cell : BETWEEN.split(plain, -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static List<String> lines(Path file, String name) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("cli.pupils.file-unreadable").inFile(name), e);
        }
    }
}
