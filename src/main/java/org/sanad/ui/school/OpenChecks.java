package org.sanad.ui.school;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.checks.OpenCount;
import org.sanad.work.school.SchoolDesk;

/** How much the checks find, told beside their page's name: looked at as pages are shown. */
public final class OpenChecks {
    private final JobRunner jobs;
    private final SchoolDesk desk;
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private OpenCount last;
    private boolean looking;
    private boolean asked;

    public OpenChecks(JobRunner jobs, SchoolDesk desk) {
        this.jobs = jobs;
        this.desk = desk;
    }

    /** Looks in the background whether there are more or fewer now. */
    public void look() {
        if (looking) {
            asked = true;
            return;
        }
        looking = true;
        OpenCount before = last;
        jobs.runQuietly(
                Job.of("ui.checks.reading", progress -> desk.checks().count(before)),
                now -> {
                    last = now;
                    open.set(now.open());
                    end();
                },
                this::end);
    }

    /** What was written while it looked is looked at too. */
    private void end() {
        looking = false;
        if (asked) {
            asked = false;
            look();
        }
    }

    /** What the page lists as open. */
    public ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }
}
