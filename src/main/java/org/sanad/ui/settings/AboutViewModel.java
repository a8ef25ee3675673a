package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.packs.PackFile;
import org.sanad.work.safety.DataFolder;
import org.sanad.work.safety.SafeCopy;
import org.sanad.work.safety.Safety;

/**
 * What whoever helps by telephone asks first: the program, the programmes in force, where the data
 * and their copies are, the computer. Of pupils and persons it knows nothing.
 */
public final class AboutViewModel {
    /**
     * What does not change while the desk is open.
     *
     * @param version of the program
     * @param folder of the data
     * @param pack gives the programmes in force; empty at a desk that has none
     * @param safety empty at a desk that keeps no copies
     */
    public record Desk(
            String version,
            Path folder,
            Optional<Supplier<PackFile>> pack,
            Optional<Safety> safety) {}

    /**
     * What was read.
     *
     * @param bytes all that lies in the folder of the data
     * @param copies newest first; empty where the person who opened the desk has none to settle
     */
    record About(long bytes, Optional<PackFile> pack, Optional<List<SafeCopy>> copies) {}

    private final Desk desk;
    private final JobRunner jobs;
    private final ReadOnlyObjectWrapper<About> about = new ReadOnlyObjectWrapper<>();

    public AboutViewModel(Desk desk, JobRunner jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(Job.of("ui.settings.about.reading", progress -> read()), about::set);
    }

    private About read() {
        return new About(
                DataFolder.bytes(desk.folder()),
                desk.pack().map(Supplier::get),
                desk.safety().filter(Safety::whole).map(safety -> safety.copies().list()));
    }

    /** Null until read. */
    ReadOnlyObjectProperty<About> about() {
        return about.getReadOnlyProperty();
    }

    String version() {
        return desk.version();
    }

    /** Where the data are. */
    Path folder() {
        return desk.folder();
    }

    /** Whether there are programmes here. */
    boolean hasPack() {
        return desk.pack().isPresent();
    }

    /** Whether copies are kept, and the person who opened the desk settles them. */
    boolean hasCopies() {
        return desk.safety().filter(Safety::whole).isPresent();
    }

    /** What runs the program, one part after the other. */
    static List<String> computer() {
        return List.of(
                "Java " + System.getProperty("java.version"),
                "JavaFX " + System.getProperty("javafx.version"),
                System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.version")
                        + " "
                        + System.getProperty("os.arch"));
    }

    /** A place without the name of the account it belongs to. */
    static String withoutAccount(Path place) {
        Path home = Path.of(System.getProperty("user.home"));
        return place.startsWith(home)
                ? Path.of("~").resolve(home.relativize(place)).toString()
                : place.toString();
    }
}
