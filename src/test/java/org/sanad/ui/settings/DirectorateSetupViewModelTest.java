package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.work.receive.DirectorateDesk;

final class DirectorateSetupViewModelTest {
    private static final String PASSWORD = "شجرة جبل نهر مديرية";
    private static final String ROOT = "جذر محفوظ في الخزانة";

    @TempDir private Path folder;

    private final List<DirectorateDesk> created = new ArrayList<>();
    private DirectorateSetupViewModel model;

    @BeforeEach
    void begin() {
        model =
                new DirectorateSetupViewModel(
                        folder.resolve("office"), new SameThreadJobRunner(), created::add);
    }

    @AfterEach
    void close() {
        created.forEach(DirectorateDesk::close);
    }

    private void choose(String code) {
        model.query().set(code);
        model.chosen().set(model.shown().get(0));
    }

    @Test
    void listsEveryDirectorateOfThePack() {
        assertEquals(DirectorateDesk.known(), model.shown());
        assertTrue(model.shown().size() > 70);
    }

    @Test
    void findsByEitherLanguageOrByCode() {
        for (String asked : List.of("أزيلال", "AZILAL", "05.081")) {
            model.query().set(asked);
            assertEquals(List.of("05.081"), model.shown().stream().map(one -> one.code()).toList());
        }
    }

    @Test
    void theNameGoesWithTheChoiceUntilItIsReworded() {
        choose("05.081");
        String azilal = model.name().get();
        choose("01.051");
        assertFalse(model.name().get().equals(azilal));
        model.name().set("مديريتنا");
        choose("05.081");
        assertEquals("مديريتنا", model.name().get());
    }

    @Test
    void createsTheDirectorateThatWasChosen() {
        choose("05.081");
        assertTrue(model.directorateReady().get());
        assertFalse(model.passwordReady().get());
        model.password().first().set(PASSWORD);
        model.password().repeated().set(PASSWORD);
        assertTrue(model.passwordReady().get());
        model.root().first().set(PASSWORD);
        model.root().repeated().set(PASSWORD);
        assertFalse(model.rootReady().get());
        assertEquals("ui.start.root.same-as-password", model.rootProblem().get().code());
        model.root().first().set(ROOT);
        model.root().repeated().set(ROOT);
        assertTrue(model.rootReady().get());
        model.create();
        assertEquals("directorate:05.081", created.get(0).publicKeys().party());
        assertEquals("", model.password().first().get());
        created.remove(0).close();
        assertTrue(DirectorateDesk.exists(folder.resolve("office")));
    }

    @Test
    void keepsWhatWasTypedWhenTheFolderCannotBeMade() throws IOException {
        Files.writeString(folder.resolve("office"), "a file stands in the way");
        choose("05.081");
        model.password().first().set(PASSWORD);
        model.password().repeated().set(PASSWORD);
        model.root().first().set(ROOT);
        model.root().repeated().set(ROOT);
        model.create();
        assertNotNull(model.problem().get());
        assertEquals(PASSWORD, model.password().first().get());
    }
}
