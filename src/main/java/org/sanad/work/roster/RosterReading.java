package org.sanad.work.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param partialClasses the classes the lists are about when none of them claims to be the whole
 *     school; empty otherwise
 */
record RosterReading(
        RosterSchool school,
        SchoolYear year,
        List<Row> rows,
        Set<String> partialClasses,
        List<Problem> problems) {

    /**
     * One row.
     *
     * @param ordered whether its list gives the order of the class
     */
    record Row(RosterPupil pupil, boolean ordered) {}

    /**
     * @param fallback the year of lists that name none
     * @throws UserProblem when the lists are of two school years
     */
    static RosterReading of(List<RosterFile> lists, SchoolYear fallback) {
        SchoolYear year = null;
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<MassarCode, RosterPupil> seen = new HashMap<>();
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
                if (seen.putIfAbsent(pupil.code(), pupil) == null) {
                    rows.add(new Row(pupil, ordered));
                }
            }
        }
        return new RosterReading(
                school(lists), year, rows, wholeSchool ? Set.of() : classes, problems);
    }

    /**
     * How many rows of these problems were not taken at all; a problem of one field leaves the rest
     * of its row.
     */
    static int refusedRows(List<Problem> problems, List<RosterPupil> taken) {
        Set<String> accepted = new HashSet<>();
        taken.forEach(pupil -> accepted.add(pupil.sheet() + "|" + pupil.row()));
        Set<String> refused = new HashSet<>();
        for (Problem problem : problems) {
            String place = problem.sheet() + "|" + problem.row();
            if (problem.row() > 0 && !accepted.contains(place)) {
                refused.add(problem.file() + "|" + place);
            }
        }
        return refused.size();
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
