package org.sanad.ui.school;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Renewal;
import org.sanad.work.Job;
import org.sanad.work.safety.SafeCopy;
import org.sanad.work.safety.Safety;
import org.sanad.work.school.Overview;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.OutboxRow;

/** Where the school stands and what comes next. */
public final class HomeViewModel {
    /**
     * What is kept against loss.
     *
     * @param last newest copy, or null
     * @param sheet whether there is a paper for the day the password is forgotten
     */
    public record Kept(SafeCopy last, boolean sheet) {
        static Kept of(Safety safety) {
            return new Kept(
                    safety.copies().list().stream().findFirst().orElse(null),
                    safety.passwords().hasRecoverySheet());
        }
    }

    private record Standing(Overview overview, int toCorrect, List<OutboxRow> outbox, Kept kept) {}

    private final SchoolDesk desk;
    private final JobRunner jobs;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ObservableList<HomeCard> cards = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>();
    private final ObservableList<OutboxRow> trail = FXCollections.observableArrayList();

    public HomeViewModel(SchoolDesk desk, JobRunner jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    /** What remains, the most urgent first. */
    public ObservableList<HomeCard> cards() {
        return cards;
    }

    /** Bundles made, the newest first. */
    public ObservableList<OutboxRow> trail() {
        return trail;
    }

    /** What is kept against loss; null until read. */
    public ReadOnlyObjectProperty<Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Reads afresh; what is as it was is not shown anew. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.home.reading",
                        progress ->
                                new Standing(
                                        desk.overview(),
                                        desk.answers().toCorrect().size(),
                                        desk.sending().outbox(),
                                        Kept.of(desk.safety()))),
                this::show);
    }

    private void show(Standing standing) {
        if (!standing.overview().equals(overview.get())) {
            overview.set(standing.overview());
        }
        Renewal.of(
                cards,
                HomeCard.of(standing.overview(), standing.toCorrect(), desk.people().role()));
        Renewal.of(trail, standing.outbox());
        kept.set(standing.kept());
    }
}
