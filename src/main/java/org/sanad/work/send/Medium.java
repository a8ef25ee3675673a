package org.sanad.work.send;

import java.nio.file.Path;
import java.util.List;

/**
 * A removable drive that can be written to.
 *
 * @param label name of the volume, or of its folder
 */
public record Medium(Path root, String label, long freeBytes) {
    /** What tells one drive from another, however full it is: another stick may take its place. */
    public record Drive(Path root, String label) {}

    public Drive drive() {
        return new Drive(root, label);
    }

    /** Whether two lists name the same drives in the same order. */
    public static boolean sameDrives(List<Medium> some, List<Medium> others) {
        return some.stream()
                .map(Medium::drive)
                .toList()
                .equals(others.stream().map(Medium::drive).toList());
    }
}
