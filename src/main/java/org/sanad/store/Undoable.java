package org.sanad.store;

import java.time.Instant;

/**
 * An action that can be taken back.
 *
 * @param kind what it was, e.g. {@code roster-import}
 * @param when by this machine's clock, for people to recognise it
 * @param rows how many rows it changed
 */
public record Undoable(String kind, Instant when, int rows) {}
