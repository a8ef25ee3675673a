package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;

/** Enter on a button of which one is chosen: never nothing. */
final class ToggleArrowsTest {
    private final AtomicInteger primary = new AtomicInteger();
    private ChoiceTiles<Integer> tiles;

    private Scene show(boolean withPrimary) {
        return Screens.show(
                Theme.Tone.LIGHT,
                Language.ARABIC,
                1024,
                600,
                texts -> {
                    tiles =
                            new ChoiceTiles<Integer>(texts)
                                    .tile(1, Icon.SCHOOL, "ui.start.door.school", null)
                                    .tile(2, Icon.CARRIER, "ui.start.door.carrier", null);
                    VBox page = new VBox(tiles);
                    if (withPrimary) {
                        Button next =
                                Buttons.primary(
                                        texts,
                                        "ui.kit.wizard.next",
                                        null,
                                        primary::incrementAndGet);
                        next.setDefaultButton(true);
                        page.getChildren().add(next);
                    }
                    return page;
                });
    }

    private void enterOn(int tile) {
        Screens.onFx(
                () -> {
                    ToggleButton button = (ToggleButton) tiles.getChildren().get(tile);
                    button.requestFocus();
                    for (var kind :
                            java.util.List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                        Event.fireEvent(
                                button,
                                new KeyEvent(
                                        kind, "", "", KeyCode.ENTER, false, false, false, false));
                    }
                    return null;
                });
    }

    @Test
    void choosesWhatHasTheFocus() {
        show(false);
        enterOn(1);
        assertEquals(2, tiles.value().get());
        enterOn(0);
        assertEquals(1, tiles.value().get());
    }

    @Test
    void onTheChosenOneGoesOnWithThePage() {
        show(true);
        enterOn(1);
        assertEquals(2, tiles.value().get());
        assertEquals(0, primary.get());
        enterOn(1);
        assertEquals(2, tiles.value().get());
        assertEquals(1, primary.get());
        assertTrue(((ToggleButton) tiles.getChildren().get(1)).isSelected());
    }
}
