package org.sanad.ui.settings;

import java.util.Map;
import org.sanad.ui.kit.Texts;

/** What a kind of operation is called in the journal. */
final class JournalWords {
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("founded", "ui.journal.founded"),
                    Map.entry("roster", "ui.journal.roster"),
                    Map.entry("year", "ui.journal.year"),
                    Map.entry("guardians", "ui.journal.guardians"),
                    Map.entry("doubles", "ui.journal.pupil"),
                    Map.entry("pupil", "ui.journal.pupil"),
                    Map.entry("placement", "ui.journal.pupil"),
                    Map.entry("moves", "ui.journal.move"),
                    Map.entry("move", "ui.journal.move"),
                    Map.entry("pupil_note", "ui.journal.note"),
                    Map.entry("benefits", "ui.journal.benefits"),
                    Map.entry("participation", "ui.journal.benefits"),
                    Map.entry("absences", "ui.journal.absences"),
                    Map.entry("absence", "ui.journal.absences"),
                    Map.entry("entered_month", "ui.journal.absences"),
                    Map.entry("closure", "ui.journal.absences"),
                    Map.entry("slips", "ui.journal.slips"),
                    Map.entry("handed_slip", "ui.journal.slips"),
                    Map.entry("households", "ui.journal.household"),
                    Map.entry("household", "ui.journal.household"),
                    Map.entry("household_child", "ui.journal.household"),
                    Map.entry("dismissal", "ui.journal.household"),
                    Map.entry("needs", "ui.journal.needs"),
                    Map.entry("need", "ui.journal.needs"),
                    Map.entry("kept_violation", "ui.journal.kept"),
                    Map.entry("school", "ui.journal.school"),
                    Map.entry("site", "ui.journal.school"),
                    Map.entry("setting", "ui.journal.setting"),
                    Map.entry("content", "ui.journal.setting"),
                    Map.entry("stored_key", "ui.journal.key"),
                    Map.entry("school_key", "ui.journal.key"),
                    Map.entry("outbox", "ui.journal.bundle"),
                    Map.entry("snapshot", "ui.journal.bundle"),
                    Map.entry("inbox", "ui.journal.answer"),
                    Map.entry("remark", "ui.journal.answer"),
                    Map.entry("refusal-away", "ui.journal.refusal-away"),
                    Map.entry("pack", "ui.journal.pack"),
                    Map.entry("returned", "ui.journal.returned"),
                    Map.entry("undone", "ui.journal.undone"),
                    Map.entry("redone", "ui.journal.redone"),
                    Map.entry("password", "ui.journal.password"),
                    Map.entry("password-reset", "ui.journal.password-reset"),
                    Map.entry("recovery-code", "ui.journal.recovery-code"),
                    Map.entry("handed-over", "ui.journal.handed-over"),
                    Map.entry("clerk-added", "ui.journal.clerk-added"),
                    Map.entry("clerk-password", "ui.journal.clerk-password"),
                    Map.entry("clerk-removed", "ui.journal.clerk-removed"),
                    Map.entry("restored", "ui.journal.restored"));

    /** Of whatever a later version of the program knows. */
    private static final String OTHER = "ui.journal.other";

    private JournalWords() {}

    static String of(Texts texts, String kind) {
        return texts.now(KEYS.getOrDefault(kind, OTHER));
    }
}
