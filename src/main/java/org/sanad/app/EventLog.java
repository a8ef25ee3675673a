package org.sanad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.sanad.ui.kit.FaultLog;

/**
 * The log of the window and of faults of commands: event codes, counts and places in the code;
 * never a name, never the message of an exception. A ring of five files of 1 MB in the data
 * folder's {@code logs} (design, safety.md "Logs").
 */
final class EventLog {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 5;

    /** Ours; libraries log under other names and are not written down. */
    private static final Logger LOG = Logger.getLogger("org.sanad");

    private EventLog() {}

    /**
     * Starts writing; without a writable folder the program runs without a log.
     *
     * @return the folder of the log
     */
    static Path start(Path dataFolder) {
        LogManager.getLogManager().reset();
        Path place = dataFolder.resolve("logs");
        try {
            Files.createDirectories(place);
            // a percent sign of the path would be read as a pattern
            String pattern =
                    place.toString().replace("%", "%%") + java.io.File.separator + "sanad-%g.log";
            FileHandler file = new FileHandler(pattern, BYTES, FILES, true);
            file.setFormatter(new OneLine());
            file.setEncoding("UTF-8");
            LOG.addHandler(file);
            LOG.setLevel(Level.INFO);
        } catch (IOException notWritable) {
            LOG.log(Level.WARNING, "log-not-writable");
        }
        return place;
    }

    /** Writes one event by its code. */
    static void event(String code) {
        LOG.log(Level.INFO, code);
    }

    /**
     * Writes one fault of a command down, by the code that was printed: types and places in the
     * code only. A folder that is not there is not made for it.
     */
    static void fault(Path dataFolder, String code, Throwable fault) {
        if (!Files.isDirectory(dataFolder)) {
            return;
        }
        start(dataFolder);
        LOG.log(Level.SEVERE, "{0} {1}", new Object[] {code, FaultLog.describe(fault)});
        for (Handler handler : LOG.getHandlers()) {
            handler.close();
        }
    }

    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord event) {
            return "%s %s %s%n"
                    .formatted(
                            DateTimeFormatter.ISO_INSTANT.format(event.getInstant()),
                            event.getLevel().getName(),
                            formatMessage(event));
        }
    }
}
