package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The one tooltip of a grid says what the cell is when it is read, not when it was come to. */
final class CellTipTest {
    /** Where JavaFX keeps the tooltip installed on a node. */
    private static final String INSTALLED = "javafx.scene.control.Tooltip";

    private final AtomicReference<String> state = new AtomicReference<>("مستحق");

    @BeforeAll
    static void start() {
        Screens.stage();
    }

    @Test
    void followsWhatIsTickedUnderThePointer() {
        Label cell = Screens.onFx(Label::new);
        Tooltip tip = Screens.onFx(() -> cameTo(cell));
        assertEquals("مستحق", tip.getText());
        state.set("مسجل");
        Screens.onFx(
                () -> {
                    tip.getOnShowing().handle(null);
                    return null;
                });
        assertEquals("مسجل", tip.getText());
    }

    private Tooltip cameTo(Label cell) {
        new CellTip().on(cell, state::get);
        cell.fireEvent(Pointer.moved(MouseEvent.MOUSE_ENTERED));
        return (Tooltip) cell.getProperties().get(INSTALLED);
    }
}
