package org.sanad.app;

import java.util.List;

/**
 * Start of the program. It does not extend JavaFX's {@code Application}: such a main class refuses
 * to start from the class path.
 */
public final class Launcher {
    private static final int WRONG_USAGE = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        quietenLibraries();
        boolean display = StartChoice.hasDisplay(System.getProperty("os.name"), System.getenv());
        StartChoice choice = StartChoice.of(List.of(arguments), display);
        System.exit(choice == StartChoice.WINDOW ? 0 : WRONG_USAGE);
    }

    /**
     * POI logs through the Log4j interface and no logger is shipped for it: without these two it
     * says so on the terminal at every start, and what it logs of a file could hold a pupil's data.
     */
    private static void quietenLibraries() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }
}
