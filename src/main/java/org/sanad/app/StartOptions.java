package org.sanad.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanad.i18n.Language;

/**
 * What the window is started with.
 *
 * @param folder the data folder
 * @param language asked for on the command line, empty when it is not
 * @param passwordFile whose first line opens the school, empty when the head types it
 */
record StartOptions(Path folder, Optional<Language> language, Optional<Path> passwordFile) {
    private static final String DATA = "--data";
    private static final String LANGUAGE = "--lang";
    private static final String PASSWORD_FILE = "--password-file";

    /**
     * Reads {@code --data DIR}, {@code --lang ar|fr} and {@code --password-file FILE}, each also
     * with an equals sign; {@link StartChoice} has let nothing else through.
     */
    static StartOptions of(List<String> arguments, Path defaultFolder) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            if (parts.length == 2) {
                values.put(parts[0], parts[1]);
            } else if (i + 1 < arguments.size()) {
                values.put(parts[0], arguments.get(i + 1));
                i++;
            }
        }
        return new StartOptions(
                Optional.ofNullable(values.get(DATA)).map(Path::of).orElse(defaultFolder),
                Optional.ofNullable(values.get(LANGUAGE)).flatMap(Language::ofCode),
                Optional.ofNullable(values.get(PASSWORD_FILE)).map(Path::of));
    }

    /** The options of this start, on this computer. */
    static StartOptions ofSystem(List<String> arguments) {
        return of(
                arguments,
                defaultFolder(
                        System.getProperty("os.name"),
                        System.getenv(),
                        System.getProperty("user.home")));
    }

    /**
     * The data folder of this user (design, cli.md): {@code %LOCALAPPDATA%\Sanad} on Windows,
     * {@code ~/.local/share/sanad} elsewhere.
     */
    static Path defaultFolder(
            String operatingSystem, Map<String, String> environment, String home) {
        boolean windows = operatingSystem.toLowerCase(Locale.ROOT).startsWith("windows");
        String place = environment.getOrDefault(windows ? "LOCALAPPDATA" : "XDG_DATA_HOME", "");
        if (windows) {
            return place.isBlank()
                    ? Path.of(home, "AppData", "Local", "Sanad")
                    : Path.of(place, "Sanad");
        }
        return place.isBlank()
                ? Path.of(home, ".local", "share", "sanad")
                : Path.of(place, "sanad");
    }
}
