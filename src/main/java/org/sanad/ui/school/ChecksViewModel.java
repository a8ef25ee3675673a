package org.sanad.ui.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.LocalizedText;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.Subject;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Renewal;
import org.sanad.work.Job;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/**
 * What is wrong or doubtful, worst first and by check, what is kept with a reason, and the way to
 * the field that mends it: a pupil's sheet stands beside the list, all else on its own page.
 */
public final class ChecksViewModel {
    private record Read(
            Findings findings,
            List<PupilRow> pupils,
            Map<UUID, UUID> homes,
            List<Site> sites,
            List<Programme> programmes,
            List<Choice> papers,
            SchoolYear year) {}

    private final JobRunner jobs;
    private final SchoolDesk desk;
    private final MendingWays ways;
    private final PupilEditor editor;
    private final KeepForm keeping;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Finding> kept = FXCollections.observableArrayList();
    private final CheckGroups openGroups = new CheckGroups();
    private final CheckGroups keptGroups = new CheckGroups();
    private final Map<UUID, UUID> homes = new HashMap<>();
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper field = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    /**
     * @param ways where findings are mended that no pupil's sheet mends
     */
    public ChecksViewModel(JobRunner jobs, Notices notices, SchoolDesk desk, MendingWays ways) {
        this.jobs = jobs;
        this.desk = desk;
        this.ways = ways;
        this.editor = new PupilEditor(jobs, notices, desk, this::refresh);
        this.keeping = new KeepForm(jobs, notices, desk, this::refresh);
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
                                        homes(desk),
                                        desk.pupils().sites(),
                                        desk.benefits().programmes(),
                                        desk.checks().papers(),
                                        desk.schoolYear())),
                this::show);
    }

    private static Map<UUID, UUID> homes(SchoolDesk desk) {
        Map<UUID, UUID> homes = new HashMap<>();
        for (HouseholdRow row : desk.households().rows()) {
            row.household().children().forEach(child -> homes.put(child, row.household().id()));
        }
        return homes;
    }

    /** Opens a group or closes it; of a finding, opens the field that mends it. */
    public void open(CheckLine line) {
        if (line instanceof CheckLine.Group group) {
            (group.findings().get(0).kept() == null ? openGroups : keptGroups).turn(group);
        } else {
            mend(line.findings().get(0));
        }
    }

    private void mend(Finding finding) {
        Violation violation = finding.violation();
        Subject subject = violation.subject();
        switch (subject.kind()) {
            case PUPIL -> mendPupil(finding, UUID.fromString(subject.key()));
            case HOUSEHOLD -> ways.household(UUID.fromString(subject.key()), violation.field());
            case CLASS -> ways.schoolClass(subject.key());
            case PROGRAMME -> ways.programme(subject.key());
            case SCHOOL, SITE -> {
                if (violation.field().equals("pupils")) {
                    ways.schoolClass(null);
                } else {
                    ways.school();
                }
            }
        }
    }

    private void mendPupil(Finding finding, UUID pupil) {
        Violation violation = finding.violation();
        ways.lead(pupil, homes.get(pupil), violation.field(), violation.programme())
                .ifPresent(field -> sheet(finding, field));
    }

    private void sheet(Finding finding, String about) {
        if (finding.pupil() != null) {
            keeping.close();
            editor.edit(finding.pupil());
            field.set(about);
            opened.set(false);
            opened.set(true);
        }
    }

    /** Asks why a doubt, or every doubt of a group, is kept. */
    public void askToKeep(CheckLine line) {
        if (mayKeep(line)) {
            opened.set(false);
            keeping.ask(line);
        }
    }

    /** Whether a line is of doubts that are open. */
    public static boolean mayKeep(CheckLine line) {
        return line != null
                && line.findings().stream()
                        .allMatch(one -> one.kept() == null && one.violation().keepable());
    }

    /** Takes back the reasons a finding, or every finding of a group, is kept with. */
    void openAgain(CheckLine line) {
        keeping.open(line.findings().stream().map(Finding::kept).toList());
    }

    private void show(Read now) {
        FindingNames names =
                new FindingNames(now.pupils(), now.programmes(), now.papers(), now.year());
        Renewal.of(findings, now.findings().open().stream().map(names::of).toList());
        Renewal.of(kept, now.findings().kept().stream().map(names::of).toList());
        openGroups.show(findings);
        keptGroups.show(kept);
        keeping.of(now.year());
        homes.clear();
        homes.putAll(now.homes());
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

    /** What is open, by check, as lines. */
    ObservableList<CheckLine> lines() {
        return openGroups.lines();
    }

    /** What is kept, by check, as lines. */
    ObservableList<CheckLine> keptLines() {
        return keptGroups.lines();
    }

    /** The field of the pupil's sheet that is to be mended. */
    ReadOnlyStringProperty field() {
        return field.getReadOnlyProperty();
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
