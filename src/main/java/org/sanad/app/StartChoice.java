package org.sanad.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the arguments of the program ask for. */
enum StartChoice {
    /** No command: the main window. */
    WINDOW,
    /** No command and nowhere to show a window: the demonstration, which needs none. */
    DEMO,
    /** A command, or a question such as {@code --help}: the command line. */
    COMMAND;

    /** Options the window takes too; each has one value. */
    private static final Set<String> WINDOW_OPTIONS = Set.of("--data", "--lang", "--password-file");

    /**
     * Decides from the arguments.
     *
     * @param display whether a window can be shown at all, see {@link #hasDisplay}
     */
    static StartChoice of(List<String> arguments, boolean display) {
        boolean value = false;
        for (String argument : arguments) {
            if (value) {
                value = false;
            } else if (WINDOW_OPTIONS.contains(argument)) {
                value = true;
            } else if (!WINDOW_OPTIONS.contains(argument.split("=", 2)[0])) {
                return COMMAND;
            }
        }
        return display ? WINDOW : DEMO;
    }

    /**
     * Whether this session can show a window: always on Windows and macOS; elsewhere a display
     * server has to be named by {@code DISPLAY} or {@code WAYLAND_DISPLAY}.
     */
    static boolean hasDisplay(String operatingSystem, Map<String, String> environment) {
        String name = operatingSystem.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
