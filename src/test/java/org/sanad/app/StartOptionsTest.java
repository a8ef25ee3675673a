package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;

final class StartOptionsTest {
    private static final Path DEFAULT = Path.of("default");

    @Test
    void readsBothWaysOfWritingAnOption() {
        StartOptions apart = StartOptions.of(List.of("--data", "D", "--lang", "fr"), DEFAULT);
        assertEquals(apart, StartOptions.of(List.of("--lang=fr", "--data=D"), DEFAULT));
        assertEquals(Path.of("D"), apart.folder());
        assertEquals(Optional.of(Language.FRENCH), apart.language());
    }

    @Test
    void fallsBackWhereNothingIsSaid() {
        StartOptions none = StartOptions.of(List.of("--lang", "de"), DEFAULT);
        assertEquals(DEFAULT, none.folder());
        assertEquals(Optional.empty(), none.language());
        assertEquals(Optional.empty(), none.passwordFile());
    }

    @Test
    void keepsDataWhereEachSystemKeepsThem() {
        assertEquals(
                Path.of("C:/Users/h/AppData/Local", "Sanad"),
                StartOptions.defaultFolder(
                        "Windows 10", Map.of("LOCALAPPDATA", "C:/Users/h/AppData/Local"), "h"));
        assertEquals(
                Path.of("/home/h/.local/share/sanad"),
                StartOptions.defaultFolder("Linux", Map.of(), "/home/h"));
        assertEquals(
                Path.of("/data/sanad"),
                StartOptions.defaultFolder("Linux", Map.of("XDG_DATA_HOME", "/data"), "/home/h"));
    }
}
