package org.sanad.ui.school;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Renewal;
import org.sanad.work.Job;
import org.sanad.work.benefits.SheetColumns;

/** Which programmes the class sheet shows, remembered in this installation. */
public final class SheetColumnChoice {
    private final JobRunner jobs;
    private final SheetColumns kept;
    private final Set<String> hidden = new TreeSet<>();
    private final ObservableList<Programme> shown = FXCollections.observableArrayList();
    private List<Programme> all = List.of();
    private volatile Set<String> latest = Set.of();

    SheetColumnChoice(JobRunner jobs, SheetColumns kept) {
        this.jobs = jobs;
        this.kept = kept;
    }

    void read(List<Programme> programmes, Set<String> hiddenCodes) {
        all = List.copyOf(programmes);
        hidden.clear();
        hidden.addAll(hiddenCodes);
        lay();
    }

    /** When a new pack leaves nothing to be seen, everything is. */
    private void lay() {
        List<Programme> seen = all.stream().filter(this::isShown).toList();
        List<Programme> now = seen.isEmpty() ? all : seen;
        Renewal.of(shown, now);
    }

    /** Whether a programme stands in the sheet. */
    public boolean isShown(Programme programme) {
        return !hidden.contains(programme.code());
    }

    /** Puts a programme into the sheet or out of sight; the last one stays. */
    public void show(Programme programme, boolean wanted) {
        boolean last = shown.size() == 1 && shown.contains(programme);
        if (!wanted && last) {
            return;
        }
        if (wanted ? hidden.remove(programme.code()) : hidden.add(programme.code())) {
            lay();
            latest = Set.copyOf(hidden);
            // whichever of several jobs writes last, it writes what stands last
            jobs.run(
                    Job.of(
                            "ui.programmes.columns-saving",
                            progress -> {
                                kept.hide(latest);
                                return progress;
                            }),
                    done -> {});
        }
    }

    /** The columns of the sheet, in the order of the pack. */
    public ObservableList<Programme> shown() {
        return shown;
    }
}
