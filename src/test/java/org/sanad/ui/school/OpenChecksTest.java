package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.checks.OpenCount;
import org.sanad.work.school.SchoolDesk;

/** The number beside the name of the checks is that of their page. */
final class OpenChecksTest {
    @TempDir private Path folder;

    private SchoolDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsWhatThePageListsAndFollowsWhatIsEntered() {
        OpenChecks open = new OpenChecks(new SameThreadJobRunner(), desk);
        open.look();
        int before = open.open().get();
        assertEquals(desk.checks().findings().open().size(), before);
        enrol();
        open.look();
        assertNotEquals(before, open.open().get(), "papers are missing now");
        assertEquals(desk.checks().findings().open().size(), open.open().get());
    }

    @Test
    void doesNotJudgeAgainWhereNothingWasWritten() {
        OpenCount once = desk.checks().count(null);
        assertSame(once, desk.checks().count(once));
        enrol();
        assertNotEquals(once, desk.checks().count(once));
    }

    @Test
    void whatIsEnteredWhileItLooksIsNotForgotten() {
        HeldJobRunner jobs = new HeldJobRunner();
        OpenChecks open = new OpenChecks(jobs, desk);
        open.look();
        jobs.letGo();
        open.look();
        open.look();
        assertEquals(1, jobs.held(), "one look at a time");
        jobs.letGoFirst();
        enrol();
        assertEquals(1, jobs.held());
        jobs.letGo();
        assertEquals(desk.checks().findings().open().size(), open.open().get());
        assertEquals(0, jobs.held());
    }

    private void enrol() {
        List<BenefitRow> eligible = desk.benefits().propose("TAYSSIR").eligible();
        desk.benefits().set("TAYSSIR", new ArrayList<>(List.of(eligible.get(0).code())));
    }
}
