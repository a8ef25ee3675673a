package org.sanad.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An action that can be taken back.
 *
 * @param action by which it is taken back, or made again, whatever was done since
 * @param kind what it was, e.g. {@code roster-import}
 * @param when by this machine's clock, for people to recognise it
 * @param rows how many rows it changed
 */
public record Undoable(UUID action, String kind, Instant when, int rows) {}
