package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

final class UnlockViewModelTest {
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";

    @TempDir private Path folder;

    private final List<SchoolDesk> opened = new ArrayList<>();
    private UnlockViewModel model;

    @BeforeEach
    void lock() {
        NewSchool plan = new NewSchool(new Gresa("04123X"), "مدرسة الأطلس", Area.RURAL);
        SchoolDesk.create(folder, plan, PASSWORD.toCharArray()).close();
        model = new UnlockViewModel(folder, new SameThreadJobRunner(), opened::add);
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

    @Test
    void takesTheSentenceAwayWhenTypingBegins() {
        attempt("wrong password 1");
        model.password().set("x");
        assertNull(model.problem().get());
    }
}
