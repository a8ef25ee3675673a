package org.sanad.roster;

/**
 * One class of a list.
 *
 * @param sheet sheet it stands on
 * @param level MASSAR level code, or null when the level is not one of the pack
 * @param levelLabel the level as the file writes it, or null
 * @param schoolClass القسم, e.g. {@code 1APG-1}, or null when neither cell nor names say it
 * @param nefstat statistical code of the level, only in marks exports, else null
 * @param pupils how many rows were accepted
 */
public record RosterClass(
        String sheet,
        String level,
        String levelLabel,
        String schoolClass,
        String nefstat,
        int pupils) {}
