package org.sanad.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of the database that was opened and looked at whole before it got its name.
 *
 * @param file as sealed as the database itself
 * @param number one more for each copy; the order of copies, whatever the clock said
 * @param made by the computer's clock, for information
 * @param bytes size
 */
public record Backup(Path file, int number, Instant made, long bytes) {}
