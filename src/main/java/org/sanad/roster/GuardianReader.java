package org.sanad.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.roster.Labels.Column;

/**
 * Reads a head's own list of guardians, one row a pupil, in the containers of class lists: columns
 * by their Arabic or French header in any order. Phones are repaired, since Excel eats the zero
 * they begin with.
 */
public final class GuardianReader {
    /** Moroccan numbers: 0, then 5–8, then eight digits (identifiers, PHONE_MA). */
    private static final Pattern PHONE = Pattern.compile("(?:\\+?212|00212|0)?([5-8][0-9]{8})");

    /** Usual form of a national identity card number; others are kept and reported. */
    private static final Pattern CIN = Pattern.compile("[A-Z]{1,2}[0-9]{1,6}");

    private static final int CIN_CODE_POINTS = 20;
    private static final int PHONE_CODE_POINTS = 40;

    /**
     * Reads a list of guardians.
     *
     * @throws UserProblem {@code roster.file.…} when the file is refused
     */
    public GuardianFile read(Path file) {
        FileContents contents = FileContents.read(file, Progress.none());
        return Deadline.within(Limits.READING_TIME, Progress.none(), () -> recognise(contents));
    }

    private static GuardianFile recognise(FileContents contents) {
        List<GuardianRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean found = false;
        for (Sheet sheet : contents.sheets()) {
            Header header = null;
            for (int row : sheet.rows().keySet()) {
                Deadline.check();
                Header candidate = Header.of(sheet, row);
                if (candidate.listsGuardians()) {
                    header = candidate;
                    found = true;
                } else if (header != null) {
                    new RowReader(contents.fileName(), sheet, row, header, problems)
                            .read()
                            .ifPresent(rows::add);
                }
            }
        }
        if (!found) {
            throw UserProblem.of("roster.file.no-guardians");
        }
        return new GuardianFile(
                contents.fileName(),
                contents.container(),
                contents.encoding(),
                contents.separator(),
                rows,
                problems);
    }

    /** A phone as ten digits beginning with 0; empty when it is no Moroccan number. */
    static Optional<String> repairPhone(String raw) {
        String digits = Cleaner.identifier(raw).replaceAll("[-./()]", "");
        Matcher matcher = PHONE.matcher(digits);
        return matcher.matches() ? Optional.of("0" + matcher.group(1)) : Optional.empty();
    }

    private record RowReader(
            String fileName, Sheet sheet, int row, Header header, List<Problem> problems) {
        Optional<GuardianRow> read() {
            String written = Cleaner.identifier(text(Column.CODE));
            Optional<MassarCode> code = MassarCode.parse(written);
            Cleaner.Cleaned name = Cleaner.name(text(Column.GUARDIAN));
            String cin = cin();
            boolean nobody = name.problem() == null && name.value().isEmpty() && cin == null;
            if (code.isEmpty()) {
                if (!nobody) {
                    report(
                            written.isEmpty()
                                    ? "roster.row.code-missing"
                                    : "roster.row.code-malformed",
                            Column.CODE);
                }
                return Optional.empty();
            }
            if (name.problem() != null) {
                report(name.problem(), Column.GUARDIAN);
                return Optional.empty();
            }
            if (nobody) {
                report("roster.row.guardian-missing", Column.GUARDIAN);
                return Optional.empty();
            }
            if (cin != null && !CIN.matcher(cin).matches()) {
                report("roster.row.cin-unusual", Column.CIN);
            }
            String rawPhone = kept(Column.PHONE, PHONE_CODE_POINTS);
            String phone = rawPhone == null ? null : repairPhone(rawPhone).orElse(null);
            if (rawPhone != null && phone == null) {
                report("roster.row.phone-unreadable", Column.PHONE);
            }
            String douar = kept(Column.DOUAR, Cleaner.PLACE_CODE_POINTS);
            String guardian = name.value().isEmpty() ? null : name.value();
            return Optional.of(
                    new GuardianRow(row, code.get(), guardian, cin, rawPhone, phone, douar));
        }

        private String cin() {
            String cin = Cleaner.identifier(text(Column.CIN)).replace("-", "");
            String kept = Cleaner.text(cin, CIN_CODE_POINTS).value();
            return kept == null || kept.isEmpty() ? null : kept;
        }

        private String kept(Column column, int longest) {
            Cleaner.Cleaned cleaned = Cleaner.text(text(column), longest);
            if (cleaned.problem() != null) {
                report(cleaned.problem(), column);
            }
            return cleaned.value() == null || cleaned.value().isEmpty() ? null : cleaned.value();
        }

        private String text(Column column) {
            return header.text(sheet, row, column);
        }

        private void report(String problem, Column column) {
            report(Problem.of(problem), column);
        }

        private void report(Problem problem, Column column) {
            problems.add(problem.inFile(fileName).at(sheet.name(), row, column.field()));
        }
    }
}
