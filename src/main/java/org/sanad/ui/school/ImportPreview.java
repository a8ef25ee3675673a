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
 * @param lines rows behind the first four counts
 * @param refused rows that are not taken, then values left out of rows that are
 * @param doubts of the list as a whole, such as another school's name
 */
record ImportPreview(
        Kind kind,
        List<Path> files,
        List<Path> later,
        ImportCounts counts,
        Map<Group, List<Line>> lines,
        List<Refused> refused,
        List<Problem> doubts) {
    /** Which door the files go through. */
    enum Kind {
        CLASS_LISTS("lists"),
        GUARDIANS("guardians");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Stable code, part of message keys. */
        String code() {
            return code;
        }
    }

    /** The five counts. */
    enum Group {
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
     * @param children names of the children of a household; empty for a pupil
     */
    record Line(
            String name,
            String code,
            String schoolClass,
            List<FieldChange> changes,
            List<String> children) {
        Line {
            changes = List.copyOf(changes);
            children = List.copyOf(children);
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
        lines = Map.copyOf(lines);
        refused = List.copyOf(refused);
        doubts = List.copyOf(doubts);
    }

    /** How many stand behind a count. */
    int count(Group group) {
        return switch (group) {
            case NEW -> counts.added();
            case CHANGED -> counts.changed();
            case UNCHANGED -> counts.unchanged();
            case ABSENT -> counts.absent();
            case REFUSED -> counts.refused();
        };
    }

    /** Whether applying would write something. */
    boolean writesSomething() {
        return counts.added() + counts.changed() + counts.absent() > 0;
    }
}
