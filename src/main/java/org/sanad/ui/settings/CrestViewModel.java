package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.paper.Crests;
import org.sanad.work.paper.PageImage;

/** The picture in the head of the papers: chosen from a file, looked at, taken away. */
public final class CrestViewModel {
    private final Crests crests;
    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<PageImage> picture = new ReadOnlyObjectWrapper<>();

    public CrestViewModel(Crests crests, JobRunner jobs, Notices notices) {
        this.crests = crests;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** As papers show it, or null. */
    public ReadOnlyObjectProperty<PageImage> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(
                Job.of("ui.settings.reading", progress -> crests.picture()),
                found -> picture.set(found.orElse(null)));
    }

    /** Takes a picture file. */
    public void choose(Path file) {
        jobs.run(
                Job.of("ui.settings.crest.reading", progress -> crests.choose(file)),
                found -> {
                    picture.set(found);
                    notices.say(Meaning.DONE, "ui.settings.crest.taken");
                });
    }

    /** Papers have none again. */
    public void remove() {
        jobs.run(
                Job.of(
                        "ui.settings.crest.reading",
                        progress -> {
                            crests.remove();
                            return Optional.empty();
                        }),
                gone -> picture.set(null));
    }
}
