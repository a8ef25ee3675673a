package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.BundleState;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.pupils.TooOld;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.OutboxRow;

final class SendViewModelTest {
    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private SchoolDesk desk;
    private SendViewModel model;
    private PublicKeys keys;
    private Path place;

    @BeforeEach
    void open() throws IOException {
        keys = TestDesks.directorate(folder);
        desk = TestDesks.withPupils(folder);
        model = new SendViewModel(desk, new SameThreadJobRunner(), notices);
        place = Files.createDirectory(folder.resolve("place"));
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void meet(String code) {
        model.welcome().set(TestDesks.welcome(folder, keys));
        model.code().set(code);
        model.takeWelcome();
    }

    @Test
    void waitsForDirectorateAndPlace() {
        model.places().target().set(place);
        assertFalse(model.ready().get());
        meet("");
        assertTrue(model.ready().get());
        model.places().target().set(null);
        assertFalse(model.ready().get());
        model.pack();
        assertEquals(0, model.outbox().size());
    }

    @Test
    void takesTheDirectorateUnconfirmedThenConfirmsIt() {
        meet("");
        assertFalse(model.directorate().get().confirmed());
        assertNull(model.welcome().get());
        meet(keys.verificationCode());
        assertTrue(model.directorate().get().confirmed());
    }

    @Test
    void saysBesideTheFieldThatTheCodeDiffers() {
        meet("12345");
        assertNotNull(model.welcomeProblem().get());
        assertNotNull(model.welcome().get());
        assertNull(model.directorate().get());
        model.code().set("1234");
        assertNull(model.welcomeProblem().get());
    }

    @Test
    void writesABundleAndTellsWhatItHolds() {
        meet(keys.verificationCode());
        model.places().target().set(place);
        model.pack();
        SendViewModel.Written written = model.written().get();
        assertFalse(written.onStick());
        assertTrue(Files.isRegularFile(written.bundle().file()));
        assertTrue(Files.isRegularFile(written.bundle().slip()));
        assertEquals(186, written.bundle().counts().get("pupils"));
        assertEquals(BundleState.CARRIED, model.outbox().get(0).state());
        assertFalse(model.busy().get());
    }

    @Test
    void aFolderThatIsGoneCostsNoNumberAndIsChosenNoMore() throws IOException {
        meet(keys.verificationCode());
        model.places().target().set(place);
        Files.delete(place);
        model.pack();
        String said = notices.current().get().text().getValue();
        assertEquals(new Texts(Language.ARABIC).now("work.send.no-folder"), said);
        assertEquals(0, model.outbox().size());
        assertNull(model.places().target().get());
        Files.createDirectory(place);
        model.places().target().set(place);
        model.pack();
        assertEquals(2, model.outbox().get(0).seq(), "after the enrolment");
    }

    @Test
    void writesTheSameBundleAgain() throws IOException {
        meet("");
        model.places().target().set(place);
        model.pack();
        OutboxRow row = model.outbox().get(0);
        Path again = Files.createDirectory(folder.resolve("again"));
        model.places().target().set(again);
        model.writeAgain(row);
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        assertTrue(Files.size(again.resolve(row.fileName())) > 0);
        String enrolment = model.outbox().get(1).fileName();
        assertTrue(enrolment.startsWith("SANAD-E-"));
        assertEquals(
                Set.of(row.fileName(), row.fileName().replace(".json", ".pdf"), enrolment),
                Set.of(again.toFile().list()),
                "the bundle, its slip and the enrolment nobody answered yet, nothing else");
    }

    @Test
    void aCopyGoesOnlyWhereTheBundleIsNotYet() throws IOException {
        meet("");
        model.places().target().set(place);
        model.pack();
        model.copyWritten();
        assertEquals(Meaning.INFORMATION, notices.current().get().meaning());
        model.places().target().set(Files.createDirectory(folder.resolve("second")));
        model.copyWritten();
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        assertEquals(3, folder.resolve("second").toFile().list().length);
        assertEquals(2, model.outbox().get(0).carried());
    }

    @Test
    void unfinishedFilesAreShownAndRemovedOnlyWhenAsked() throws IOException {
        String name = "SANAD-D-07318L-2627-0009-12345.json.part";
        Path part = Files.writeString(place.resolve(name), "{");
        model.places().target().set(place);
        assertEquals(List.of(name), model.places().leftovers());
        assertTrue(Files.exists(part));
        model.places().removeLeftovers();
        assertFalse(Files.exists(part));
        assertEquals(List.of(), model.places().leftovers());
        assertEquals(Meaning.DONE, notices.current().get().meaning());
    }

    @Test
    void errorsOfTheChecksAreNotSentUnlessTheHeadSaysSo() {
        desk.benefits().set("TAYSSIR", List.of(TooOld.make(desk, 0)));
        meet(keys.verificationCode());
        model.refresh();
        model.places().target().set(place);
        assertEquals(1, model.errors());
        model.pack();
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertEquals(0, model.outbox().size());
        model.packDespiteErrors();
        assertTrue(Files.isRegularFile(model.written().get().bundle().file()));
        assertNull(notices.current().get());
    }
}
