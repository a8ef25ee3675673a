package org.sanad.ui.directorate;

import java.util.Map;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.StatusMark;

/** The words and shapes of what became of a file. */
final class Verdicts {
    static final String ACCEPTED = "accepted";
    static final String WAITING = "quarantined";
    static final String REFUSED = "rejected";
    static final String ALREADY = "already";

    private static final Map<String, StatusMark.Status> MARKS =
            Map.of(
                    ACCEPTED,
                    new StatusMark.Status(Meaning.DONE, "ui.intake.verdict.accepted"),
                    WAITING,
                    new StatusMark.Status(Meaning.DOUBTFUL, "ui.intake.verdict.waiting"),
                    REFUSED,
                    new StatusMark.Status(Meaning.REFUSED, "ui.intake.verdict.refused"),
                    ALREADY,
                    new StatusMark.Status(Meaning.INFORMATION, "ui.intake.verdict.already"));

    private static final Map<String, String> TYPES =
            Map.of(
                    "enrolment", "ui.intake.type.enrolment",
                    "declaration", "ui.intake.type.declaration",
                    "answer", "ui.intake.type.answer",
                    "update", "ui.intake.type.update",
                    "restitution", "ui.intake.type.restitution");

    private Verdicts() {}

    /** The mark of a verdict's stable code. */
    static StatusMark.Status of(String verdict) {
        return MARKS.get(verdict);
    }

    /** Key of the word for a kind of bundle; what was not proved has one too. */
    static String typeKey(String type) {
        return type == null ? "ui.intake.type.unproved" : TYPES.get(type);
    }
}
