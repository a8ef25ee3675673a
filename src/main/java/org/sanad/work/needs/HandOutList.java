package org.sanad.work.needs;

import java.time.LocalDate;
import java.util.List;
import org.sanad.model.MassarCode;

/**
 * Pupils who got one piece of an article each.
 *
 * @param pupils in the order of the list; the place in it, from 1, is the row of a problem
 * @param again whether a pupil who has the article already gets another one
 */
public record HandOutList(String article, LocalDate date, List<MassarCode> pupils, boolean again) {
    public HandOutList {
        pupils = List.copyOf(pupils);
    }
}
