package org.sanad.ui.school;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The pages on which is mended what no pupil's sheet mends; each comes to the front. */
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

    /** What of a pupil is written by the lists of the school, or by his moves. */
    Set<String> OF_THE_LIST = Set.of("class", "level", "code", "status");

    /**
     * Leads to where something of a pupil is mended.
     *
     * @param home his household, or null when he has none
     * @param about stable name of it, as findings carry it
     * @param programme the programme it is about, or null
     * @return the field of the pupil's own sheet that mends it; empty when a page came to the front
     */
    default Optional<String> lead(UUID pupil, UUID home, String about, String programme) {
        switch (about) {
            case "household", "document", "guardian" -> {
                if (home == null) {
                    // with a guardian he has one
                    return Optional.of("household");
                }
                household(home, about);
            }
            case "cin" -> {
                return Optional.of(about);
            }
            default -> {
                if (OF_THE_LIST.contains(about)) {
                    pupil(pupil);
                } else if (programme == null) {
                    return Optional.of(about);
                } else {
                    participation(pupil, programme, about.equals("programme") ? null : about);
                }
            }
        }
        return Optional.empty();
    }
}
