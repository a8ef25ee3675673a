package org.sanad.ui.school;

import java.util.UUID;

/** The pages beside the checks on which a finding is mended; each comes to the front. */
public interface MendingWays {
    /** A pupil's sheet with his moves and years, where it is not one of its fields. */
    void pupil(UUID pupil);

    /**
     * A household.
     *
     * @param field stable name of what is to be mended, as findings carry it
     */
    void household(UUID household, String field);

    /**
     * A pupil in a programme.
     *
     * @param field code of the further field to be filled in, or null for the mark on the sheet
     */
    void participation(UUID pupil, String programme, String field);

    /** A programme's column of the class sheet. */
    void programme(String code);

    /** The pupils of a class; null for those of the whole school. */
    void schoolClass(String name);

    /** What identifies the school. */
    void school();
}
