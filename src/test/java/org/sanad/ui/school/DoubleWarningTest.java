package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Pupil;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;
import org.testfx.util.WaitForAsyncUtils;

/** The warning of a possible double while a pupil is typed: told, never in the way, said no to. */
final class DoubleWarningTest {
    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private SchoolDesk desk;
    private String newcomer;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        newcomer = TestDesks.withNewcomer(desk, folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static PupilRow pupil(PupilsViewModel model, String code) {
        return model.rows().stream()
                .filter(row -> row.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Types the name and birth date of another pupil over those of the one shown. */
    private static void typeOver(PupilEditor editor, PupilRow other) {
        editor.familyName().set(other.name().family());
        editor.firstName().set(other.name().first());
        editor.birthDate().set(DayText.written(other.birthDate()));
    }

    @Test
    void isToldWhileTypingWithReasonsAndSavesAllTheSame() {
        PupilsViewModel model =
                new PupilsViewModel(
                        new SameThreadJobRunner(), notices, desk, new Texts(Language.ARABIC));
        model.refresh();
        model.open(pupil(model, newcomer));
        PupilEditor editor = model.editor();
        assertEquals(List.of(), editor.doubles().found().get());
        PupilRow other = model.rows().get(20);
        typeOver(editor, other);
        editor.lookForDoubles();
        assertEquals(other.code(), editor.doubles().found().get().get(0).other().code());
        assertTrue(
                editor.doubles().found().get().get(0).reasons().stream()
                        .anyMatch(reason -> reason.code().equals("BIRTH_EQUAL")));
        editor.save();
        assertFalse(editor.changed().get());
        assertNull(editor.problem().get());
        assertEquals(1, editor.doubles().found().get().size());
        editor.sayTwo(editor.doubles().found().get().get(0));
        assertEquals(List.of(), editor.doubles().found().get());
        assertEquals(1, desk.doubles().dismissed().size());
        model.open(other);
        assertEquals(List.of(), editor.doubles().found().get());
    }

    @Test
    void anAnswerToWhatIsNoLongerTypedIsNotShown() {
        PupilsViewModel read =
                new PupilsViewModel(
                        new SameThreadJobRunner(), notices, desk, new Texts(Language.ARABIC));
        read.refresh();
        PupilRow row = read.rows().get(20);
        Pupil alike =
                new Pupil(
                        java.util.UUID.randomUUID(),
                        pupil(read, newcomer).code(),
                        row.name(),
                        row.gender(),
                        row.birthDate(),
                        null);
        Pupil unlike =
                new Pupil(
                        alike.id(),
                        alike.code(),
                        org.sanad.model.PersonName.of("بوشامة", "زهور"),
                        null,
                        null,
                        null);
        HeldJobRunner late = new HeldJobRunner();
        DoubleWarning warning = new DoubleWarning(late, desk.doubles());
        warning.look(alike);
        warning.look(unlike);
        late.letGoLast();
        late.letGo();
        assertEquals(List.of(), warning.found().get());
        warning.look(alike);
        late.letGo();
        assertEquals(1, warning.found().get().size());
    }

    @Test
    void isSeenInTheSheetInBothLanguagesAndSizes() {
        Screens.stage();
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
                AtomicReference<PupilsViewModel> model = new AtomicReference<>();
                AtomicReference<PupilsView> view = new AtomicReference<>();
                Screens.show(
                        Theme.Tone.LIGHT,
                        language,
                        size[0],
                        size[1],
                        texts -> page(texts, model, view));
                Screens.onFx(
                        () -> {
                            model.get().open(pupil(model.get(), newcomer));
                            return null;
                        });
                PupilRow other = model.get().rows().get(20);
                Screens.onFx(
                        () -> {
                            field(view.get(), "pupil-family").setText(other.name().family());
                            field(view.get(), "pupil-first").setText(other.name().first());
                            field(view.get(), "pupil-birth")
                                    .setText(DayText.written(other.birthDate()));
                            return null;
                        });
                await(() -> view.get().lookup("#double-two") != null);
                Screens.everythingIsInReach("double warning");
                Screens.save("pupil-double", language);
                Screens.onFx(() -> view.get().lookup("#pupil-save").isDisabled() ? fail() : null);
            }
        }
        Node two = Screens.stage().getScene().getRoot().lookup("#double-two");
        Screens.onFx(
                () -> {
                    ((ButtonBase) two).fire();
                    return null;
                });
        await(() -> !Screens.stage().getScene().getRoot().lookup("#pupil-double").isVisible());
    }

    private static Object fail() {
        throw new AssertionError("the warning must not keep one from saving");
    }

    private static TextField field(Node view, String id) {
        return (TextField) view.lookup("#" + id);
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PupilsView page(
            Texts texts, AtomicReference<PupilsViewModel> model, AtomicReference<PupilsView> view) {
        Notices said = new Notices(texts);
        UiContext ui =
                new UiContext(
                        texts,
                        new SameThreadJobRunner(),
                        said,
                        new Dialogs(texts, new SceneFactory(texts), new FaultLog(null)));
        model.set(new PupilsViewModel(ui.jobs(), said, desk, new Texts(Language.ARABIC)));
        view.set(
                new PupilsView(
                        ui, model.get(), new ImportViewModel(ui.jobs(), said, desk), () -> {}));
        model.get().refresh();
        return view.get();
    }
}
