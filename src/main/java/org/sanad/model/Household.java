package org.sanad.model;

import java.util.List;
import java.util.UUID;

/**
 * الأسرة: the unit of Tayssir. A child belongs to one household only.
 *
 * @param guardian the responsible parent or guardian
 * @param douar where it lives, or null
 * @param children pupils of this school, in rank order
 */
public record Household(UUID id, Guardian guardian, String douar, List<UUID> children) {
    public Household {
        children = List.copyOf(children);
    }
}
