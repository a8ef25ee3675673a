package org.sanad.work.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.match.NameForm;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.roster.RosterPupil;
import org.sanad.model.roster.RosterSchool;
import org.sanad.roster.RosterFile;

/**
 * Several lists read as one.
 *
 * @param lists as read, those that give the order of a class first
 * @param partialClasses the classes the lists are about when none of them claims to be the whole
 *     school; empty otherwise
 */
record RosterReading(
        List<RosterFile> lists,
        RosterSchool school,
        SchoolYear year,
        List<Row> rows,
        Set<String> partialClasses,
        List<Problem> problems) {

    /**
     * One row.
     *
     * @param file name of its file
     * @param ordered whether its list gives the order of the class
     */
    record Row(String file, RosterPupil pupil, boolean ordered) {
        private String place() {
            return RosterReading.place(file, pupil.sheet(), pupil.row());
        }
    }

    /**
     * @param fallback the year of lists that name none
     * @throws UserProblem when the lists are of two school years
     */
    static RosterReading of(List<RosterFile> read, SchoolYear fallback) {
        List<RosterFile> lists = classListsFirst(read);
        SchoolYear year = null;
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<MassarCode, Row> seen = new HashMap<>();
        Set<String> classes = new HashSet<>();
        boolean wholeSchool = false;
        for (RosterFile list : lists) {
            SchoolYear named = list.year() == null ? fallback : list.year();
            if (year != null && !year.equals(named)) {
                throw UserProblem.of("work.roster.two-years", year.label(), named.label());
            }
            year = named;
            problems.addAll(list.problems());
            boolean ordered = RosterImports.isClassList(list.layout());
            wholeSchool |= ordered;
            for (RosterPupil pupil : list.pupils()) {
                classes.add(pupil.schoolClass());
                Row row = new Row(list.fileName(), pupil, ordered);
                Row first = seen.putIfAbsent(pupil.code(), row);
                if (first == null) {
                    rows.add(row);
                } else if (contradicts(first.pupil(), pupil)) {
                    problems.add(twice(first, row));
                }
            }
        }
        return new RosterReading(
                lists, school(read), year, rows, wholeSchool ? Set.of() : classes, problems);
    }

    /** Class lists say more of a pupil than marks exports, whichever was chosen first. */
    private static List<RosterFile> classListsFirst(List<RosterFile> lists) {
        return lists.stream()
                .sorted(
                        Comparator.comparing(
                                (RosterFile list) -> !RosterImports.isClassList(list.layout())))
                .toList();
    }

    /** Whether the row not taken would have said something else of the pupil. */
    private static boolean contradicts(RosterPupil taken, RosterPupil left) {
        return !NameForm.of(taken.name().whole()).equals(NameForm.of(left.name().whole()))
                || differ(taken.birthDate(), left.birthDate())
                || differ(taken.gender(), left.gender())
                || differ(taken.level(), left.level())
                || differ(taken.schoolClass(), left.schoolClass());
    }

    private static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static Problem twice(Row first, Row second) {
        return Problem.of(
                        "work.roster.code-twice",
                        first.file(),
                        first.pupil().sheet(),
                        first.pupil().row())
                .inFile(second.file())
                .at(second.pupil().sheet(), second.pupil().row(), "code");
    }

    /** Codes of rows that were refused though their pupil could be told. */
    Set<MassarCode> refusedCodes() {
        Set<MassarCode> codes = new HashSet<>();
        lists.forEach(list -> codes.addAll(list.refusedCodes()));
        return codes;
    }

    /** Classes whose whole membership a class list gives. */
    Set<String> listedClasses() {
        Set<String> classes = new HashSet<>();
        for (Row row : rows) {
            if (row.ordered() && row.pupil().schoolClass() != null) {
                classes.add(row.pupil().schoolClass());
            }
        }
        return classes;
    }

    private static String place(String file, String sheet, int row) {
        return file + "|" + sheet + "|" + row;
    }

    /**
     * Those of the problems whose row was not taken at all; a problem of one field leaves the rest
     * of its row. Two files may have the same row of the same sheet.
     */
    static List<Problem> lost(List<Problem> problems, List<Row> taken) {
        Set<String> accepted = new HashSet<>();
        taken.forEach(row -> accepted.add(row.place()));
        return problems.stream()
                .filter(problem -> problem.row() > 0 && !accepted.contains(place(problem)))
                .toList();
    }

    /** How many rows these problems are about. */
    static int rows(List<Problem> problems) {
        return (int) problems.stream().map(RosterReading::place).distinct().count();
    }

    private static String place(Problem problem) {
        return place(problem.file(), problem.sheet(), problem.row());
    }

    /** What the lists together say of the school: the first that knows a thing tells it. */
    private static RosterSchool school(List<RosterFile> lists) {
        RosterSchool school = new RosterSchool(null, null, null, null, null);
        for (RosterFile list : lists) {
            RosterSchool more = list.school();
            school =
                    new RosterSchool(
                            school.name() == null ? more.name() : school.name(),
                            school.gresa() == null ? more.gresa() : school.gresa(),
                            school.commune() == null ? more.commune() : school.commune(),
                            school.academy() == null ? more.academy() : school.academy(),
                            school.directorate() == null
                                    ? more.directorate()
                                    : school.directorate());
        }
        return school;
    }
}
