package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.LocalizedText;
import org.sanad.model.Severity;
import org.sanad.model.Site;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Rule;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.StatusMark;
import org.sanad.work.Job;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** What is wrong or doubtful, worst first, and the pupil opened to mend it. */
public final class ChecksViewModel {
    /**
     * One finding.
     *
     * @param pupil null when he is not on the lists of the year
     * @param programme short name of the programme it is about, or null
     */
    public record Finding(Violation violation, PupilRow pupil, LocalizedText programme) {
        /**
         * The rule's arguments with the pupil's name for his code and a programme's name for its.
         */
        Object[] arguments(String language) {
            List<Object> said = new ArrayList<>(violation.arguments());
            if (pupil != null) {
                said.set(0, pupil.name().whole());
            }
            if (programme != null) {
                said.set(1, programme.in(language));
            }
            return said.toArray();
        }
    }

    private record Read(
            List<Violation> violations,
            List<PupilRow> pupils,
            List<Site> sites,
            List<Programme> programmes) {}

    private final JobRunner jobs;
    private final SchoolDesk desk;
    private final PupilEditor editor;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    public ChecksViewModel(JobRunner jobs, Notices notices, SchoolDesk desk) {
        this.jobs = jobs;
        this.desk = desk;
        this.editor = new PupilEditor(jobs, notices, desk.pupils(), this::refresh);
    }

    /** Looks through the school's data again. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.checks.reading",
                        progress ->
                                new Read(
                                        desk.checks().violations(),
                                        desk.pupils().rows(),
                                        desk.pupils().sites(),
                                        desk.benefits().programmes())),
                this::show);
    }

    /** Opens the sheet of the pupil a finding is about. */
    public void open(Finding finding) {
        if (finding.pupil() != null) {
            editor.edit(finding.pupil());
            opened.set(true);
        }
    }

    private void show(Read now) {
        Map<UUID, PupilRow> pupils = new HashMap<>();
        now.pupils().forEach(row -> pupils.put(row.id(), row));
        Map<String, LocalizedText> names = new HashMap<>();
        now.programmes().forEach(each -> names.put(each.code(), each.shortName()));
        List<Finding> found =
                now.violations().stream()
                        .map(
                                each ->
                                        new Finding(
                                                each,
                                                pupils.get(each.pupilId()),
                                                programme(each, names)))
                        .toList();
        if (!findings.equals(found)) {
            findings.setAll(found);
        }
        editor.sites().setAll(now.sites());
        editor.renew(now.pupils());
        read.set(true);
    }

    private static LocalizedText programme(Violation each, Map<String, LocalizedText> names) {
        boolean named = each.arguments().size() > 1 && each.rule() != Rule.LEVEL_UNKNOWN;
        return named ? names.get(each.arguments().get(1)) : null;
    }

    /** How bad a finding is, as a mark. */
    public static StatusMark.Status status(Severity severity) {
        return switch (severity) {
            case ERROR -> new StatusMark.Status(Meaning.REFUSED, "ui.checks.error");
            case WARNING -> new StatusMark.Status(Meaning.DOUBTFUL, "ui.checks.warning");
            case INFO -> new StatusMark.Status(Meaning.INFORMATION, "ui.checks.info");
        };
    }

    /** Findings, worst first. */
    public ObservableList<Finding> findings() {
        return findings;
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
}
