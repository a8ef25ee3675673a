package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.LogManager;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.sanad.work.receive.Office;

/** Language, size of the text and appearance come first, and stay in sight when they change it. */
final class SettingsLookTest {
    private static final String PASSWORD = "شجرة جبل نهر مديرية";
    private static final int[][] SIZES = {{1366, 768}, {1024, 600}};

    @TempDir private Path folder;

    private final Stage stage = Screens.stage();
    private Wiring wiring;
    private Walk walk;

    @AfterEach
    void close() {
        Screens.onFx(
                () -> {
                    wiring.close();
                    return null;
                });
        Screens.dress(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
        LogManager.getLogManager().reset();
    }

    @Test
    void atASchool() {
        start(Optional.empty());
        walk.press("#door-sample");
        walk.until("#sample-band");
        looks("school");
    }

    @Test
    void atTheDirectorate() throws IOException {
        Office.in(folder.resolve("data"), PASSWORD.toCharArray()).close();
        Path password = folder.resolve("password");
        Files.writeString(password, PASSWORD + "\n", StandardCharsets.UTF_8);
        start(Optional.of(password));
        looks("office");
    }

    private void start(Optional<Path> password) {
        Screens.onFx(
                () -> {
                    StartOptions options =
                            new StartOptions(
                                    folder.resolve("data"), Optional.of(Language.ARABIC), password);
                    wiring = new Wiring(stage, options);
                    walk = new Walk(stage, wiring, Language.ARABIC, "settings-look");
                    stage.setWidth(1366);
                    stage.setHeight(768);
                    wiring.start();
                    stage.show();
                    return null;
                });
    }

    private void looks(String desk) {
        walk.until("#side-settings");
        walk.idle();
        walk.press("#side-settings");
        walk.idle();
        for (Language language : Language.values()) {
            Screens.onFx(
                    () -> {
                        wiring.ui().texts().language().set(language);
                        return null;
                    });
            for (int[] size : SIZES) {
                Screens.onFx(
                        () -> {
                            stage.setWidth(size[0]);
                            stage.setHeight(size[1]);
                            return null;
                        });
                String where = "%s %s %d".formatted(desk, language.code(), size[0]);
                Screens.onFx(
                        () -> {
                            pane().setVvalue(0);
                            return null;
                        });
                inSight("ui.settings.language.ar", where);
                inSight("ui.settings.text-size.largest", where);
                choose("ui.settings.text-size.largest", where, 0);
                Screens.save("settings-look-" + desk + "-largest", language);
                // from wherever one scrolled to meanwhile
                choose("ui.settings.tone.dark", where, 0.2);
                choose("ui.settings.text-size.normal", where, 0.15);
                choose("ui.settings.text-size.largest", where, 1);
                choose("ui.settings.text-size.normal", where, 1);
                choose("ui.settings.tone.light", where, 0);
                Screens.save("settings-look-" + desk, language);
            }
        }
    }

    private void choose(String key, String where, double scrolled) {
        Screens.onFx(
                () -> {
                    pane().setVvalue(scrolled);
                    return null;
                });
        Screens.onFx(
                () -> {
                    chip(key).fire();
                    return null;
                });
        inSight(key, where + " after " + key + " from " + scrolled);
    }

    private void inSight(String key, String where) {
        Bounds chip = Screens.onFx(() -> place(chip(key)));
        Bounds seen = Screens.onFx(() -> place(pane().lookup(".viewport")));
        assertTrue(
                chip.getMinY() >= seen.getMinY() - 1 && chip.getMaxY() <= seen.getMaxY() + 1,
                where + ": " + key + " at " + chip + ", seen is " + seen);
    }

    private ToggleButton chip(String key) {
        String words = wiring.ui().texts().now(key);
        return pane().lookupAll(".chip").stream()
                .map(ToggleButton.class::cast)
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private ScrollPane pane() {
        Node above = walk.find("#about");
        while (!(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        return (ScrollPane) above;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
