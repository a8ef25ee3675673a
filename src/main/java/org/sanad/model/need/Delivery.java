package org.sanad.model.need;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Pieces that came with one slip (وصل التسليم); a need is often met by several.
 *
 * @param id random, of this installation
 * @param supplier as the head writes it, or null
 * @param slip number of the slip, or null
 * @param quantity pieces on the slip
 * @param damaged those of them that cannot be used
 */
public record Delivery(
        UUID id,
        NeedKey key,
        LocalDate date,
        String supplier,
        String slip,
        int quantity,
        int damaged) {
    public Delivery {
        if (quantity < 1 || damaged < 0 || damaged > quantity) {
            throw new IllegalArgumentException("a delivery is of at least one piece");
        }
    }

    /** Pieces that can be handed out. */
    public int usable() {
        return quantity - damaged;
    }
}
