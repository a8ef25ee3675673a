package org.sanad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.application.Application;
import org.sanad.cli.Main;

/**
 * Start of the program. It does not extend JavaFX's {@code Application}: such a main class refuses
 * to start from the class path.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        quietenLibraries();
        boolean display = StartChoice.hasDisplay(System.getProperty("os.name"), System.getenv());
        StartChoice choice = StartChoice.of(List.of(arguments), display);
        switch (choice) {
            case COMMAND -> System.exit(Main.run(EventLog::fault, arguments));
            case DEMO -> System.exit(Main.run(EventLog::fault, "demo", "--out", newFolder()));
            case WINDOW -> Application.launch(SanadApplication.class, arguments);
        }
    }

    private static String newFolder() throws IOException {
        return Files.createTempDirectory("sanad-demo-").toString();
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
