package org.sanad.work.safety;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.sanad.store.Backup;
import org.sanad.store.Backups;
import org.sanad.work.desk.Installation;

/**
 * A verified copy kept on this computer, as sealed as the data themselves.
 *
 * @param number order of the copies, whatever the clock said
 * @param made by this computer's clock, in Moroccan time
 * @param bytes size
 * @param replaced whether it is no copy but what was put aside when a copy took its place
 */
public record SafeCopy(int number, LocalDateTime made, long bytes, Path file, boolean replaced) {
    static SafeCopy of(Backup backup) {
        return of(backup, false);
    }

    static SafeCopy of(Backup backup, boolean replaced) {
        return new SafeCopy(
                backup.number(), moroccan(backup.made()), backup.bytes(), backup.file(), replaced);
    }

    static LocalDateTime moroccan(Instant moment) {
        return LocalDateTime.ofInstant(moment, Installation.moroccanClock().getZone());
    }

    /** The copies of a folder, newest first, without opening it. */
    public static List<SafeCopy> in(Path directory) {
        return Backups.of(directory).list().stream().map(SafeCopy::of).toList();
    }
}
