package org.sanad.work.review;

import java.util.List;
import org.sanad.model.SchoolYear;

/**
 * What a declaration changes beside the one taken before it.
 *
 * @param declaration which one
 * @param before number of the one it is compared with, or null when there was none
 * @param pupils at the school now
 * @param pupilsBefore at the school in the one before
 * @param programmes taking part, by programme code
 * @param rows every pupil of both, arrivals and departures first
 * @param year the school year it is about
 * @param judgement what the checks find in it, as the school's desk found it
 */
public record BundleChange(
        DeclarationRow declaration,
        Long before,
        int pupils,
        int pupilsBefore,
        List<ProgrammeChange> programmes,
        List<PupilRow> rows,
        SchoolYear year,
        Judgement judgement) {
    public BundleChange {
        programmes = List.copyOf(programmes);
        rows = List.copyOf(rows);
    }

    /** How many pupils arrived. */
    public int arrivals() {
        return (int) rows.stream().filter(row -> row.change() == Change.ARRIVED).count();
    }

    /** How many pupils left. */
    public int departures() {
        return (int) rows.stream().filter(row -> row.change() == Change.LEFT).count();
    }

    /** What became of one pupil. */
    public enum Change {
        ARRIVED,
        LEFT,
        /** Another level, another name, other programmes. */
        CHANGED,
        SAME
    }

    /** How many take part in a programme. */
    public record ProgrammeChange(String programme, int now, int before) {}

    /**
     * A pupil of the declaration, or of the one before when he left.
     *
     * @param code MASSAR code
     * @param programmes codes he takes part in
     * @param remark code why his row is refused, or null
     */
    public record PupilRow(
            Change change,
            String code,
            String name,
            String level,
            String schoolClass,
            List<String> programmes,
            String remark) {
        public PupilRow {
            programmes = List.copyOf(programmes);
        }
    }
}
