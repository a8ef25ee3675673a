package org.sanad.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.demo.SampleSchool;
import org.sanad.work.school.SchoolDesk;

/**
 * The invented school in its folder beside the data: made when it is first opened, gone when it is
 * thrown away.
 */
record SampleFolder(Path place, JobRunner jobs) {
    boolean exists() {
        return SampleSchool.exists(place);
    }

    /** Opens it as it was left, or a fresh one. */
    void open(Consumer<SchoolDesk> onOpened) {
        jobs.run(
                Job.of(
                        "ui.sample.creating",
                        progress ->
                                exists() ? SampleSchool.open(place) : SampleSchool.create(place)),
                onOpened);
    }

    /** Throws it away; it must be closed. */
    void remove() {
        jobs.run(
                Job.of(
                        "ui.sample.removing",
                        progress -> {
                            SampleSchool.remove(place);
                            return place;
                        }),
                removed -> EventLog.event("sample-removed"));
    }
}
