package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Screens;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/**
 * The page of the pupils as it is seen: several selected, a column filtered, a sheet with notes.
 */
final class PupilsWindowTest {
    @TempDir private Path folder;

    private SchoolDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.guardians().apply(Path.of("src/test/resources/massar/guardians_windows1256.csv"));
        desk.pupilNotes()
                .add(
                        desk.pupils().rows().get(0).id(),
                        LocalDate.of(2026, 11, 10),
                        "زار الأب المؤسسة، الوثائق ناقصة.");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void severalAtOnceAFilterAndNotes(Language language) throws IOException {
        AtomicReference<PupilsPage> page = new AtomicReference<>();
        try (TestWindow window =
                new TestWindow(
                        language,
                        (ui, show) -> {
                            page.set(new PupilsPage(ui, desk, show));
                            return List.of(page.get().page());
                        })) {
            window.until("#pupils-table");
            window.untilIdle();
            window.fire("#pupils-second");
            window.until("#second-class");
            secondEntry(window);
            window.look("pupils-second");
            window.fire("#second-back");
            window.until("#pupils-table");
            TableView<?> table = (TableView<?>) window.find("#pupils-table");
            Screens.onFx(
                    () -> {
                        table.getSelectionModel().selectRange(1, 4);
                        table.getFocusModel().focus(6);
                        return null;
                    });
            window.press("#pupils-table", KeyCode.SPACE);
            assertEquals(4, chosen(table));
            window.press("#pupils-table", KeyCode.SPACE);
            assertEquals(3, chosen(table));
            window.fire("#pupils-many");
            window.until("#many-apply");
            window.look("pupils-many");
            departureIsAsked(window, language);
            for (String menu : List.of("pupils-filters", "pupils-views")) {
                MenuButton button = (MenuButton) window.find("#" + menu);
                Screens.onFx(
                        () -> {
                            button.show();
                            return null;
                        });
                Screens.front(menu + "-menu", language);
            }
            choose(
                    window.find("#pupils-filters"),
                    List.of(PupilColumn.values()).indexOf(PupilColumn.GUARDIAN));
            choose(window.find("#pupils-views"), 0);
            window.type("#filter-guardian", "ا");
            window.type("#view-name", "ا");
            // who is filtered out is selected no more, and nobody in his place
            assertEquals(3, chosen(table));
            window.look("pupils-filtered");
            window.fire("#view-save");
            window.untilIdle();
            assertEquals(1, desk.pupilViews().list().size());
            unknownColumns(window, page.get());
            notes(window, page.get(), language);
        }
    }

    /** Nobody leaves before the head has read how many. */
    private void departureIsAsked(TestWindow window, Language language) {
        window.fire("#many-departure");
        window.type("#many-date", "10/11/2026");
        // closed and opened again: what was typed is there, and said to be of before
        window.press("#many-date", KeyCode.ESCAPE);
        window.fire("#pupils-many");
        window.until("#many-restored");
        window.look("pupils-many-departure");
        window.fire("#many-apply");
        window.untilIdle();
        Screens.front("pupils-many-question", language);
        window.fire("#many-class");
    }

    private void unknownColumns(TestWindow window, PupilsPage page) throws IOException {
        Path unknown = folder.resolve("liste.csv");
        Files.writeString(unknown, "Matricule;Nom usage;Petit nom\nZ130000001;أمزيان;سلمى\n");
        Screens.onFx(
                () -> {
                    page.startImport(List.of(unknown));
                    return null;
                });
        window.until("#import-columns-remember");
        window.look("import-columns");
        Files.delete(unknown);
        Screens.onFx(
                () -> {
                    page.startImport(List.of(unknown));
                    return null;
                });
        window.untilIdle();
        window.until("#import-problem");
        window.look("import-file-gone");
    }

    private void notes(TestWindow window, PupilsPage page, Language language) {
        PupilRow first = desk.pupils().rows().get(0);
        Screens.onFx(
                () -> {
                    page.open(first.id());
                    return null;
                });
        window.until("#note-add");
        window.press("#pupil-place", KeyCode.END);
        window.type("#pupil-place", "تيزنيت");
        assertEquals(Map.of(), kept(first));
        window.press("#pupil-cin", KeyCode.END);
        window.until(() -> kept(first).equals(Map.of("place", "تيزنيت")));
        Node further = window.find("#pupil-history");
        Screens.onFx(
                () -> {
                    PageFrame.bringIntoSight(further);
                    return null;
                });
        window.look("pupil-notes");
        window.type("#move-date", "31/02/2027");
        window.fire("#move-save");
        window.untilIdle();
        window.look("pupil-move-refused");
        assertTrue(window.visible("#pupil-history"));
        window.press("#note-text", KeyCode.END);
        window.type("#note-text", "يعود الأب يوم الإثنين");
        window.press("#note-day", KeyCode.END);
        window.until(() -> !kept(first, Drafts.Form.NOTE).isEmpty());
        assertEquals(
                "31/02/2027", kept(first, Drafts.Form.MOVE).get("date"), "left with the button");
        UUID other = desk.pupils().rows().get(1).id();
        for (UUID one : List.of(other, first.id())) {
            Screens.onFx(
                    () -> {
                        page.open(one);
                        return null;
                    });
            window.untilIdle();
            assertEquals(one.equals(first.id()), window.visible("#note-restored"));
        }
        Node restored = window.find("#note-restored");
        Screens.onFx(
                () -> {
                    PageFrame.bringIntoSight(restored);
                    return null;
                });
        Screens.save("pupil-note-restored", language);
    }

    private Map<String, String> kept(PupilRow pupil) {
        return kept(pupil, Drafts.Form.PUPIL);
    }

    private Map<String, String> kept(PupilRow pupil, Drafts.Form form) {
        return desk.drafts().find(form, pupil.id());
    }

    private void secondEntry(TestWindow window) {
        Node classes = window.find("#second-class");
        Screens.onFx(
                () -> {
                    ((ComboBox<?>) classes).getSelectionModel().select(0);
                    return null;
                });
        window.untilIdle();
        window.until("#second-1");
        window.type("#second-0", "AB123456");
        window.type("#second-1", "zz*");
        window.fire("#second-compare");
        window.untilIdle();
    }

    private static void choose(Node menu, int item) {
        Screens.onFx(
                () -> {
                    ((MenuButton) menu).getItems().get(item).fire();
                    return null;
                });
    }

    private static int chosen(TableView<?> table) {
        return Screens.onFx(() -> table.getSelectionModel().getSelectedItems().size());
    }
}
