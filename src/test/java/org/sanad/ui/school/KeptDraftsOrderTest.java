package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.school.SchoolDesk;

/** Whatever ends first, what is kept is what was typed last and is not saved. */
final class KeptDraftsOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.ARABIC);
    private SchoolDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Map<String, String> kept(UUID pupil) {
        return desk.drafts().find(Drafts.Form.PUPIL, pupil);
    }

    @Test
    void whicheverThreadIsFasterTheLastAskedForStays() {
        UUID pupil = desk.pupils().rows().get(0).id();
        UUID other = desk.pupils().rows().get(1).id();
        HeldJobRunner jobs = new HeldJobRunner();
        KeptDrafts drafts =
                new KeptDrafts(jobs, new Notices(texts), desk.drafts(), Drafts.Form.PUPIL);
        Map<String, String> stored = Map.of("first", "", "family", "");
        Map<String, String> shown = new HashMap<>();
        drafts.open(pupil, shown::putAll);
        drafts.keep(stored, Map.of("first", "ز", "family", ""));
        assertEquals(2, jobs.held(), "beside what was kept, which is not known yet");
        jobs.letGoFirst();
        drafts.keep(stored, Map.of("first", "ز", "family", ""));
        drafts.keep(stored, Map.of("first", "ز", "family", ""));
        drafts.keep(stored, Map.of("first", "زينب", "family", ""));
        assertEquals(3, jobs.held(), "only what changed");
        drafts.open(other, found -> {});
        jobs.letGoLast();
        drafts.open(pupil, shown::putAll);
        assertEquals(Map.of("first", "زينب"), shown, "asked for, and not on the disk yet");
        jobs.letGoLast();
        jobs.letGoLast();
        jobs.letGoLast();
        assertEquals(Map.of("first", "زينب"), kept(pupil));

        drafts.keep(stored, Map.of("first", "زينبة", "family", ""));
        Drafts.Waiting sent = new Drafts.Waiting(Drafts.Form.PUPIL, pupil, Map.of());
        drafts.saving(sent, () -> desk.drafts().keep(Drafts.Form.PUPIL, pupil, Map.of())).run();
        jobs.letGoFirst();
        assertEquals(Map.of(), kept(pupil), "saved: what was asked for before is not written");
    }

    @Test
    void whatCannotBeKeptIsToldAndTriedAgain() {
        UUID pupil = desk.pupils().rows().get(0).id();
        UUID other = desk.pupils().rows().get(1).id();
        HeldJobRunner jobs = new HeldJobRunner();
        KeptDrafts drafts =
                new KeptDrafts(jobs, new Notices(texts), desk.drafts(), Drafts.Form.PUPIL);
        drafts.open(pupil, found -> {});
        jobs.letGoFirst();
        assertFalse(drafts.unkept());
        drafts.keep(Map.of("first", ""), Map.of("first", "ز"));
        assertTrue(drafts.unkept(), "on its way");
        jobs.refuseFirst(UserProblem.of("store.disk.full"));
        assertTrue(drafts.unkept());
        drafts.open(other, found -> {});
        jobs.letGoFirst();
        drafts.keepAgain();
        assertEquals(Map.of(), kept(pupil));
        jobs.letGoFirst();
        assertFalse(drafts.unkept());
        assertEquals(Map.of("first", "ز"), kept(pupil));
        drafts.keepAgain();
        assertEquals(0, jobs.held());
    }

    @Test
    void whatWasTypedSinceASheetWasSentIsAskedForAgainEvenWhenAnotherIsShown() {
        UUID pupil = desk.pupils().rows().get(0).id();
        UUID other = desk.pupils().rows().get(1).id();
        HeldJobRunner jobs = new HeldJobRunner();
        KeptDrafts drafts =
                new KeptDrafts(jobs, new Notices(texts), desk.drafts(), Drafts.Form.PUPIL);
        Map<String, String> stored = Map.of("first", "", "family", "");
        Map<String, String> sent = Map.of("first", "ز", "family", "ع");
        drafts.open(pupil, found -> {});
        drafts.keep(stored, sent);
        jobs.letGo();
        Drafts.Waiting waiting = new Drafts.Waiting(Drafts.Form.PUPIL, pupil, sent);
        Runnable save =
                drafts.saving(
                        waiting, () -> desk.typed(waiting).pupilNotes().add(pupil, DAY, "زار"));
        drafts.keep(stored, Map.of("first", "زينب", "family", "ع"));
        drafts.open(other, found -> {});
        save.run();
        drafts.saved(pupil);
        jobs.refuseFirst(UserProblem.of("store.disk.full"));
        assertTrue(drafts.unkept());
        jobs.letGo();
        Map<String, String> shown = new HashMap<>();
        drafts.open(pupil, shown::putAll);
        assertEquals(Map.of("first", "زينب"), shown, "what is saved is not typed any more");
        drafts.keepAgain();
        jobs.letGo();
        assertFalse(drafts.unkept());
        assertEquals(Map.of("first", "زينب"), kept(pupil));
    }

    @Test
    void whoAsksWhetherASheetIsOnItsWayDoesNotWaitForTheDisk() {
        UUID pupil = desk.pupils().rows().get(0).id();
        KeptDrafts drafts =
                new KeptDrafts(
                        new SameThreadJobRunner(),
                        new Notices(texts),
                        desk.drafts(),
                        Drafts.Form.PUPIL);
        drafts.open(pupil, found -> {});
        // asked from another thread in the very midst of the writing
        boolean during =
                drafts.writing(
                                new Drafts.Waiting(Drafts.Form.PUPIL, pupil, Map.of()),
                                () ->
                                        CompletableFuture.supplyAsync(drafts::underWay)
                                                .orTimeout(20, TimeUnit.SECONDS)
                                                .join())
                        .get();
        assertTrue(during);
        drafts.saved(pupil);
        assertFalse(drafts.underWay());
    }
}
