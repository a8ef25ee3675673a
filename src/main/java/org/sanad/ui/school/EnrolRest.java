package org.sanad.ui.school;

import java.util.List;
import java.util.UUID;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.school.SchoolDesk;

/** Enrols at once whom nothing is decided of, and says how many they were, with the way back. */
final class EnrolRest {
    private final SheetWriting writing;
    private final Texts texts;
    private final WayBack back;

    /**
     * @param onTaken reads the sheet afresh
     */
    EnrolRest(
            JobRunner jobs,
            Notices notices,
            Texts texts,
            SchoolDesk desk,
            SheetWriting writing,
            Runnable onTaken) {
        this.writing = writing;
        this.texts = texts;
        this.back = new WayBack(jobs, notices, desk, "ui.programmes.rest.taken-back", onTaken);
    }

    /** To be called within a step of the writing. */
    void enrol(Programme programme, List<UUID> pupils) {
        UUID action = UUID.randomUUID();
        writing.write(
                action,
                SheetWriting.Change.enrol(programme, pupils),
                () ->
                        back.offer(
                                action,
                                "ui.programmes.rest.enrolled",
                                pupils.size(),
                                texts.language().map(one -> programme.name().in(one.code()))));
    }
}
