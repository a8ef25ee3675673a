package org.sanad.work.send;

import java.nio.file.Path;

/**
 * A removable drive that can be written to.
 *
 * @param label name of the volume, or of its folder
 */
public record Medium(Path root, String label, long freeBytes) {}
