package org.sanad.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Gender;
import org.sanad.model.IdentifierText;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.roster.RosterPupil;
import org.sanad.roster.Labels.Column;

/**
 * One row below a header, read and cleaned. What is not a pupil (footers, repeated labels) says so;
 * what is a pupil but unsound carries its problems.
 */
final class PupilRow {
    private final Sheet sheet;
    private final int row;
    private final Header header;
    private final SchoolYear year;
    private final List<Problem> problems = new ArrayList<>();
    private final boolean pupil;
    private MassarCode code;
    private PersonName name;
    private Gender gender;
    private LocalDate birthDate;
    private String birthPlace;

    PupilRow(Sheet sheet, int row, Header header, SchoolYear year) {
        this.sheet = sheet;
        this.row = row;
        this.header = header;
        this.year = year;
        this.pupil = decide();
        if (pupil) {
            readCode();
            readName();
            if (code != null && name != null) {
                readGender();
                readBirthDate();
                readBirthPlace();
            }
        }
    }

    /** Whether the row is a pupil's, sound or not. */
    boolean isPupil() {
        return pupil;
    }

    /** Null when malformed. */
    MassarCode code() {
        return code;
    }

    /** Null when missing or refused. */
    PersonName name() {
        return name;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The row's own level, empty when the list has no such column. */
    String level() {
        return text(Column.LEVEL).strip();
    }

    /** The row's own class, empty when the list has no such column. */
    String schoolClass() {
        return text(Column.CLASS).strip();
    }

    RosterPupil pupil(String level, String schoolClass) {
        Cell id = header.cell(sheet, row, Column.INTERNAL_ID);
        String digits = id == null ? "" : IdentifierText.clean(id.text());
        Long internalId = digits.matches("[0-9]{1,18}") ? Long.valueOf(digits) : null;
        return new RosterPupil(
                sheet.name(),
                row,
                code,
                name,
                gender,
                birthDate,
                birthPlace,
                level,
                schoolClass,
                internalId);
    }

    /**
     * A sound code makes a pupil. Without one, a row with a name and any other code is a pupil
     * mistyped; without any code, it takes two more of names and birth date, which a footer never
     * fills.
     */
    private boolean decide() {
        String written = IdentifierText.clean(text(Column.CODE));
        if (MassarCode.parse(written).isPresent()) {
            return true;
        }
        if (holdsLabel()) {
            return false;
        }
        int names = filled(Column.FAMILY) + filled(Column.FIRST) + filled(Column.WHOLE);
        return written.isEmpty() ? names + filled(Column.BIRTH_DATE) > 1 && names > 0 : names > 0;
    }

    private boolean holdsLabel() {
        for (Cell cell : sheet.rows().get(row)) {
            boolean label =
                    cell != null
                            && (Labels.value(cell.text()) != null
                                    || Labels.column(cell.text()) == Column.CODE);
            if (label) {
                return true;
            }
        }
        return false;
    }

    private int filled(Column column) {
        return text(column).isBlank() ? 0 : 1;
    }

    private String text(Column column) {
        return header.text(sheet, row, column);
    }

    private void readCode() {
        String written = IdentifierText.clean(text(Column.CODE));
        code = MassarCode.parse(written).orElse(null);
        if (code == null) {
            report(
                    written.isEmpty() ? "roster.row.code-missing" : "roster.row.code-malformed",
                    Column.CODE);
        }
    }

    private void readName() {
        if (!header.splitsNames()) {
            String whole = name(Column.WHOLE);
            name = whole == null ? null : PersonName.unsplit(whole);
        } else {
            String family = name(Column.FAMILY);
            String first = name(Column.FIRST);
            if (family == null || first == null) {
                return;
            }
            boolean both = !family.isEmpty() && !first.isEmpty();
            name = both ? PersonName.of(family, first) : PersonName.unsplit(family + first);
        }
        if (name != null && name.whole().isEmpty()) {
            name = null;
            report("roster.row.name-missing", header.splitsNames() ? Column.FAMILY : Column.WHOLE);
        }
    }

    private String name(Column column) {
        return accept(Cleaner.name(text(column)), column);
    }

    private void readGender() {
        String written = text(Column.GENDER);
        if (!written.isBlank()) {
            gender = Cleaner.gender(written).orElse(null);
            if (gender == null) {
                report("roster.row.gender-unreadable", Column.GENDER);
            }
        }
    }

    private void readBirthDate() {
        Cell cell = header.cell(sheet, row, Column.BIRTH_DATE);
        if (cell == null) {
            return;
        }
        Optional<LocalDate> day = BirthDates.read(cell, sheet.date1904());
        if (day.isEmpty()) {
            report("roster.row.birth-date-unreadable", Column.BIRTH_DATE);
        } else if (!BirthDates.plausible(day.get(), year)) {
            report("roster.row.birth-date-implausible", Column.BIRTH_DATE);
        } else {
            birthDate = day.get();
        }
    }

    private void readBirthPlace() {
        String place =
                accept(
                        Cleaner.text(text(Column.BIRTH_PLACE), Cleaner.PLACE_CODE_POINTS),
                        Column.BIRTH_PLACE);
        birthPlace = place == null || place.isEmpty() ? null : place;
    }

    private String accept(Cleaner.Cleaned cleaned, Column column) {
        if (cleaned.problem() != null) {
            problems.add(cleaned.problem().at(sheet.name(), row, column.field()));
        }
        return cleaned.value();
    }

    private void report(String problem, Column column) {
        problems.add(Problem.of(problem).at(sheet.name(), row, column.field()));
    }
}
