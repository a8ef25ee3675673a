package org.sanad.ui.kit;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.ObservableList;

/** Lists in the window that are read afresh. */
public final class Renewal {
    private Renewal() {}

    /** Runs once whoever shows a list has taken in that it changed, and chosen a row by itself. */
    public static void settled(Runnable then) {
        Platform.runLater(then);
    }

    /** A list that stays the same is not drawn anew, and keeps its selection. */
    public static <T> void of(ObservableList<T> shown, List<? extends T> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }
}
