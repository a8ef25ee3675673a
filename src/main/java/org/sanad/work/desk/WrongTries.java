package org.sanad.work.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often the password was wrong in a row, kept beside the vault so that closing the program does
 * not take the wait away (design: safety.md, Lock screen). The wait is 1, 2, 4 … 30 seconds and
 * never more, whatever was done to the clock or the file: it slows a guess down, it must not keep
 * the owner out. So neither reading nor writing it ever stops the program.
 */
public final class WrongTries {
    private static final Logger LOG = Logger.getLogger("org.sanad");
    private static final String FILE = "wrong-tries";
    private static final int LONGEST_WAIT = 30;

    /** From here on the wait does not grow any more. */
    private static final int MOST = 6;

    /** Count, then the moment of the last one in seconds of the epoch. */
    private static final Pattern LINE = Pattern.compile("([1-9][0-9]{0,3}) ([0-9]{1,12})\\s*");

    private final Path file;
    private final Clock clock;
    private int count;
    private long last;

    /**
     * @param folder the data folder, which exists
     */
    public WrongTries(Path folder, Clock clock) {
        this.file = folder.resolve(FILE);
        this.clock = clock;
        if (Files.isRegularFile(file)) {
            read();
        }
    }

    private void read() {
        try {
            Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            if (line.matches()) {
                count = Math.min(MOST, Integer.parseInt(line.group(1)));
                last = Long.parseLong(line.group(2));
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "wrong-tries-unreadable");
        }
    }

    /** Seconds until the next try is allowed, 0 when it is. A clock set back changes nothing. */
    public int secondsToWait() {
        if (count == 0) {
            return 0;
        }
        int whole = Math.min(LONGEST_WAIT, 1 << (count - 1));
        long passed = Math.max(0, clock.instant().getEpochSecond() - last);
        return (int) Math.max(0, whole - passed);
    }

    /** One more was wrong. */
    public void wrong() {
        count = Math.min(MOST, count + 1);
        last = clock.instant().getEpochSecond();
        Path part = file.resolveSibling(FILE + ".part");
        try {
            Files.writeString(part, count + " " + last + "\n", StandardCharsets.US_ASCII);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notWritten) {
            LOG.log(Level.WARNING, "wrong-tries-not-written");
        }
    }

    /** The password was right: nothing is remembered. */
    public void right() {
        count = 0;
        try {
            Files.deleteIfExists(file);
        } catch (IOException notRemoved) {
            LOG.log(Level.WARNING, "wrong-tries-not-removed");
        }
    }
}
