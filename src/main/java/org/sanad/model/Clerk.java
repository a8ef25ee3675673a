package org.sanad.model;

import java.util.UUID;

/**
 * Somebody beside the head who enters data under a name and a password of their own.
 *
 * @param name as colleagues say it
 * @param active whether the password still opens the desk; who left stays known by name, for what
 *     they entered
 */
public record Clerk(UUID id, String name, boolean active) {
    /** The same person, whose password opens nothing any more. */
    public Clerk left() {
        return new Clerk(id, name, false);
    }
}
