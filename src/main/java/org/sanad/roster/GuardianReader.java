package org.sanad.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Cin;
import org.sanad.model.IdentifierText;
import org.sanad.model.MassarCode;
import org.sanad.model.Phone;
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
    private static final int PHONE_CODE_POINTS = 40;

    private final ColumnNames names;

    public GuardianReader() {
        this(ColumnNames.NONE);
    }

    /**
     * @param names what the school said its own headings mean
     */
    public GuardianReader(ColumnNames names) {
        this.names = names;
    }

    /**
     * Reads a list of guardians.
     *
     * @throws UserProblem {@code roster.file.…} when the file is refused
     */
    public GuardianFile read(Path file) {
        FileContents contents = FileContents.read(file, Progress.none());
        return Deadline.within(Limits.READING_TIME, Progress.none(), () -> recognise(contents));
    }

    private GuardianFile recognise(FileContents contents) {
        List<GuardianRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean found = false;
        for (Sheet sheet : contents.sheets()) {
            Header header = null;
            for (int row : sheet.rows().keySet()) {
                Deadline.check();
                Header candidate = Header.of(sheet, row, names);
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

    private record RowReader(
            String fileName, Sheet sheet, int row, Header header, List<Problem> problems) {
        Optional<GuardianRow> read() {
            String written = IdentifierText.clean(text(Column.CODE));
            Optional<MassarCode> code = MassarCode.parse(written);
            Cleaner.Cleaned name = Cleaner.name(text(Column.GUARDIAN));
            Optional<Cin> cin = Cin.parse(text(Column.CIN));
            boolean nobody = name.problem() == null && name.value().isEmpty() && cin.isEmpty();
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
            reportCin(cin);
            String rawPhone = kept(Column.PHONE, PHONE_CODE_POINTS);
            String phone = rawPhone == null ? null : phone(rawPhone);
            String douar = kept(Column.DOUAR, Cleaner.PLACE_CODE_POINTS);
            String guardian = name.value().isEmpty() ? null : name.value();
            return Optional.of(
                    new GuardianRow(
                            row,
                            code.get(),
                            guardian,
                            cin.map(Cin::value).orElse(null),
                            rawPhone,
                            phone,
                            douar));
        }

        private void reportCin(Optional<Cin> cin) {
            if (cin.isEmpty() && !text(Column.CIN).isBlank()) {
                report("roster.row.cin-impossible", Column.CIN);
            } else if (cin.isPresent() && !cin.get().usual()) {
                report("roster.row.cin-unusual", Column.CIN);
            }
        }

        private String phone(String written) {
            Optional<Phone> phone = Phone.parse(written);
            if (phone.isEmpty()) {
                report("roster.row.phone-unreadable", Column.PHONE);
            } else if (!phone.get().usual()) {
                report("roster.row.phone-unusual", Column.PHONE);
            }
            return phone.map(Phone::value).orElse(null);
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
