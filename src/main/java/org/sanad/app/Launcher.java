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
        boolean display = StartChoice.hasDisplay(System.getProperty("os.name"), System.getenv());
        StartChoice choice = StartChoice.of(List.of(arguments), display);
        System.exit(choice == StartChoice.WINDOW ? 0 : WRONG_USAGE);
    }
}
