package org.sanad.work.school;

import java.time.LocalDate;
import java.util.List;
import org.sanad.model.LocalizedText;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.work.send.OutboxRow;

/**
 * Where the school stands, for the first page.
 *
 * @param pupils whom a bundle holds: those who left in the year too
 * @param girls of these
 * @param errors violations that must be mended
 * @param warnings doubts
 * @param sent newest bundle of the year where nothing changed since it was made, or null
 * @param directorateKnown whether a bundle can be sealed at all
 * @param levels pupils who did not leave, by level
 * @param today this computer's day, by which days left are told; it decides nothing
 * @param todayDoubtful whether that day should be looked at
 */
public record Overview(
        School school,
        SchoolYear year,
        int pupils,
        int girls,
        List<ProgrammeState> programmes,
        int errors,
        int warnings,
        OutboxRow sent,
        boolean directorateKnown,
        List<LevelCount> levels,
        LocalDate today,
        boolean todayDoubtful) {
    public Overview {
        programmes = List.copyOf(programmes);
        levels = List.copyOf(levels);
    }

    /** Pupils who did not leave. */
    public int present() {
        return levels.stream().mapToInt(one -> one.girls() + one.boys()).sum();
    }

    /** Girls who did not leave. */
    public int girlsPresent() {
        return girls(levels);
    }

    static int girls(List<LevelCount> levels) {
        return levels.stream().mapToInt(LevelCount::girls).sum();
    }

    /** Girls and boys of a level, in the order of the pack's levels. */
    public record LevelCount(LocalizedText level, int girls, int boys) {}

    /** A day by which something must be done. */
    public record LastDay(LocalizedText label, LocalDate on) {}

    /**
     * One programme.
     *
     * @param note what a head should know of its rules, or null
     * @param eligible pupils the rules allow
     * @param enrolled pupils who take part
     * @param undecided eligible pupils nothing was decided about, where the rules alone decide
     * @param incomplete who take part and of whose file the checks find something
     * @param refused who take part and whose row the directorate refused, still to be corrected
     * @param lastDay the next day of the programme's calendar, or its last one when all are past;
     *     null when the pack knows none
     * @param levels who take part, by level
     */
    public record ProgrammeState(
            String code,
            LocalizedText name,
            LocalizedText note,
            int eligible,
            int enrolled,
            int undecided,
            int incomplete,
            int refused,
            LastDay lastDay,
            List<LevelCount> levels) {
        public ProgrammeState {
            levels = List.copyOf(levels);
        }
    }
}
