package org.sanad.ui.directorate;

import java.util.Map;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.StatusMark;
import org.sanad.work.review.BoardRow;

/** The words and shapes of what was decided about a declaration, and of schools that are silent. */
final class Decisions {
    static final String WAITING = "WAITING";
    static final String MISSING = "MISSING";

    private static final StatusMark.Status OVERDUE =
            new StatusMark.Status(Meaning.REFUSED, "ui.board.overdue");

    private static final Map<String, StatusMark.Status> MARKS =
            Map.of(
                    WAITING,
                    new StatusMark.Status(Meaning.DOUBTFUL, "ui.review.verdict.waiting"),
                    "ACCEPTED",
                    new StatusMark.Status(Meaning.DONE, "ui.review.verdict.accepted"),
                    "PARTLY_REFUSED",
                    new StatusMark.Status(Meaning.DOUBTFUL, "ui.review.verdict.partly"),
                    "REFUSED",
                    new StatusMark.Status(Meaning.REFUSED, "ui.review.verdict.refused"),
                    "ARCHIVED",
                    new StatusMark.Status(Meaning.INFORMATION, "ui.review.verdict.archived"),
                    MISSING,
                    new StatusMark.Status(Meaning.NEUTRAL, "ui.board.missing"),
                    "KEY_WAITING",
                    new StatusMark.Status(Meaning.DOUBTFUL, "ui.board.key-waiting"));

    private Decisions() {}

    /** The mark of a school: silence after the campaign's last day has its own. */
    static StatusMark.Status of(BoardRow row) {
        return row.late() && row.state().equals(MISSING) ? OVERDUE : of(row.state());
    }

    /** The mark of a decision's stable code. */
    static StatusMark.Status of(String code) {
        return MARKS.get(code);
    }
}
