package org.sanad.work.needs;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.model.Pupil;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedKey;

/**
 * One delivery or hand-out as the head sees it in a list.
 *
 * @param id names it when it is corrected or removed
 * @param kind what it is
 * @param site name of the site, null when it is not one of the school's any more
 * @param pupil who got the pieces, or null
 * @param quantity pieces that came or were handed out
 * @param damaged those of a delivery that cannot be used
 * @param supplier of a delivery, or null
 * @param slip number of a delivery's slip, or null
 */
public record EnteredPieces(
        UUID id,
        Kind kind,
        NeedKey key,
        String site,
        LocalDate date,
        Pupil pupil,
        int quantity,
        int damaged,
        String supplier,
        String slip) {

    /** What was entered. */
    public enum Kind {
        /** Pieces that came. */
        DELIVERY,
        /** Pieces that went out. */
        HAND_OUT
    }

    static EnteredPieces of(Delivery one, String site) {
        return new EnteredPieces(
                one.id(),
                Kind.DELIVERY,
                one.key(),
                site,
                one.date(),
                null,
                one.quantity(),
                one.damaged(),
                one.supplier(),
                one.slip());
    }

    static EnteredPieces of(HandOut one, String site, Pupil pupil) {
        return new EnteredPieces(
                one.id(),
                Kind.HAND_OUT,
                one.key(),
                site,
                one.date(),
                pupil,
                one.quantity(),
                0,
                null,
                null);
    }
}
