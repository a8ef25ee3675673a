package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;

/** The focus of what scrolls is for who walks by keyboard. */
final class DownScrollTest {
    private final TextField above = Screens.onFx(TextField::new);
    private final DownScroll scroll = Screens.onFx(DownScrollTest::high);

    @BeforeAll
    static void start() {
        Screens.stage();
    }

    private static DownScroll high() {
        Region empty = new Region();
        empty.setMinHeight(2_000);
        return new DownScroll(empty);
    }

    @Test
    void aClickOnAnEmptySpotDrawsNoFrameButTabDoes() {
        Screens.show(
                Theme.Tone.LIGHT, Language.ARABIC, 1024, 600, texts -> new VBox(above, scroll));
        fire(scroll, Pointer.clicked(MouseEvent.MOUSE_PRESSED));
        assertTrue(scroll.isFocused(), "the arrows scroll it from now on");
        assertFalse(framed());
        Screens.onFx(
                () -> {
                    // as one is that holds nothing which takes the focus itself
                    scroll.setFocusTraversable(true);
                    above.requestFocus();
                    return null;
                });
        fire(
                above,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        assertTrue(scroll.isFocused());
        assertTrue(framed());
    }

    private boolean framed() {
        return Screens.onFx(
                () -> {
                    scroll.applyCss();
                    return scroll.getBorder() != null
                            && scroll.getBorder().getStrokes().stream()
                                    .anyMatch(stroke -> stroke.getWidths().getTop() >= 2);
                });
    }

    private static void fire(Node node, Event event) {
        Screens.onFx(
                () -> {
                    node.fireEvent(event);
                    return null;
                });
    }
}
