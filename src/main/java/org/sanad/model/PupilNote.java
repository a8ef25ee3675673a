package org.sanad.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A note a head keeps on a pupil, for himself: it is in no bundle, on no list and in no log.
 *
 * @param id random, of this installation
 * @param day the day it is about, as the head wrote it
 * @param text at most {@value #LONGEST} UTF-16 units
 */
public record PupilNote(UUID id, UUID pupil, LocalDate day, String text) {
    /** Longest text. */
    public static final int LONGEST = 2000;
}
