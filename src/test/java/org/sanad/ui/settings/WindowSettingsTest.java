package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Theme;

final class WindowSettingsTest {
    @TempDir private Path folder;

    @Test
    void hasNoLanguageBeforeTheFirstChoice() {
        assertEquals(Optional.empty(), new WindowSettings(folder).language());
        assertFalse(Files.exists(folder.resolve("window.properties")));
    }

    @Test
    void remembersEveryChoice() {
        WindowSettings settings = new WindowSettings(folder);
        settings.language(Language.FRENCH);
        settings.tone(Theme.Tone.DARK);
        settings.textSize(Theme.TextSize.LARGE);
        settings.sampleOpen(true);
        WindowSettings again = new WindowSettings(folder);
        assertEquals(Optional.of(Language.FRENCH), again.language());
        assertEquals(Theme.Tone.DARK, again.tone());
        assertEquals(Theme.TextSize.LARGE, again.textSize());
        assertTrue(again.sampleOpen());
        assertFalse(Files.exists(folder.resolve("window.properties.part")));
    }

    @Test
    void remembersWhatWasUnderstoodAndHowToDraw() {
        WindowSettings settings = new WindowSettings(folder);
        assertFalse(settings.softwareRendering());
        settings.softwareRendering(true);
        settings.tone(Theme.Tone.CONTRAST);
        settings.hintUnderstood("pupils", true);
        WindowSettings again = new WindowSettings(folder);
        assertTrue(again.softwareRendering());
        assertEquals(Theme.Tone.CONTRAST, again.tone());
        assertTrue(again.hintUnderstood("pupils"));
        assertFalse(again.hintUnderstood("home"));
    }

    @Test
    void startsWithoutSettingsThatAreNotReadable() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "language=\\uZZZZ\ntone=green");
        WindowSettings settings = new WindowSettings(folder);
        assertEquals(Optional.empty(), settings.language());
        assertEquals(Theme.Tone.LIGHT, settings.tone());
    }

    @Test
    void goesOnWhenTheFolderCannotBeWritten() {
        WindowSettings settings = new WindowSettings(folder.resolve("missing"));
        settings.language(Language.ARABIC);
        assertEquals(Optional.of(Language.ARABIC), settings.language());
    }
}
