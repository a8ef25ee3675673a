package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** Choosing which programmes the class sheet shows: at once, remembered, never none. */
final class SheetColumnsTest {
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

    private ProgrammesViewModel sheet(Texts texts) {
        ProgrammesViewModel model =
                new ProgrammesViewModel(new SameThreadJobRunner(), new Notices(texts), texts, desk);
        model.refresh();
        return model;
    }

    @Test
    void isRememberedAndLeavesAtLeastOne() {
        ProgrammesViewModel model = sheet(new Texts(Language.FRENCH));
        List<Programme> all = List.copyOf(model.programmes());
        assertEquals(all, model.columns());
        SheetColumnChoice columns = model.columnChoice();
        columns.show(all.get(1), false);
        assertFalse(model.columns().contains(all.get(1)));
        ProgrammesViewModel again = sheet(new Texts(Language.ARABIC));
        assertEquals(model.columns(), again.columns());
        assertEquals(all, again.programmes());
        all.forEach(one -> columns.show(one, false));
        assertEquals(List.of(all.get(all.size() - 1)), model.columns());
        columns.show(all.get(0), true);
        assertEquals(List.of(all.get(0), all.get(all.size() - 1)), model.columns());
        assertTrue(columns.isShown(all.get(0)));
    }

    @Test
    void isTickedInASmallWindowInBothLanguagesAndSizes() {
        Screens.stage();
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
                AtomicReference<ProgrammesViewModel> model = new AtomicReference<>();
                AtomicReference<ProgrammesView> view = new AtomicReference<>();
                Screens.show(
                        size[1] < 768 ? Theme.Tone.DARK : Theme.Tone.LIGHT,
                        language,
                        size[0],
                        size[1],
                        texts -> {
                            model.set(sheet(texts));
                            view.set(view(texts, model.get()));
                            return view.get();
                        });
                Screens.onFx(
                        () -> {
                            ((ButtonBase) view.get().lookup("#sheet-columns")).fire();
                            return null;
                        });
                PopupWindow popup = popup();
                Node root = popup.getScene().getRoot();
                Screens.save(popup.getScene(), "sheet-columns-window", language);
                CheckBox second = (CheckBox) root.lookup("#check-2");
                assertEquals(
                        language.rightToLeft(),
                        second.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
                boolean was = second.isSelected();
                Screens.onFx(
                        () -> {
                            second.fire();
                            return null;
                        });
                Programme programme = model.get().programmes().get(1);
                assertEquals(!was, model.get().columns().contains(programme));
                Screens.onFx(
                        () -> {
                            popup.hide();
                            return null;
                        });
                Screens.everythingIsInReach("sheet columns");
                Screens.save("sheet-columns", language);
            }
        }
    }

    @Test
    void asksBeforeWhatWasFilledInIsLost() {
        Screens.stage();
        for (Language language : Language.values()) {
            AtomicReference<ProgrammesViewModel> made = new AtomicReference<>();
            Screens.show(
                    Theme.Tone.LIGHT,
                    language,
                    1024,
                    600,
                    texts -> {
                        made.set(sheet(texts));
                        return view(texts, made.get());
                    });
            ProgrammesViewModel model = made.get();
            List<Programme> transport =
                    model.columns().stream().filter(one -> one.code().equals("TRANSPORT")).toList();
            List<ProgrammesViewModel.SheetRow> pupil =
                    model.rows().stream()
                            .filter(row -> model.mark(row, transport.get(0)) != TickMark.OUTSIDE)
                            .limit(1)
                            .toList();
            Screens.onFx(
                    () -> {
                        if (model.mark(pupil.get(0), transport.get(0)) == TickMark.ELIGIBLE) {
                            model.toggle(pupil, transport);
                        }
                        model.open(pupil.get(0), transport.get(0));
                        model.details().leave(means(transport.get(0)), "BUS");
                        model.toggle(pupil, transport);
                        return null;
                    });
            Screens.front("sheet-losing-question", language);
            assertFalse(model.mark(pupil.get(0), transport.get(0)) == TickMark.ELIGIBLE);
        }
    }

    private static FieldDefinition means(Programme transport) {
        return transport.versions().get(transport.versions().size() - 1).fields().stream()
                .filter(one -> one.code().equals("MEANS"))
                .findFirst()
                .orElseThrow();
    }

    private ProgrammesView view(Texts texts, ProgrammesViewModel model) {
        Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
        UiContext ui = new UiContext(texts, new SameThreadJobRunner(), new Notices(texts), dialogs);
        SheetAim aim = new SheetAim(ui.jobs(), ui.notices(), desk, model);
        return new ProgrammesView(ui, model, aim, one -> {}, one -> {});
    }

    private static PopupWindow popup() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(one -> one.getScene().getRoot().lookup("#check-1") != null)
                .findFirst()
                .orElseThrow();
    }
}
