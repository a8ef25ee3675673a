package org.sanad.work.safety;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanad.model.UserProblem;
import org.sanad.store.Backups;
import org.sanad.store.DataFolder;
import org.sanad.store.Restoring;

/**
 * Going back to a copy while no desk is open, with or without what was done after it (design,
 * safety.md §3.2 "operation journal").
 */
public final class GoingBack {
    private GoingBack() {}

    /**
     * What was done after a copy, and is kept beside it.
     *
     * @param operations how many can be done again
     * @param until when the last was done, by this computer's clock, in Moroccan time
     * @param cut whether more is there that is damaged, or was never whole
     */
    public record After(int operations, LocalDateTime until, boolean cut) {}

    /**
     * A copy, or data that a copy took the place of, with what was done after it.
     *
     * @param after empty of operations where nothing is kept of that time
     */
    public record Choice(SafeCopy copy, After after) {}

    /**
     * What was done.
     *
     * @param clerksToAdd how many people who only enter data have to be given a password again
     * @param again how many operations were done again
     * @param cut whether more was there that could not be used
     */
    public record Done(int clerksToAdd, int again, boolean cut) {}

    /** All there is to go back to in a folder: copies, then what was put aside; newest first. */
    public static List<Choice> choices(Path directory) {
        Backups backups = Backups.of(directory);
        List<SafeCopy> copies =
                Stream.concat(
                                backups.list().stream().map(SafeCopy::of),
                                backups.replaced().stream().map(one -> SafeCopy.of(one, true)))
                        .toList();
        List<Restoring.After> after =
                Restoring.after(directory, copies.stream().map(SafeCopy::file).toList());
        return IntStream.range(0, copies.size())
                .mapToObj(i -> new Choice(copies.get(i), told(after.get(i))))
                .toList();
    }

    /** What was done in a folder after a copy, wherever the copy lies. */
    public static After after(Path directory, Path copy) {
        return told(Restoring.after(directory, List.of(copy)).get(0));
    }

    private static After told(Restoring.After after) {
        return new After(after.operations(), SafeCopy.moroccan(after.until()), after.cut());
    }

    /**
     * Whether the data of a folder are gone while copies of them are there: a cleaner, a virus
     * scanner or somebody took the file away. It must not look like a first start.
     */
    public static boolean dataGone(Path directory) {
        return !DataFolder.holdsInstallation(directory) && !Backups.of(directory).list().isEmpty();
    }

    /** Whether a folder's data can be read, and lack nothing that is kept beside the copies. */
    public static boolean soundToday(Path directory) {
        return Restoring.soundToday(directory);
    }

    /**
     * Puts a copy in the place of a folder's data, which must not be open. What was there is moved
     * aside, not removed; the next bundle says that the desk went back.
     *
     * @param directory of the desk, or an empty one on another computer
     * @param password of today's head or today's recovery code, or of the day of the copy, as
     *     {@link Restoring#restore} says
     * @param withLater whether what was done after it is done again; empty where that depends on
     *     whether today's data can be read
     * @throws UserProblem what is wrong with the copy or the password; nothing was changed then
     */
    public static Done restore(
            Path directory, Path copy, char[] password, Optional<Boolean> withLater) {
        Restoring.Later later =
                withLater
                        .map(again -> again ? Restoring.Later.AGAIN : Restoring.Later.LEFT)
                        .orElse(Restoring.Later.AS_NEEDED);
        try (DataFolder folder = DataFolder.open(directory)) {
            Restoring.Restored restored = new Restoring(folder).restore(copy, password, later);
            return new Done(restored.clerksToAdd(), restored.again(), restored.cut());
        }
    }
}
