package org.sanad.ui.kit;

import java.util.List;
import javafx.collections.ObservableList;

/** Lists in the window that are read afresh. */
public final class Renewal {
    private Renewal() {}

    /** A list that stays the same is not drawn anew, and keeps its selection. */
    public static <T> void of(ObservableList<T> shown, List<? extends T> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }
}
