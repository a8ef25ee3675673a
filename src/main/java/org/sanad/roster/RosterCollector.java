package org.sanad.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.model.Gresa;
import org.sanad.model.IdentifierText;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.roster.RosterPupil;
import org.sanad.model.roster.RosterSchool;

/**
 * Gathers the pupils of a file sheet by sheet. A sheet may hold several lists, one below the other,
 * each with labelled values above its header row; what a list does not say it has from the list
 * above it.
 */
final class RosterCollector {
    private static final Pattern NEFSTAT = Pattern.compile("[0-9]A[0-9]{8}");

    private final FileContents contents;
    private final LevelNames levels;
    private final ColumnNames names;
    private final List<RosterPupil> pupils = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<MassarCode, RosterPupil> seen = new HashMap<>();
    private final Map<ClassKey, Integer> classes = new LinkedHashMap<>();
    private final Set<MassarCode> refusedCodes = new HashSet<>();
    private final Set<String> doubts = new HashSet<>();
    private final Map<Labels.Value, String> school = new EnumMap<>(Labels.Value.class);
    private Layout layout;
    private SchoolYear year;

    private record ClassKey(
            String sheet, String level, String label, String schoolClass, String nefstat) {}

    RosterCollector(FileContents contents, LevelNames levels, ColumnNames names) {
        this.contents = contents;
        this.names = names;
        this.levels = levels;
    }

    /** Reads every list of a sheet. */
    void add(Sheet sheet) {
        Header header = null;
        Map<Labels.Value, String> values = new EnumMap<>(Labels.Value.class);
        String nefstat = null;
        boolean foreign = false;
        int labelsFrom = 0;
        for (int row : sheet.rows().keySet()) {
            Deadline.check();
            Header candidate = sound(header, sheet, row) ? header : Header.of(sheet, row, names);
            if (candidate.row() == row && candidate.listsPupils()) {
                LabelledValues above = LabelledValues.above(sheet, labelsFrom, row);
                header = candidate;
                values.putAll(above.all());
                String code = above.firstMatching(text -> NEFSTAT.matcher(text).matches());
                nefstat = code == null ? nefstat : code;
                foreign = !belongs(sheet, row, values);
                nameLayout(candidate, above);
                labelsFrom = row + 1;
            } else if (header != null && !foreign) {
                PupilRow read = new PupilRow(sheet, row, header, year);
                if (read.isPupil()) {
                    place(read, sheet, row, values, nefstat);
                    labelsFrom = row + 1;
                }
            }
        }
    }

    /** Whether a row is plainly a pupil's, so that it need not be looked at as a header. */
    private static boolean sound(Header header, Sheet sheet, int row) {
        return header != null
                && MassarCode.parse(header.text(sheet, row, Labels.Column.CODE)).isPresent();
    }

    /** One file is of one school and one year; a sheet of another is reported and not read. */
    private boolean belongs(Sheet sheet, int row, Map<Labels.Value, String> values) {
        String writtenYear = values.get(Labels.Value.YEAR);
        SchoolYear of =
                writtenYear == null
                        ? null
                        : SchoolYear.parse(LabelledValues.year(writtenYear)).orElse(null);
        if (year != null && of != null && !year.equals(of)) {
            problems.add(problem("roster.sheet.other-year", sheet, row, "schoolYear", of.label()));
            return false;
        }
        String name = values.get(Labels.Value.SCHOOL);
        String first = school.get(Labels.Value.SCHOOL);
        if (name != null
                && first != null
                && !Labels.normalise(name).equals(Labels.normalise(first))) {
            problems.add(problem("roster.sheet.other-school", sheet, row, "school", name));
            return false;
        }
        year = year == null ? of : year;
        values.forEach(school::putIfAbsent);
        return true;
    }

    private void nameLayout(Header header, LabelledValues above) {
        if (layout != null) {
            return;
        }
        if (above.isEmpty()) {
            layout = Layout.TABLE;
        } else if (!header.splitsNames()) {
            layout = Layout.NOTESCC;
        } else {
            layout = above.mirrored() ? Layout.LISTELEVE_A : Layout.LISTELEVE_B;
        }
    }

    private void place(
            PupilRow read, Sheet sheet, int row, Map<Labels.Value, String> values, String nefstat) {
        problems.addAll(read.problems());
        if (read.code() == null) {
            return;
        }
        if (read.name() == null) {
            refusedCodes.add(read.code());
            return;
        }
        RosterPupil first = seen.get(read.code());
        if (first != null) {
            problems.add(
                    problem(
                            "roster.row.code-twice",
                            sheet,
                            row,
                            Labels.Column.CODE.field(),
                            first.sheet(),
                            first.row()));
            return;
        }
        String label = firstOf(read.level(), values.get(Labels.Value.LEVEL));
        String schoolClass = schoolClass(read, sheet, values);
        String level = level(label, schoolClass);
        doubt(sheet, row, label, level, schoolClass);
        RosterPupil pupil = read.pupil(level, schoolClass);
        seen.put(read.code(), pupil);
        pupils.add(pupil);
        classes.merge(
                new ClassKey(sheet.name(), level, label, schoolClass, nefstat), 1, Integer::sum);
    }

    private String schoolClass(PupilRow read, Sheet sheet, Map<Labels.Value, String> values) {
        String written = firstOf(read.schoolClass(), values.get(Labels.Value.CLASS));
        if (written != null) {
            return LevelNames.classCode(written)
                    .orElseGet(() -> Cleaner.text(written, Cleaner.NAME_CODE_POINTS).value());
        }
        return LevelNames.classIn(sheet.name())
                .or(() -> LevelNames.classIn(contents.fileName()))
                .orElse(null);
    }

    private String level(String label, String schoolClass) {
        return (label == null ? Optional.<String>empty() : levels.byLabel(label))
                .or(() -> schoolClass == null ? Optional.empty() : levels.byClass(schoolClass))
                .orElse(null);
    }

    /** Says once for a sheet that its class or level is not known. */
    private void doubt(Sheet sheet, int row, String label, String level, String schoolClass) {
        if (schoolClass == null && doubts.add("class\n" + sheet.name())) {
            problems.add(
                    problem("roster.sheet.class-unknown", sheet, row, Labels.Column.CLASS.field()));
        }
        if (level == null && doubts.add("level\n" + sheet.name() + '\n' + label)) {
            String field = Labels.Column.LEVEL.field();
            problems.add(
                    label == null
                            ? problem("roster.sheet.level-missing", sheet, row, field)
                            : problem("roster.sheet.level-unknown", sheet, row, field, label));
        }
    }

    private Problem problem(String code, Sheet sheet, int row, String field, Object... arguments) {
        return Problem.of(code, arguments).inFile(contents.fileName()).at(sheet.name(), row, field);
    }

    private static String firstOf(String first, String second) {
        return first != null && !first.isBlank() ? first : second;
    }

    /**
     * What was gathered.
     *
     * @throws UserProblem when no sheet holds a list, or the list is empty
     */
    RosterFile finish() {
        if (layout == null) {
            throw UserProblem.of("roster.file.no-list");
        }
        if (pupils.isEmpty() && problems.isEmpty()) {
            throw UserProblem.of("roster.file.no-pupils");
        }
        List<RosterClass> counted = new ArrayList<>();
        classes.forEach(
                (key, count) ->
                        counted.add(
                                new RosterClass(
                                        key.sheet(),
                                        key.level(),
                                        key.label(),
                                        key.schoolClass(),
                                        key.nefstat(),
                                        count)));
        List<Problem> placed =
                problems.stream().map(found -> found.inFile(contents.fileName())).toList();
        return new RosterFile(
                contents.fileName(),
                layout,
                contents.container(),
                new RosterSchool(
                        text(Labels.Value.SCHOOL),
                        Gresa.parse(
                                        IdentifierText.clean(
                                                school.getOrDefault(Labels.Value.GRESA, "")))
                                .orElse(null),
                        text(Labels.Value.COMMUNE),
                        text(Labels.Value.ACADEMY),
                        text(Labels.Value.DIRECTORATE)),
                year,
                counted,
                pupils,
                refusedCodes,
                placed);
    }

    private String text(Labels.Value value) {
        String written = school.get(value);
        return written == null ? null : Cleaner.text(written, Cleaner.PLACE_CODE_POINTS).value();
    }
}
