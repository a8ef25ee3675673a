package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Faults of the program, each under a short code that is the same for the same fault on every
 * computer. Types and places in the code only: messages of exceptions may hold names of pupils.
 */
public final class FaultLog {
    private static final Logger LOG = Logger.getLogger("org.sanad");

    /** Frames that make up a code; more would change it with the caller. */
    private static final int FRAMES = 6;

    private final Path place;

    /**
     * @param place the file the log is kept in, shown to the user; null when there is none yet
     */
    public FaultLog(Path place) {
        this.place = place;
    }

    /** Where the log is kept. */
    public Optional<Path> place() {
        return Optional.ofNullable(place);
    }

    /** Writes a fault down once and returns its code, such as {@code S-1A2B3C}. */
    public String record(Throwable fault) {
        String code = codeOf(fault);
        LOG.log(Level.SEVERE, "{0} {1}", new Object[] {code, describe(fault)});
        return code;
    }

    /** Types and frames of a fault and its causes, without any message. */
    public static String describe(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Throwable each = fault;
        for (int depth = 0; each != null && depth < 5; depth++) {
            text.append(depth == 0 ? "" : " <- ").append(each.getClass().getName());
            for (StackTraceElement frame : each.getStackTrace()) {
                if (frame.getClassName().startsWith("org.sanad.")) {
                    text.append(" @")
                            .append(frame.getClassName().substring("org.sanad.".length()))
                            .append('.')
                            .append(frame.getMethodName())
                            .append(':')
                            .append(frame.getLineNumber());
                }
            }
            each = each.getCause();
        }
        return text.toString();
    }

    private static String codeOf(Throwable fault) {
        StringBuilder key = new StringBuilder(fault.getClass().getName());
        StackTraceElement[] frames = fault.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            key.append(frames[i].getClassName()).append(frames[i].getMethodName());
        }
        return String.format("S-%06X", key.toString().hashCode() & 0xFFFFFF);
    }
}
