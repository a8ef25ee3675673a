package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** Whatever is dropped goes somewhere, each file where it belongs. */
final class DroppedFilesTest {
    @TempDir private Path folder;

    private final List<String> went = new ArrayList<>();
    private final DroppedFiles dropped =
            new DroppedFiles(
                    new SameThreadJobRunner(),
                    some -> went.add("lists " + names(some)),
                    this::others);

    private void others(List<Path> some) {
        went.add("others " + names(some));
    }

    private static List<String> names(List<Path> some) {
        return some.stream().map(path -> path.getFileName().toString()).toList();
    }

    @Test
    void listsGoToTheImportAndTheRestToWhatIsReceived() throws IOException {
        Path list = Path.of("ListEleve.XLSX");
        Path table = Path.of("أولياء.csv");
        Path answer = Path.of("SANAD-07.sanad");
        dropped.take(List.of(list, answer, table));
        assertEquals(
                List.of("others [SANAD-07.sanad]", "lists [ListEleve.XLSX, أولياء.csv]"), went);
        went.clear();
        Path stick = Files.createDirectory(folder.resolve("clé.csv"));
        dropped.take(List.of(stick, Path.of("noend")));
        assertEquals(List.of("others [clé.csv, noend]"), went);
    }

    @Test
    void aFolderOfListsStandsForThem() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.createFile(lists.resolve("b.xlsx"));
        Files.createFile(lists.resolve("a.xls"));
        Files.createFile(lists.resolve("photo.jpg"));
        dropped.take(List.of(lists));
        assertEquals(List.of("lists [a.xls, b.xlsx]"), went);
        went.clear();
        // a stick with answers is a stick with answers, whatever else lies on it
        Files.createFile(lists.resolve("SANAD-A-07318L-2627-0001-11111.json"));
        dropped.take(List.of(lists));
        assertEquals(List.of("others [lists]"), went);
    }

    /** The two pages on which files are dropped most: neither sends them the wrong way. */
    @Test
    void noPageOfTheSchoolTakesADropFromTheWindow() {
        Texts texts = new Texts(Language.ARABIC);
        Notices notices = new Notices(texts);
        SceneFactory scenes = new SceneFactory(texts);
        UiContext ui =
                new UiContext(
                        texts,
                        new SameThreadJobRunner(),
                        notices,
                        new Dialogs(texts, scenes, new FaultLog(null)));
        Screens.stage();
        try (SchoolDesk desk = TestDesks.withPupils(folder)) {
            Screens.onFx(
                    () -> {
                        for (Page page :
                                List.of(
                                        new PupilsPage(ui, desk, id -> {}).page(),
                                        new ReceivePage(ui, desk, new RecordedWays()).page())) {
                            Node view = page.view().get();
                            page.onShow().run();
                            assertNull(view.getOnDragOver(), page.id());
                            assertNull(view.getOnDragDropped(), page.id());
                        }
                        return null;
                    });
        }
    }

    @Test
    void filesThatComeWhileOthersAreTakenAreRefusedAloud() {
        HeldJobRunner held = new HeldJobRunner();
        Notices notices = new Notices(new Texts(Language.ARABIC));
        try (SchoolDesk desk = TestDesks.withPupils(folder)) {
            ImportViewModel imports = new ImportViewModel(held, notices, desk);
            ReceiveViewModel received =
                    new ReceiveViewModel(desk, held, notices, new RecordedWays());
            List<Path> files = List.of(folder.resolve("gone.csv"));
            for (Consumer<List<Path>> page :
                    List.<Consumer<List<Path>>>of(imports::start, received::take)) {
                page.accept(files);
                assertNull(notices.current().get());
                page.accept(files);
                assertEquals(Meaning.DOUBTFUL, notices.current().get().meaning());
                notices.clear();
            }
            held.letGo();
        }
    }
}
