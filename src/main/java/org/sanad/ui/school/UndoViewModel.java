package org.sanad.ui.school;

import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.school.LastActions;

/**
 * Taking the last things entered back, and making them again; says each time what it was, and
 * offers to turn exactly that round again.
 */
public final class UndoViewModel {
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("roster", "ui.undo.roster"),
                    Map.entry("year", "ui.undo.year"),
                    Map.entry("guardians", "ui.undo.guardians"),
                    Map.entry("doubles", "ui.undo.doubles"),
                    Map.entry("benefits", "ui.undo.participation"),
                    Map.entry("participation", "ui.undo.participation"),
                    Map.entry("absences", "ui.undo.absences"),
                    Map.entry("absence", "ui.undo.absences"),
                    Map.entry("entered_month", "ui.undo.absences"),
                    Map.entry("closure", "ui.undo.absences"),
                    Map.entry("slips", "ui.undo.slips"),
                    Map.entry("handed_slip", "ui.undo.slips"),
                    Map.entry("households", "ui.undo.household"),
                    Map.entry("household", "ui.undo.household"),
                    Map.entry("household_child", "ui.undo.household"),
                    Map.entry("dismissal", "ui.undo.proposal"),
                    Map.entry("needs", "ui.undo.needs"),
                    Map.entry("need", "ui.undo.needs"),
                    Map.entry("pupil_note", "ui.undo.note"),
                    Map.entry("placement", "ui.undo.placement"),
                    Map.entry("moves", "ui.undo.moves"),
                    Map.entry("move", "ui.undo.moves"),
                    Map.entry("kept_violation", "ui.undo.kept"),
                    Map.entry("school", "ui.undo.school"),
                    Map.entry("site", "ui.undo.school"));

    /** Of pupils, and of whatever a later version of the program knows. */
    private static final String OTHER = "ui.undo.pupil";

    private final LastActions actions;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final Runnable afterwards;

    /**
     * @param afterwards reads the page in front afresh
     */
    public UndoViewModel(
            LastActions actions,
            JobRunner jobs,
            Notices notices,
            Texts texts,
            Runnable afterwards) {
        this.actions = actions;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
        this.afterwards = afterwards;
    }

    /** Takes the newest action back. */
    public void undo() {
        undo(actions::undo);
    }

    private void undo(Supplier<LastActions.Action> undoing) {
        jobs.run(
                Job.of("ui.undo.undoing", progress -> undoing.get()),
                done -> {
                    notices.offerMeanwhile(
                            Meaning.INFORMATION,
                            "ui.undo.redo",
                            () -> redo(() -> actions.redo(done.id())),
                            "ui.undo.undone",
                            what(done));
                    afterwards.run();
                },
                notices::refuse);
    }

    /** Makes again what was taken back last. */
    public void redo() {
        redo(actions::redo);
    }

    private void redo(Supplier<LastActions.Action> redoing) {
        jobs.run(
                Job.of("ui.undo.redoing", progress -> redoing.get()),
                done -> {
                    notices.offerMeanwhile(
                            Meaning.INFORMATION,
                            WayBack.BUTTON,
                            () -> undo(() -> actions.undo(done.id())),
                            "ui.undo.redone",
                            what(done));
                    afterwards.run();
                },
                notices::refuse);
    }

    private ObservableValue<String> what(LastActions.Action action) {
        return texts.text(wordsOf(action.kind()));
    }

    /** The key of what a kind of action, or a table, is called. */
    static String wordsOf(String kind) {
        return KINDS.getOrDefault(kind, OTHER);
    }
}
