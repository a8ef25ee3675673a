package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.BundleNumber;
import org.sanad.model.MassarCode;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.WantedBeneficiary;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.PupilEdit;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.SinceLastBundle;
import org.sanad.work.send.SinceLastBundle.Counts;

/** What changed since the last bundle is said before the next is sealed; its slip is printed. */
final class SinceLastBundleTest {
    private static final Counts NONE = new Counts(0, 0, 0);

    @TempDir private Path folder;
    private SchoolDesk desk;
    private SendViewModel model;

    @BeforeEach
    void packTheFirst() throws IOException {
        Screens.stage();
        PublicKeys keys = TestDesks.directorate(folder);
        desk = TestDesks.withPupils(folder);
        board(6, "FULL");
        model =
                new SendViewModel(
                        desk, new SameThreadJobRunner(), new Notices(new Texts(Language.ARABIC)));
        model.welcome().set(TestDesks.welcome(folder, keys));
        model.code().set(keys.verificationCode());
        model.takeWelcome();
        model.places().target().set(Files.createDirectory(folder.resolve("place")));
        model.refresh();
        assertNull(model.since().get());
        model.packDespiteErrors();
        assertNotNull(model.written().get());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Boards the first few of those who may. */
    private void board(int count, String grant) {
        List<WantedBeneficiary> wanted = new ArrayList<>();
        for (BenefitRow row : desk.benefits().propose("BOARDING").eligible().subList(0, count)) {
            wanted.add(new WantedBeneficiary(row.code(), Map.of("GRANT", grant)));
        }
        desk.benefits().setWithFields("BOARDING", wanted);
    }

    private SinceLastBundle since() {
        model.refresh();
        return model.since().get();
    }

    private List<Counts> enrolments() {
        return since().programmes().stream().map(SinceLastBundle.Enrolments::counts).toList();
    }

    private void rename(PupilRow row) {
        PupilEdit.Fields was = PupilEdit.Fields.of(row);
        PupilEdit.Fields now =
                new PupilEdit.Fields(
                        was.familyName(),
                        was.firstName() + "ة",
                        was.gender(),
                        was.birthDate(),
                        was.birthPlace(),
                        was.site(),
                        was.guardianName(),
                        was.guardianCin(),
                        was.guardianPhone());
        desk.pupils().edit(PupilEdit.of(row, now));
    }

    @Test
    void newGoneAndChangedAreCountedByProgramme() {
        assertTrue(since().unchanged());
        assertEquals(NONE, since().pupils());
        assertEquals(List.of(), since().programmes());

        board(6, "HALF");
        assertEquals(List.of(new Counts(0, 0, 6)), enrolments());
        assertFalse(since().unchanged());
        board(6, "FULL");
        assertTrue(since().unchanged(), "as it was");
        desk.needs().cater("CANTEEN", null, YearMonth.of(2026, 10), 20);
        assertFalse(since().unchanged());
        assertEquals(List.of(), enrolments());
        List<MassarCode> eaters =
                desk.benefits().propose("CANTEEN").eligible().stream()
                        .map(BenefitRow::code)
                        .limit(9)
                        .toList();
        desk.benefits().set("CANTEEN", eaters);
        assertEquals(List.of(new Counts(9, 0, 0)), enrolments());
        assertEquals(NONE, since().pupils());

        long before = since().seq();
        model.packDespiteErrors();
        assertTrue(since().unchanged());
        assertEquals(before + 1, since().seq());
    }

    @Test
    void thePageSaysItAndShowsTheSlipToBePrinted() throws IOException {
        PupilRow first = desk.pupils().rows().get(0);
        rename(first);
        TestDesks.withNewcomer(desk, folder);
        PupilRow boarder =
                desk.pupils().rows().stream()
                        .filter(row -> !row.id().equals(first.id()))
                        .filter(row -> boards(row.code()))
                        .findFirst()
                        .orElseThrow();
        desk.moves().depart(left(boarder));
        assertEquals(new Counts(1, 1, 1), since().pupils());
        assertEquals(List.of(new Counts(0, 1, 0)), enrolments());
        BundleNumber number = BundleNumber.newest(model.written().get().bundle().seq());
        Screens.take("send-since", Theme.Tone.LIGHT, this::view);
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
                Screens.onFx(
                        () -> {
                            model.slip().showNothing();
                            return null;
                        });
                Screens.show(Theme.Tone.LIGHT, language, size[0], size[1], this::view);
                Node print = Screens.stage().getScene().lookup("#send-slip");
                Screens.onFx(
                        () -> {
                            ((Button) print).fire();
                            return null;
                        });
                Screens.everythingIsInReach("slip");
                Screens.save("send-slip", language);
            }
        }
        assertTrue(Screens.stage().getScene().lookup("#send-slip-panel").isVisible());
        assertEquals(1, model.slip().pages().get());
        Path saved = folder.resolve("slip.pdf");
        model.slip().save(saved, opened -> {});
        assertArrayEquals(
                Files.readAllBytes(model.written().get().bundle().slip()),
                Files.readAllBytes(saved),
                "the slip that lies beside the bundle");
        Screens.onFx(
                () -> {
                    model.packDespiteErrors();
                    assertNull(model.slip().image().get(), "that of the bundle before");
                    model.openSlip(number);
                    assertNotNull(model.slip().image().get(), "an earlier one, from the trail");
                    return null;
                });
    }

    private boolean boards(MassarCode code) {
        return desk.benefits().list("BOARDING").stream().anyMatch(row -> row.code().equals(code));
    }

    private static MoveRequest left(PupilRow row) {
        return new MoveRequest(row.code(), LocalDate.of(2026, 11, 10), null, null, null, null);
    }

    private SendView view(Texts texts) {
        Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
        UiContext ui = new UiContext(texts, new SameThreadJobRunner(), new Notices(texts), dialogs);
        return new SendView(ui, model, () -> {}, () -> {});
    }
}
