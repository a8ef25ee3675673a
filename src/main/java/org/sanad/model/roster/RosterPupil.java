package org.sanad.model.roster;

import java.time.LocalDate;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;

/**
 * One accepted row of a list, cleaned. Everything but place, code and name may be null: the layout
 * does not carry it, the cell is empty, or it was unreadable and stands among the problems.
 *
 * @param sheet sheet it stands on
 * @param row 1-based row as stored
 * @param level MASSAR level code
 * @param schoolClass القسم
 * @param internalId MASSAR's own number, only in marks exports
 */
public record RosterPupil(
        String sheet,
        int row,
        MassarCode code,
        PersonName name,
        Gender gender,
        LocalDate birthDate,
        String birthPlace,
        String level,
        String schoolClass,
        Long internalId) {}
