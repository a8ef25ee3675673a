package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.ui.settings.WindowSettings;

/** How the window draws is decided before JavaFX starts. */
final class LauncherTest {
    private static final String DRAWING = "prism.order";

    @TempDir private Path folder;

    private String before;

    @BeforeEach
    void forget() {
        before = System.clearProperty(DRAWING);
    }

    @AfterEach
    void giveBack() {
        if (before == null) {
            System.clearProperty(DRAWING);
        } else {
            System.setProperty(DRAWING, before);
        }
    }

    @Test
    void theSettingsChooseAndTheStartScriptStandsAboveThem() {
        Launcher.chooseDrawing(folder);
        assertNull(System.getProperty(DRAWING));
        new WindowSettings(folder).softwareRendering(true);
        Launcher.chooseDrawing(folder);
        assertEquals("sw", System.getProperty(DRAWING));
        System.setProperty(DRAWING, "es2");
        Launcher.chooseDrawing(folder);
        assertEquals("es2", System.getProperty(DRAWING));
    }
}
