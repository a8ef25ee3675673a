package org.sanad.work.school;

import java.util.List;
import org.sanad.model.LocalizedText;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.work.send.OutboxRow;

/**
 * Where the school stands, for the first page.
 *
 * @param errors violations that must be mended
 * @param warnings doubts
 * @param last newest bundle, or null when none was made
 * @param directorateKnown whether a bundle can be sealed at all
 */
public record Overview(
        School school,
        SchoolYear year,
        int pupils,
        int girls,
        List<ProgrammeState> programmes,
        int errors,
        int warnings,
        OutboxRow last,
        boolean directorateKnown) {
    public Overview {
        programmes = List.copyOf(programmes);
    }

    /**
     * One programme.
     *
     * @param note what a head should know of its rules, or null
     * @param eligible pupils the rules allow
     * @param enrolled pupils who take part
     * @param undecided eligible pupils nothing was decided about, where the rules alone decide
     */
    public record ProgrammeState(
            String code,
            LocalizedText name,
            LocalizedText note,
            int eligible,
            int enrolled,
            int undecided) {}
}
