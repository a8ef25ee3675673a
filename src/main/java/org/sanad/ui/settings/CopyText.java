package org.sanad.ui.settings;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Texts;
import org.sanad.work.safety.SafeCopy;

/** How a copy is called on the screen. */
final class CopyText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private CopyText() {}

    /** Hours and minutes, left to right. */
    static String time(LocalDateTime moment) {
        return Isolate.leftToRight(TIME.format(moment));
    }

    static String of(Texts texts, SafeCopy copy) {
        return texts.now(
                copy.replaced() ? "ui.restore.replaced" : "ui.safety.copy",
                copy.number(),
                copy.made().toLocalDate(),
                time(copy.made()),
                Isolate.leftToRight(texts.formats().megabytes(copy.bytes())));
    }
}
