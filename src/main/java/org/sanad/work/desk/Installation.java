package org.sanad.work.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.store.DataFolder;
import org.sanad.store.Session;
import org.sanad.store.Store;

/**
 * An opened data folder with what every use case needs: the store, the programme pack in force, and the clock of this
 * computer, which informs and never decides.
 */
public final class Installation implements AutoCloseable {
    private final DataFolder folder;
    private final Store store;
    private final ProgrammePack pack;
    private final Clock clock;

    Installation(DataFolder folder, Store store, ProgrammePack pack, Clock clock) {
        this.folder = folder;
        this.store = store;
        this.pack = pack;
        this.clock = clock;
    }

    public Store store() {
        return store;
    }

    public ProgrammePack pack() {
        return pack;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Path directory() {
        return folder.directory();
    }

    /** The school year being worked on: the newest with a class list, else the one of today. */
    public SchoolYear schoolYear(Session session) {
        return session.placements().years().stream()
                .max(Comparator.naturalOrder())
                .orElseGet(() -> SchoolYear.of(today()));
    }

    @Override
    public void close() {
        store.close();
        folder.close();
    }
}
