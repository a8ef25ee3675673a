package org.sanad.work.needs;

import java.time.LocalDate;

/**
 * Pieces that came.
 *
 * @param row line of the file it was read from, or 0
 * @param supplier as the head writes it, or null
 * @param slip number of the slip, or null
 * @param quantity pieces on the slip
 * @param damaged those of them that cannot be used
 */
public record DeliveryEntry(
        int row,
        NeedSpot spot,
        LocalDate date,
        String supplier,
        String slip,
        int quantity,
        int damaged) {}
