package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sanad.model.Problem;
import org.sanad.work.roster.ImportCounts;

/**
 * What importing files would do, ready to be shown; nothing is written yet.
 *
 * @param later guardians' lists chosen together with class lists: they wait until the pupils are in
 * @param year label of the year the school moves to, or null when it stays in its year
 * @param counts by group; a group that is missing counts none
 * @param lines rows behind every count but the refused ones
 * @param refused rows that are not taken, then values left out of rows that are
 * @param doubts of the list as a whole, such as another school's name
 * @param arrivals of how many pupils has to be said since when they are here
 */
record ImportPreview(
        Kind kind,
        List<Path> files,
        List<Path> later,
        String year,
        Map<Group, Integer> counts,
        Map<Group, List<Line>> lines,
        List<Refused> refused,
        List<Problem> doubts,
        int arrivals) {
    /** Which door the files go through. */
    enum Kind {
        CLASS_LISTS(
                "lists", Group.NEW, Group.CHANGED, Group.UNCHANGED, Group.ABSENT, Group.REFUSED),
        /** Class lists of a later year: they move the school to it. */
        NEXT_YEAR(
                "year",
                Group.PROMOTED,
                Group.REPEATERS,
                Group.LEAVERS,
                Group.FIRST_LEVEL,
                Group.ARRIVALS,
                Group.TO_CONFIRM,
                Group.CHANGED,
                Group.REFUSED),
        GUARDIANS("guardians", Group.NEW, Group.CHANGED, Group.UNCHANGED, Group.REFUSED);

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<Group> groups;

        Kind(String code, Group... groups) {
            this.code = code;
            this.groups = List.of(groups);
        }

        /** What is counted, in the order shown. */
        List<Group> groups() {
            return groups;
        }

        /** Stable code, part of message keys. */
        String code() {
            return code;
        }
    }

    /** What is counted. */
    enum Group {
        PROMOTED("promoted"),
        REPEATERS("repeaters"),
        LEAVERS("leavers"),
        FIRST_LEVEL("first-level"),
        ARRIVALS("arrivals"),
        TO_CONFIRM("to-confirm"),
        NEW("new"),
        CHANGED("changed"),
        UNCHANGED("unchanged"),
        ABSENT("absent"),
        REFUSED("refused");

        private final String code;

        Group(String code) {
            this.code = code;
        }

        /** Stable code, part of message keys. */
        String code() {
            return code;
        }
    }

    /**
     * A pupil or a household.
     *
     * @param schoolClass null for a household
     * @param among texts, or texts in both languages: the children of a household, the programmes a
     *     pupil is asked about; else empty
     */
    record Line(
            String name,
            String code,
            String schoolClass,
            List<FieldChange> changes,
            List<?> among) {
        Line {
            changes = List.copyOf(changes);
            among = List.copyOf(among);
        }
    }

    /**
     * One field that changes.
     *
     * @param labelKey words of the field
     * @param before value now stored (text, date, gender …), or null
     * @param after value of the list, or null
     */
    record FieldChange(String labelKey, Object before, Object after) {}

    /**
     * @param whole whether the row is not taken at all; otherwise one value of it is left out
     */
    record Refused(Problem problem, boolean whole) {}

    ImportPreview {
        files = List.copyOf(files);
        later = List.copyOf(later);
        counts = Map.copyOf(counts);
        lines = Map.copyOf(lines);
        refused = List.copyOf(refused);
        doubts = List.copyOf(doubts);
    }

    /** The counts of an import by group. */
    static Map<Group, Integer> counts(ImportCounts counts) {
        return Map.of(
                Group.NEW,
                counts.added(),
                Group.CHANGED,
                counts.changed(),
                Group.UNCHANGED,
                counts.unchanged(),
                Group.ABSENT,
                counts.absent(),
                Group.REFUSED,
                counts.refused());
    }

    /** How many stand behind a count. */
    int count(Group group) {
        return counts.getOrDefault(group, 0);
    }

    /** Whether applying would write something; moving to another year always does. */
    boolean writesSomething() {
        return year != null || count(Group.NEW) + count(Group.CHANGED) + count(Group.ABSENT) > 0;
    }
}
