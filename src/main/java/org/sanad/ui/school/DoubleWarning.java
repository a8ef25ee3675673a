package org.sanad.ui.school;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sanad.model.Pupil;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.doubles.LikePupils;
import org.sanad.work.doubles.PossibleDouble;
import org.sanad.work.doubles.PupilDoubles;

/**
 * Who else a pupil may be, while he is being typed. The pupils of the year are read once and asked
 * away from the window; an answer that comes after more was typed is not shown. Warns, never
 * blocks.
 */
public final class DoubleWarning {
    /** What the asking gives back, with the pupils read for it. */
    private record Told(LikePupils likes, List<PossibleDouble> found) {}

    private final JobRunner jobs;
    private final PupilDoubles doubles;
    private final ReadOnlyObjectWrapper<List<PossibleDouble>> found =
            new ReadOnlyObjectWrapper<>(List.of());
    private LikePupils likes;
    private Pupil asked;

    DoubleWarning(JobRunner jobs, PupilDoubles doubles) {
        this.jobs = jobs;
        this.doubles = doubles;
    }

    /** The pupils stored have changed: they are read anew at the next question. */
    void renew() {
        likes = null;
        asked = null;
    }

    /** Takes the warning away. */
    void clear() {
        asked = null;
        found.set(List.of());
    }

    /** Asks who else a pupil may be as he is typed now; the same question is not asked again. */
    void look(Pupil pupil) {
        if (pupil.equals(asked)) {
            return;
        }
        asked = pupil;
        LikePupils known = likes;
        jobs.run(
                Job.of(
                        "ui.pupils.comparing",
                        progress -> {
                            LikePupils now = known == null ? doubles.likes() : known;
                            return new Told(now, now.of(pupil));
                        }),
                told -> {
                    if (pupil.equals(asked)) {
                        likes = told.likes();
                        found.set(told.found());
                    }
                });
    }

    /** Says that the pupil and the other are two children; then looks again. */
    public void sayTwo(PossibleDouble pair, Supplier<Pupil> typed) {
        jobs.run(
                Job.of(
                        "ui.pupils.saving",
                        progress -> {
                            doubles.dismiss(pair.one().code(), pair.other().code());
                            return progress;
                        }),
                said -> {
                    renew();
                    look(typed.get());
                });
    }

    /** Those he may be, likeliest first; empty most of the time. */
    public ReadOnlyObjectProperty<List<PossibleDouble>> found() {
        return found.getReadOnlyProperty();
    }
}
