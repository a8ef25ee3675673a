package org.sanad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * The verified copies kept beside the database, in {@code backups/}. They are numbered, and which
 * are kept is decided by their numbers: the clock of an old computer decides nothing.
 */
public final class Backups {
    /** Copies kept whatever their age. */
    private static final int RECENT = 10;

    /** Newest copies from which what came after can be done again. */
    private static final int FOLLOWED = 5;

    /** Of the older ones every 8th is kept up to 64 back, every 64th up to 512 back, … */
    private static final int THINNING = 8;

    /** Under this the disk is too full to promise anything. */
    private static final long LEAST_FREE_BYTES = 200_000_000;

    private static final String FOLDER = "backups";
    private static final Pattern NAME = Pattern.compile("SANAD-BACKUP-([0-9]{6})\\.db");

    private static final Pattern REPLACED = Pattern.compile("SANAD-REPLACED-([0-9]{3})\\.db");

    private final Path place;

    public Backups(DataFolder folder) {
        this(folder.path());
    }

    private Backups(Path folder) {
        this.place = folder.resolve(FOLDER);
    }

    /** The copies of a folder, without opening it. */
    public static Backups of(Path folder) {
        return new Backups(folder);
    }

    /** The folder of the copies; it may not be there yet. */
    Path place() {
        return place;
    }

    /** Newest first. */
    public List<Backup> list() {
        return list(NAME);
    }

    /** Data that were put aside when a copy took their place, the last first. */
    public List<Backup> replaced() {
        return list(REPLACED);
    }

    private List<Backup> list(Pattern names) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.flatMap(file -> backup(file, names).stream())
                    .sorted(Comparator.comparingInt(Backup::number).reversed())
                    .toList();
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Makes a copy of what was changed since the newest one, then lets go of copies too close to
     * others. Nothing is removed before the new copy was opened and found whole.
     *
     * @return the new copy, or empty when nothing was changed
     * @throws UserProblem {@code store.backup.no-room}, {@code store.folder.not-writable}, or what
     *     is wrong with the database
     */
    public Optional<Backup> keep(Store store) {
        List<Backup> before = list();
        LaterFiles later = later();
        int newest = before.isEmpty() ? 0 : before.get(0).number();
        if (newest > 0 && store.following().upToDate(before.get(0).file(), later.file(newest))) {
            return Optional.empty();
        }
        try {
            DataFolder.make(place);
            if (place.toFile().getUsableSpace() < LEAST_FREE_BYTES) {
                throw UserProblem.of("store.backup.no-room", LEAST_FREE_BYTES / 1_000_000);
            }
            int number = Math.max(newest, later.newest()) + 1;
            Path file = copy(place, number);
            store.following().copyTo(file, later.file(number));
            for (Backup old : before) {
                if (!kept(number, old.number())) {
                    Files.deleteIfExists(old.file());
                }
            }
            // where none could be begun, an older one goes on
            if (before.size() >= FOLLOWED - 1 && Files.exists(later.file(number))) {
                later.keepFrom(before.get(FOLLOWED - 2).number());
            }
            return backup(file, NAME);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Sees to it that every transaction of an open desk is kept in a redo file from now on; begins
     * one at a new copy where none goes on. When that cannot be, work goes on, and {@link
     * Following#takeWorry} says why.
     */
    public void follow(Store store) {
        try {
            if (store.following().copyDue()) {
                keep(store);
            }
        } catch (UserProblem noCopy) {
            store.following().worry(noCopy.problem());
        }
    }

    /** The redo files beside the copies. */
    LaterFiles later() {
        return new LaterFiles(place);
    }

    /** The file of a copy; it may not be there. */
    static Path copy(Path place, int number) {
        return place.resolve(String.format(Locale.ROOT, "SANAD-BACKUP-%06d.db", number));
    }

    /**
     * Copies a closed database of an earlier version of the program as it is, before its tables are
     * changed; such copies are never removed.
     *
     * @throws UserProblem {@code store.folder.not-writable}: nothing is changed then
     */
    void keepOutdated(Path database) {
        try {
            DataFolder.make(place);
            Copying.copy(database, place.resolve("SANAD-BEFORE-UPDATE.db.part"));
            Path aside = free("SANAD-BEFORE-UPDATE-%03d.db");
            Files.move(
                    place.resolve("SANAD-BEFORE-UPDATE.db.part"),
                    aside,
                    StandardCopyOption.ATOMIC_MOVE);
            Copying.forceFolder(aside);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** A name in the folder of copies that nothing has yet. */
    Path free(String pattern) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> place.resolve(String.format(Locale.ROOT, pattern, number)))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a copy stays when the newest has a number: each one older thins out eightfold. */
    static boolean kept(int newest, int number) {
        int age = newest - number;
        if (age < RECENT) {
            return true;
        }
        long step = THINNING;
        while (age >= step * THINNING) {
            step *= THINNING;
        }
        return number % step == 0;
    }

    private static Optional<Backup> backup(Path file, Pattern names) {
        Matcher name = names.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Backup(
                            file,
                            Integer.parseInt(name.group(1)),
                            Files.getLastModifiedTime(file).toInstant(),
                            Files.size(file)));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static UserProblem unwritable(IOException cause) {
        return new UserProblem(Problem.of("store.folder.not-writable"), cause);
    }
}
