package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.safety.GoingBack;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** Data that are gone come back with what came after the copy, however fast one is. */
final class RestoreViewModelTest {
    private static final String PASSWORD = "quatre mots faciles";

    @TempDir private Path folder;

    private final List<GoingBack.Done> done = new ArrayList<>();

    @BeforeEach
    void lost() throws IOException {
        NewSchool plan = new NewSchool(new Gresa("07318L"), "أسيف أزكار", Area.RURAL);
        try (SchoolDesk desk = SchoolDesk.create(folder, plan, PASSWORD.toCharArray())) {
            SitesViewModel sites =
                    new SitesViewModel(
                            desk,
                            new SameThreadJobRunner(),
                            new Notices(new Texts(Language.ARABIC)));
            sites.name().set("فرعية تيزي");
            sites.save();
        }
        Files.delete(folder.resolve("sanad.db"));
    }

    private RestoreViewModel model() {
        return new RestoreViewModel(
                folder, new SameThreadJobRunner(), (password, what) -> done.add(what));
    }

    @Test
    void dataThatAreGoneAreNoFirstStart() throws IOException {
        assertTrue(GoingBack.dataGone(folder));
        assertFalse(GoingBack.dataGone(Files.createDirectory(folder.resolve("new"))));
        RestoreViewModel model = model();
        model.refresh();
        model.password().set(PASSWORD);
        model.restore();
        assertFalse(GoingBack.dataGone(folder), "they are back");
    }

    @Test
    void whatCameAfterIsProposedForDataThatAreGone() {
        RestoreViewModel model = model();
        model.refresh();
        assertFalse(model.sound().get());
        assertTrue(model.withLater().get());
        assertEquals(1, model.after().get().operations());
        model.password().set(PASSWORD);
        model.restore();
        assertNull(model.problem().get());
        assertEquals(List.of(new GoingBack.Done(0, 1, false)), done);
    }

    /** A file chosen while the data are still being looked at: nothing was left on purpose. */
    @Test
    void whoIsFasterThanTheLookLosesNothing() {
        RestoreViewModel model = model();
        model.chosen().set(folder.resolve("backups/SANAD-BACKUP-000001.db"));
        model.password().set(PASSWORD);
        model.restore();
        assertNull(model.problem().get());
        assertEquals(List.of(new GoingBack.Done(0, 1, false)), done);
    }

    @Test
    void whoWantsTheCopyAloneGetsIt() {
        RestoreViewModel model = model();
        model.refresh();
        model.withLater().set(false);
        model.password().set(PASSWORD);
        model.restore();
        assertEquals(List.of(new GoingBack.Done(0, 0, false)), done);
    }
}
