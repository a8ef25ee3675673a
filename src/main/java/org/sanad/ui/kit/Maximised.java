package org.sanad.ui.kit;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Gives a maximised window that state back after a dialog. While one stands over it JavaFX 21 lets
 * GTK have the window at one size only, and a window manager does not keep such a window maximised.
 */
public final class Maximised {
    private int open;
    private boolean wanted;
    private boolean owed;

    /** A dialog of this window opens; the window may be null. */
    public void opens(Window owner) {
        if (open++ == 0 && !owed) {
            wanted = owner instanceof Stage stage && stage.isMaximized();
        }
    }

    /** It closed. Another may follow at once: the window gets its state after the last of them. */
    public void closed(Window owner) {
        open--;
        owed = true;
        // the window may be of any size again only after the dialog is gone altogether
        Platform.runLater(() -> giveBack(owner));
    }

    /** The answer of a dialog of the operating system, which returns when it closed. */
    public <T> T during(Window owner, Supplier<T> dialog) {
        opens(owner);
        try {
            return dialog.get();
        } finally {
            closed(owner);
        }
    }

    private void giveBack(Window owner) {
        if (open > 0) {
            return;
        }
        owed = false;
        if (wanted && owner instanceof Stage stage && stage.isShowing()) {
            stage.setMaximized(true);
        }
    }
}
