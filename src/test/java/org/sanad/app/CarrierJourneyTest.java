package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Screens;

/** A carrier's day: from the doors, three sticks into the bag, in the order of the way, and out. */
final class CarrierJourneyTest {
    private static final Path BUNDLES = Path.of("src/test/resources/bundles");

    @TempDir private Path folder;

    private final ChosenFiles files = new ChosenFiles();
    private Walk walk;
    private Wiring wiring;

    @AfterEach
    void close() {
        Screens.onFx(
                () -> {
                    wiring.close();
                    return null;
                });
        LogManager.getLogManager().reset();
    }

    private void begin(Language language) {
        Stage stage = Screens.stage();
        Screens.onFx(
                () -> {
                    StartOptions options =
                            new StartOptions(
                                    folder.resolve("data"), Optional.empty(), Optional.empty());
                    wiring = new Wiring(stage, options);
                    wiring.ui().dialogs().setFiles(files);
                    wiring.start();
                    stage.show();
                    return null;
                });
        walk = new Walk(stage, wiring, language, "carrier");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCarrierCollectsOrdersAndDelivers(Language language) throws IOException {
        Path stick = stick();
        begin(language);
        walk.press("#choose-" + language.code());
        walk.look("doors");
        walk.press("#door-carrier");
        walk.until("#carrier-table");
        walk.idle();
        walk.look("empty");
        choose("#from-folder", stick);
        walk.press("#carrier-collect");
        walk.idle();
        assertEquals(3, rows("#carrier-table"));
        walk.look("collected");
        assertFalse(
                Files.exists(folder.resolve("data").resolve("sanad.db")),
                "a carrier has no store and no key");
        order();
        deliver();
        walk.press("#side-settings");
        walk.idle();
        walk.look("settings");
        walk.press("#carrier-leave");
        walk.until("#door-carrier");
    }

    private void order() throws IOException {
        walk.press("#side-route");
        walk.idle();
        assertEquals(2, rows("#route-table"));
        Screens.onFx(
                () -> {
                    ((TableView<?>) walk.find("#route-table")).getSelectionModel().select(1);
                    return null;
                });
        walk.type("#route-name", "مجموعة مدارس الأطلس; الفرعية");
        walk.type("#route-stop", "السوق");
        walk.press("#route-keep");
        walk.idle();
        walk.press("#route-up");
        walk.idle();
        walk.look("route");
        assertEquals(
                List.of("04124Y;مجموعة مدارس الأطلس الفرعية;السوق", "04123X;;"),
                Files.readAllLines(bag().resolve("route.csv"), StandardCharsets.UTF_8));
        try (Stream<Path> inside = Files.list(bag())) {
            assertEquals(
                    List.of("001-04124Y", "002-04123X"),
                    inside.filter(Files::isDirectory)
                            .map(one -> one.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    private void deliver() throws IOException {
        walk.press("#side-bag");
        walk.idle();
        Path other = Files.createDirectories(folder.resolve("other"));
        choose("#to-folder", other);
        walk.press("#carrier-deliver");
        walk.idle();
        walk.look("delivered");
        Screens.onFx(
                () -> {
                    ((TableView<?>) walk.find("#carrier-table")).getSelectionModel().select(0);
                    return null;
                });
        walk.look("chosen");
        walk.ask("#carrier-remove", "remove");
        try (Stream<Path> written = Files.walk(other)) {
            assertEquals(3, written.filter(Files::isRegularFile).count());
        }
        files.next(folder);
        walk.press("#carrier-print");
        walk.idle();
        assertTrue(Files.size(folder.resolve("SANAD-ROUTE.pdf")) > 1000);
        walk.look("printed");
    }

    private Path bag() {
        return folder.resolve("data").resolve("carrier");
    }

    private void choose(String button, Path place) {
        files.next(place);
        walk.press(button);
        walk.idle();
    }

    private int rows(String table) {
        return Screens.onFx(() -> ((TableView<?>) walk.find(table)).getItems().size());
    }

    /** Two schools, one of them with an enrolment, and a file that is not whole. */
    private Path stick() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        String sound = Files.readString(BUNDLES.resolve("ok-declaration.json"));
        Files.writeString(stick.resolve("SANAD-D-04123X-2627-0001-11111.json"), sound);
        Files.writeString(
                stick.resolve("SANAD-D-04124Y-2627-0001-22222.json"),
                sound.replaceFirst("\"school\":\"04123X\"", "\"school\":\"04124Y\""));
        Files.copy(
                BUNDLES.resolve("ok-enrolment.json"),
                stick.resolve("SANAD-E-04123X-0000-0001-11111.json"));
        Files.writeString(
                stick.resolve("SANAD-D-04123X-2627-0002-11111.json"),
                sound.substring(0, sound.length() / 2));
        return stick;
    }
}
