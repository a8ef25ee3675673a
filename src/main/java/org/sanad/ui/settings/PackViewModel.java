package org.sanad.ui.settings;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.packs.PackComparison;
import org.sanad.work.packs.PackFile;
import org.sanad.work.school.SchoolDesk;

/** The programme pack in force, and putting a newer one in force after its changes were read. */
public final class PackViewModel {
    private final SchoolDesk desk;
    private final JobRunner jobs;
    private final Runnable onTaken;
    private final ReadOnlyObjectWrapper<PackFile> inForce = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PackComparison> offered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private Path file;

    /**
     * @param onTaken runs when another pack is in force: every screen is to be built anew
     */
    public PackViewModel(SchoolDesk desk, JobRunner jobs, Runnable onTaken) {
        this.desk = desk;
        this.jobs = jobs;
        this.onTaken = onTaken;
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(
                Job.of("ui.settings.pack.reading", progress -> desk.packs().inForce()),
                inForce::set);
    }

    /** Looks at a file and says what it would change; nothing changes yet. */
    public void look(Path chosen) {
        forget();
        file = chosen;
        jobs.run(
                Job.of("ui.settings.pack.reading", progress -> desk.packs().compare(chosen)),
                offered::set,
                this::refused);
    }

    /** Puts the pack looked at in force. */
    public void take() {
        Path chosen = file;
        jobs.run(
                Job.of("ui.settings.pack.taking", progress -> desk.packs().take(chosen)),
                taken -> {
                    forget();
                    inForce.set(taken);
                    onTaken.run();
                },
                this::refused);
    }

    /** Lets the file go without taking it. */
    public void forget() {
        file = null;
        offered.set(null);
        problem.set(null);
    }

    private void refused(UserProblem refusal) {
        offered.set(null);
        problem.set(refusal.problem());
    }

    /** The pack in force; null until read. */
    public ReadOnlyObjectProperty<PackFile> inForce() {
        return inForce.getReadOnlyProperty();
    }

    /** What the file chosen would change, or null. */
    public ReadOnlyObjectProperty<PackComparison> offered() {
        return offered.getReadOnlyProperty();
    }

    /** Why the file chosen is not taken, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }
}
