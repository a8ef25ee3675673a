package org.sanad.work.paper;

import java.util.Set;
import org.sanad.model.pack.ListDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Transfers;
import org.sanad.print.ListColumn;

/** What must be said before a list tells what it is for. */
public enum ListAsk {
    /** Absences and amounts are those of a tranche; without one absences stay blank. */
    TRANCHE,
    /** The sheet is that of a month; without one its month is written by hand. */
    MONTH,
    /** The paper can be that of one pupil; without one it is that of all. */
    PUPIL,
    /** The paper can be that of one household, by a child of it; without one it is of all. */
    HOUSEHOLD,
    /** The letter is about one declaration of a school. */
    DECLARATION,
    /** The letter goes with the answer to a school. */
    ANSWERED_SCHOOL;

    /** What a list of a programme asks for. */
    static Set<ListAsk> of(ListDefinition list, Programme programme) {
        boolean absences = list.columns().contains(ListColumn.ABSENCES.code());
        return absences && Transfers.monthly(programme) ? Set.of(TRANCHE) : Set.of();
    }
}
