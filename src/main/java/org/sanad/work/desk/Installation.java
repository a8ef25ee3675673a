package org.sanad.work.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanad.model.Participation;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.Role;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.seal.vault.KdfCost;
import org.sanad.store.Backups;
import org.sanad.store.DataFolder;
import org.sanad.store.Desk;
import org.sanad.store.Restoring;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.store.Store;

/**
 * An opened data folder with what every use case needs: the store, the programme pack in force, and
 * the clock of this computer, which informs and never decides.
 */
public final class Installation implements AutoCloseable {
    private final DataFolder folder;
    private final Store store;
    private final PackShelf packs;
    private final Clock clock;

    private Installation(DataFolder folder, Store store, PackShelf packs, Clock clock) {
        this.folder = folder;
        this.store = store;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * The same, opened once; but whatever is entered through it is one action, taken back by this
     * id: {@link Store#within}.
     */
    public Installation within(UUID action) {
        return new Installation(folder, store.within(action), packs, clock);
    }

    /**
     * The same, opened once; but whatever is entered through it goes along with something more:
     * {@link Store#along}.
     */
    public Installation along(Consumer<Session> more) {
        return new Installation(folder, store.along(more), packs, clock);
    }

    /**
     * Sets up an empty installation.
     *
     * @throws UserProblem when the folder is taken, cannot be written, or the password is too weak
     */
    public static Installation create(Path directory, Desk desk, char[] password, Clock clock) {
        return opening(
                directory, clock, folder -> Store.create(folder, desk, password, KdfCost.here()));
    }

    /**
     * Unlocks an installation.
     *
     * @throws UserProblem when the password is wrong, or the folder holds another desk, or nothing
     *     sound
     */
    public static Installation open(Path directory, Desk desk, char[] password, Clock clock) {
        return open(directory, desk, null, password, clock);
    }

    /**
     * The same for one role alone: the password of another opens nothing.
     *
     * @param role null for whichever the password is of
     */
    public static Installation open(
            Path directory, Desk desk, Role role, char[] password, Clock clock) {
        if (!DataFolder.holdsInstallation(directory)) {
            throw UserProblem.of("store.folder.empty");
        }
        Installation installation =
                opening(directory, clock, folder -> Store.unlock(folder, role, password));
        String found =
                installation.store.read(session -> session.settings().get(Settings.DESK, ""));
        if (!found.equals(desk.code())) {
            installation.close();
            throw UserProblem.of("work.desk.other");
        }
        installation.follow();
        return installation;
    }

    /** Whether a folder says it holds such a desk; proved only when opened. */
    public static boolean holds(Path directory, Desk desk) {
        return DataFolder.desk(directory).filter(desk::equals).isPresent();
    }

    private static Installation opening(
            Path directory, Clock clock, Function<DataFolder, Store> opening) {
        DataFolder folder = DataFolder.open(directory);
        boolean opened = false;
        try {
            Store store = opening.apply(folder);
            opened = true;
            return new Installation(folder, store, new PackShelf(store), clock);
        } finally {
            if (!opened) {
                folder.close();
            }
        }
    }

    /** This computer's clock, read as Morocco does whatever zone the computer is set to. */
    public static Clock moroccanClock() {
        return Clock.system(ZoneId.of("Africa/Casablanca"));
    }

    /**
     * Sees to it that from now on everything done is kept beside the copies too. A new desk asks
     * for it once it is founded: a copy of half a desk is of no use.
     */
    public void follow() {
        Backups.of(folder.path()).follow(store);
    }

    /** What the person who opened it may do. */
    public Role role() {
        return store.clerk().isPresent() ? Role.CLERK : Role.HEAD;
    }

    /** Whether that person has a right. */
    public boolean may(Right right) {
        return right.isOf(role());
    }

    /**
     * Refuses what that person may not do, before anything is read or written. Without the head's
     * keys the store would refuse it too.
     *
     * @throws UserProblem {@code work.people.head-only}
     */
    public void require(Right right) {
        if (!may(right)) {
            throw UserProblem.of("work.people.head-only");
        }
    }

    public Store store() {
        return store;
    }

    /** The programme pack in force. */
    public ProgrammePack pack() {
        return packs.inForce();
    }

    public PackShelf packs() {
        return packs;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Restores a backup beside the data, looks at all of it, and lets it go.
     *
     * @throws UserProblem what is wrong with it
     */
    public void testRestore(Path backup) {
        new Restoring(folder).test(backup, store);
    }

    public Path directory() {
        return folder.path();
    }

    /** The school year being worked on: the newest with a class list, else the one of today. */
    public SchoolYear schoolYear(Session session) {
        return session.placements().years().stream()
                .max(Comparator.naturalOrder())
                .orElseGet(() -> SchoolYear.of(today()));
    }

    /** Everything the school holds about a year. */
    public SchoolData schoolData(Session session, SchoolYear year) {
        School school =
                session.school().find().orElseThrow(() -> UserProblem.of("work.school.missing"));
        List<Placement> placements = session.placements().list(year);
        List<Participation> participations = session.participations().list(year);
        Set<UUID> concerned = new HashSet<>();
        placements.forEach(placement -> concerned.add(placement.pupil()));
        participations.forEach(taking -> concerned.add(taking.pupil()));
        List<Pupil> pupils =
                session.pupils().list().stream()
                        .filter(pupil -> concerned.contains(pupil.id()))
                        .toList();
        return new SchoolData(
                school,
                session.sites().list(),
                year,
                pupils,
                placements,
                session.households().list(),
                participations,
                session.keptViolations().list(year));
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            folder.close();
        }
    }
}
