package org.sanad.ui.kit;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/**
 * Arrows among buttons of which one is chosen. JavaFX lets Tab stop at the chosen one only and
 * moves the choice by the arrows, but without the button's action: the mark would move and the page
 * stay. Here an arrow does what a click does. Enter is swallowed by such a button too: here it
 * chooses the one that has the focus, and on the chosen one it does what it does in the rest of the
 * page.
 */
final class ToggleArrows {
    private static final KeyCodeCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private ToggleArrows() {}

    static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, ToggleArrows::pressed);
    }

    private static void pressed(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
        if (!plain || !(event.getTarget() instanceof ToggleButton button)) {
            return;
        }
        boolean oneOfSome = button.getToggleGroup() != null;
        if (oneOfSome && event.getCode().isArrowKey()) {
            event.consume();
            choose(button, event.getCode());
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            enter(button, oneOfSome && !button.isSelected());
        }
    }

    /**
     * {@code choosing} for one that is not chosen yet; else the page's own button, if it has one.
     */
    private static void enter(ToggleButton button, boolean choosing) {
        Runnable primary = button.getScene().getAccelerators().get(ENTER);
        if (choosing || primary == null) {
            button.fire();
        } else {
            primary.run();
        }
    }

    private static void choose(ToggleButton from, KeyCode code) {
        List<ToggleButton> all =
                from.getToggleGroup().getToggles().stream()
                        .filter(ToggleButton.class::isInstance)
                        .map(ToggleButton.class::cast)
                        .filter(ToggleArrows::inReach)
                        .toList();
        int now = all.indexOf(from);
        if (now < 0) {
            return;
        }
        boolean mirrored = from.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        boolean onward = code == KeyCode.DOWN || code == (mirrored ? KeyCode.LEFT : KeyCode.RIGHT);
        ToggleButton next = all.get(Math.floorMod(now + (onward ? 1 : -1), all.size()));
        next.requestFocus();
        if (!next.isSelected()) {
            next.fire();
        }
    }

    private static boolean inReach(Node node) {
        boolean shown = node.getScene() != null && !node.isDisabled();
        for (Node each = node; shown && each != null; each = each.getParent()) {
            shown = each.isVisible();
        }
        return shown;
    }
}
