package org.sanad.model.need;

import java.util.OptionalInt;

/**
 * A delivery and how late it came.
 *
 * @param days after the first school day; negative when before; empty when the programme's pack
 *     names no such day
 */
public record DeliveryDelay(Delivery delivery, OptionalInt days) {}
