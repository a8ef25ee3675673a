package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.ui.kit.FxJobRunner;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.testfx.util.WaitForAsyncUtils;

final class UnlockViewModelTest {
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";

    @TempDir private Path folder;

    private final List<SchoolDesk> opened = new CopyOnWriteArrayList<>();
    private UnlockViewModel<SchoolDesk> model;

    @BeforeEach
    void lock() {
        NewSchool plan = new NewSchool(new Gresa("04123X"), "مدرسة الأطلس", Area.RURAL);
        SchoolDesk.create(folder, plan, PASSWORD.toCharArray()).close();
        model =
                new UnlockViewModel<>(
                        folder, new SameThreadJobRunner(), SchoolDesk::open, opened::add);
    }

    @AfterEach
    void close() {
        opened.forEach(SchoolDesk::close);
    }

    private void attempt(String typed) {
        while (model.waiting().get() > 0) {
            model.secondPassed();
        }
        model.password().set(typed);
        model.unlock();
    }

    @Test
    void opensWithThePassword() {
        attempt(PASSWORD);
        assertEquals(1, opened.size());
        assertEquals("مدرسة الأطلس", opened.get(0).school().name());
        assertEquals("", model.password().get());
    }

    @Test
    void saysThatThePasswordIsWrongAndForgetsIt() {
        attempt("شجرة جبل نهر مدرس");
        assertEquals(List.of(), opened);
        assertEquals("seal.password.wrong", model.problem().get().code());
        assertEquals("", model.password().get());
    }

    @Test
    void makesEachWrongTryWaitLonger() {
        List<Integer> waits = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            attempt("wrong password " + i);
            waits.add(model.waiting().get());
        }
        assertEquals(List.of(1, 2, 4, 8), waits);
    }

    @Test
    void closingTheProgramDoesNotTakeTheWaitAway() {
        Instant now = Instant.parse("2026-11-24T14:00:00Z");
        model = reopened(now);
        attempt("wrong password 1");
        attempt("wrong password 2");
        attempt("wrong password 3");
        assertEquals(4, reopened(now).waiting().get());
        assertEquals(1, reopened(now.plusSeconds(3)).waiting().get());
        assertEquals(0, reopened(now.plusSeconds(4)).waiting().get());

        model = reopened(now.plusSeconds(60));
        attempt("wrong password 4");
        assertEquals(8, model.waiting().get());
        attempt(PASSWORD);
        assertEquals(1, opened.size());
        assertEquals(0, reopened(now.plusSeconds(60)).waiting().get());
    }

    @Test
    void aClockSetBackLocksNobodyOutForLong() {
        Instant now = Instant.parse("2036-11-24T14:00:00Z");
        model = reopened(now);
        for (int i = 0; i < 9; i++) {
            attempt("wrong password " + i);
        }
        assertEquals(30, model.waiting().get());
        model = reopened(now.minus(3650, ChronoUnit.DAYS));
        assertEquals(30, model.waiting().get());
        attempt(PASSWORD);
        assertEquals(1, opened.size());
    }

    @Test
    void aBrokenFileOfTriesKeepsNobodyOut() throws IOException {
        for (String text : List.of("", "x", "-1 5", "99999999999 1", "3 99999999999999999999")) {
            Files.writeString(folder.resolve("wrong-tries"), text);
            assertEquals(0, reopened(Instant.EPOCH).waiting().get(), text);
        }
        Files.delete(folder.resolve("wrong-tries"));
        Files.createDirectories(folder.resolve("wrong-tries/in-the-way"));
        attempt("wrong password 1");
        assertEquals(1, model.waiting().get());
        attempt(PASSWORD);
        assertEquals(1, opened.size());
    }

    private UnlockViewModel<SchoolDesk> reopened(Instant now) {
        return new UnlockViewModel<>(
                folder,
                new SameThreadJobRunner(),
                SchoolDesk::open,
                opened::add,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void triesNothingWhileItWaits() {
        attempt("wrong password 1");
        model.password().set(PASSWORD);
        assertFalse(model.ready().get());
        model.unlock();
        assertEquals(List.of(), opened);
        model.secondPassed();
        assertTrue(model.ready().get());
        model.unlock();
        assertEquals(1, opened.size());
    }

    /** The error window says what it is; the lock must not stay shut until the next start. */
    @Test
    void aFaultOfTheProgramIsNoWrongPasswordAndTheNextTryOpens() throws Exception {
        List<Throwable> faults = new CopyOnWriteArrayList<>();
        IllegalStateException fault = new IllegalStateException("a fault of the program");
        Screens.stage();
        Notices notices = new Notices(new Texts(Language.FRENCH));
        try (FxJobRunner jobs = new FxJobRunner(notices, faults::add)) {
            model =
                    new UnlockViewModel<>(
                            folder,
                            jobs,
                            (of, role, typed) -> {
                                if (faults.isEmpty()) {
                                    throw fault;
                                }
                                return SchoolDesk.open(of, role, typed);
                            },
                            opened::add);
            attemptOnScreen();
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !faults.isEmpty());
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of(fault), faults);
            assertEquals(JobRunner.FAULT, model.problem().get().code());
            assertEquals(0, model.waiting().get());
            attemptOnScreen();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !opened.isEmpty());
        }
    }

    private void attemptOnScreen() throws Exception {
        Screens.onFx(
                () -> {
                    attempt(PASSWORD);
                    return null;
                });
    }

    @Test
    void takesTheSentenceAwayWhenTypingBegins() {
        attempt("wrong password 1");
        model.password().set("x");
        assertNull(model.problem().get());
    }
}
