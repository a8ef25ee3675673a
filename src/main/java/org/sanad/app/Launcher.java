package org.sanad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import org.sanad.cli.Main;
import org.sanad.ui.settings.WindowSettings;

/**
 * Start of the program. It does not extend JavaFX's {@code Application}: such a main class refuses
 * to start from the class path.
 */
public final class Launcher {
    /** JavaFX's order of ways to draw; {@code sw} is the processor alone. */
    private static final String DRAWING = "prism.order";

    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        quietenLibraries();
        boolean display = StartChoice.hasDisplay(System.getProperty("os.name"), System.getenv());
        StartChoice choice = StartChoice.of(List.of(arguments), display);
        switch (choice) {
            case COMMAND -> System.exit(Main.run(EventLog::fault, arguments));
            case DEMO -> System.exit(Main.run(EventLog::fault, "demo", "--out", newFolder()));
            case WINDOW -> {
                chooseDrawing(StartOptions.ofSystem(List.of(arguments)).folder());
                Application.launch(SanadApplication.class, arguments);
            }
        }
    }

    /**
     * JavaFX decides how it draws before its first window; what the settings ask for is read here.
     * The start scripts' own switch stands above it.
     */
    static void chooseDrawing(Path dataFolder) {
        if (System.getProperty(DRAWING) == null
                && new WindowSettings(dataFolder).softwareRendering()) {
            System.setProperty(DRAWING, "sw");
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
