package org.sanad.ui.school;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.LocalizedText;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Findings;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Renewal;
import org.sanad.work.Job;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/**
 * What is wrong or doubtful, worst first, what is kept with a reason, and the pupil opened to mend
 * it.
 */
public final class ChecksViewModel {
    private record Read(
            Findings findings,
            List<PupilRow> pupils,
            List<Site> sites,
            List<Programme> programmes,
            List<Choice> papers,
            SchoolYear year) {}

    private final JobRunner jobs;
    private final SchoolDesk desk;
    private final PupilEditor editor;
    private final KeepForm keeping;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Finding> kept = FXCollections.observableArrayList();
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    public ChecksViewModel(JobRunner jobs, Notices notices, SchoolDesk desk) {
        this.jobs = jobs;
        this.desk = desk;
        this.editor = new PupilEditor(jobs, notices, desk, this::refresh);
        this.keeping = new KeepForm(jobs, notices, desk.checks(), this::refresh);
    }

    /** Looks through the school's data again. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.checks.reading",
                        progress ->
                                new Read(
                                        desk.checks().findings(),
                                        desk.pupils().rows(),
                                        desk.pupils().sites(),
                                        desk.benefits().programmes(),
                                        desk.checks().papers(),
                                        desk.schoolYear())),
                this::show);
    }

    /** Opens the sheet of the pupil a finding is about. */
    public void open(Finding finding) {
        if (finding.pupil() != null) {
            keeping.close();
            editor.edit(finding.pupil());
            opened.set(true);
        }
    }

    /** Asks why a doubt is kept. */
    public void askToKeep(Finding finding) {
        if (mayKeep(finding)) {
            opened.set(false);
            keeping.ask(finding);
        }
    }

    /** Whether a finding is a doubt that is open. */
    public static boolean mayKeep(Finding finding) {
        return finding != null && finding.kept() == null && finding.violation().keepable();
    }

    private void show(Read now) {
        FindingNames names =
                new FindingNames(now.pupils(), now.programmes(), now.papers(), now.year());
        Renewal.of(findings, now.findings().open().stream().map(names::of).toList());
        Renewal.of(kept, now.findings().kept().stream().map(names::of).toList());
        editor.sites().setAll(now.sites());
        editor.renew(now.pupils());
        read.set(true);
    }

    /** Words of the reason a finding is kept with. */
    LocalizedText reason(Finding finding) {
        String code = finding.kept().reason();
        return keeping.reasons().stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(new LocalizedText(code, code));
    }

    /** Open findings, worst first. */
    public ObservableList<Finding> findings() {
        return findings;
    }

    /** Doubts kept with a reason. */
    public ObservableList<Finding> kept() {
        return kept;
    }

    /** Whether a pupil's sheet is open. */
    public BooleanProperty opened() {
        return opened;
    }

    /** Whether the data were looked through at all: only then is an empty list good news. */
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    public PupilEditor editor() {
        return editor;
    }

    /** Keeping a doubt, and opening it again. */
    KeepForm keeping() {
        return keeping;
    }
}
