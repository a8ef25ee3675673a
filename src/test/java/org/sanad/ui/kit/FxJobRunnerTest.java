package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;
import org.sanad.model.UserProblem;
import org.sanad.work.Job;
import org.testfx.util.WaitForAsyncUtils;

/** A refusal is told until what was refused goes, whoever tells it. */
final class FxJobRunnerTest {
    private static final String SAVING = "ui.programmes.saving";

    private final Notices notices = new Notices(new Texts(Language.FRENCH));

    private static <T> Job<T> refused(String kind) {
        return Job.of(
                kind,
                progress -> {
                    throw UserProblem.of("store.disk.full");
                });
    }

    private static void run(FxJobRunner jobs, Job<String> job) throws Exception {
        Screens.onFx(
                () -> {
                    jobs.run(job, given -> {});
                    return null;
                });
        settle(jobs);
    }

    private static void settle(FxJobRunner jobs) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Screens.onFx(jobs::idle));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aRefusalIsGoneWhenTheSameWasTriedAgainAndWent() throws Exception {
        Screens.stage();
        try (FxJobRunner jobs = new FxJobRunner(notices, fault -> {})) {
            run(jobs, refused(SAVING));
            assertEquals(Meaning.REFUSED, notices.current().get().meaning());
            run(jobs, Job.of("ui.programmes.reading", progress -> "read"));
            assertNotNull(notices.current().get(), "reading is not what was refused");
            run(jobs, Job.of(SAVING, progress -> "saved"));
            assertNull(notices.current().get());
        }
    }

    @Test
    void whatAPageTellsItselfIsGoneTooAndWhatIsSaidSinceStays() throws Exception {
        Screens.stage();
        try (FxJobRunner jobs = new FxJobRunner(notices, fault -> {})) {
            Screens.onFx(
                    () -> {
                        jobs.run(refused(SAVING), given -> {}, notices::refuse);
                        return null;
                    });
            settle(jobs);
            assertNotNull(notices.current().get());
            run(jobs, Job.of(SAVING, progress -> "saved"));
            assertNull(notices.current().get());
            run(jobs, refused(SAVING));
            Screens.onFx(
                    () -> {
                        notices.say(Meaning.DONE, "ui.kit.table.count", 12);
                        return null;
                    });
            run(jobs, Job.of(SAVING, progress -> "saved"));
            assertEquals(Meaning.DONE, notices.current().get().meaning());
        }
    }
}
