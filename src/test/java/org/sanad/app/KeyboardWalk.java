package org.sanad.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sanad.ui.kit.Screens;

/**
 * Walks the focus through what a window shows as somebody without a mouse does, and tells what
 * cannot be reached, fired, seen to have the focus, or named by a screen reader.
 */
final class KeyboardWalk {
    private static final int LONGEST = 250;

    private final Scene scene;
    private final String page;
    private final List<String> faults = new ArrayList<>();

    KeyboardWalk(Scene scene, String page) {
        this.scene = scene;
        this.page = page;
    }

    /** Everything that is wrong, empty when all is well. */
    List<String> faults() {
        Screens.onFx(
                () -> {
                    walk();
                    return null;
                });
        return faults;
    }

    private void walk() {
        Set<Node> wanted = identity();
        collect(scene.getRoot(), wanted);
        Set<Node> forwards = round(false);
        Set<Node> backwards = round(true);
        for (Node node : wanted) {
            if (!forwards.contains(node)) {
                fault(node, "Tab does not reach it");
            }
            if (!backwards.contains(node)) {
                fault(node, "Shift+Tab does not reach it");
            }
            if (!named(node)) {
                fault(node, "has no accessible name");
            }
        }
    }

    /** The focus goes round until it comes back; what can be fired is on the way. */
    private Set<Node> round(boolean back) {
        Set<Node> seen = identity();
        scene.getRoot().requestFocus();
        for (int i = 0; i < LONGEST; i++) {
            Node before = scene.getFocusOwner();
            press(before == null ? scene.getRoot() : before, KeyCode.TAB, back);
            Node now = scene.getFocusOwner();
            if (now == before) {
                fault(now, "Tab does not leave it");
                return seen;
            }
            if (!seen.add(now)) {
                return seen;
            }
            if (!back) {
                tryOut(now);
            }
            if (now instanceof ToggleButton one && one.getToggleGroup() != null) {
                arrows(one, seen);
            }
        }
        faults.add(page + ": the focus does not come round");
        return seen;
    }

    private void tryOut(Node node) {
        // as Tab left it: the focus of who walks by keyboard is seen, that of a click need not be
        WritableImage with = picture(node);
        if (node instanceof ButtonBase button) {
            press(button, KeyCode.SPACE, false);
            if (!button.isArmed()) {
                fault(node, "Space does not fire it");
            }
            button.disarm();
        }
        scene.getRoot().requestFocus();
        WritableImage without = picture(node);
        node.requestFocus();
        if (same(with, without)) {
            fault(node, "the focus is not seen");
        }
    }

    /** Tab stops at the chosen one of a group; the arrows go round the others. */
    private void arrows(ToggleButton one, Set<Node> seen) {
        for (int i = 0; i < one.getToggleGroup().getToggles().size(); i++) {
            press(scene.getFocusOwner(), KeyCode.DOWN, false);
            if (scene.getFocusOwner() instanceof ToggleButton chosen && !chosen.isSelected()) {
                fault(chosen, "an arrow goes to it but does not choose it");
            }
            seen.add(scene.getFocusOwner());
        }
        one.requestFocus();
    }

    private static WritableImage picture(Node node) {
        node.applyCss();
        return node.snapshot(null, null);
    }

    private static boolean same(WritableImage one, WritableImage other) {
        int width = (int) one.getWidth();
        int height = (int) one.getHeight();
        if (width != (int) other.getWidth() || height != (int) other.getHeight()) {
            return false;
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What a person acts on; parts of one control are that control. */
    private static void collect(Node node, Set<Node> wanted) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean acts =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>
                        || node instanceof ListView<?>
                        || node instanceof TableView<?>
                        || node.isFocusTraversable();
        // its key is the grid's, and said in its tooltip
        boolean besideGrid = node.getStyleClass().contains("beside-grid");
        if (acts && !besideGrid && !(node instanceof ScrollPane)) {
            wanted.add(node);
        }
        boolean whole = node instanceof Control && !(node instanceof ScrollPane);
        if (node instanceof Parent parent && !whole && !(acts && !(node instanceof ScrollPane))) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted));
        }
    }

    private static boolean named(Node node) {
        if (filled(node.getAccessibleText())) {
            return true;
        }
        if (node instanceof Labeled words && filled(words.getText())) {
            return true;
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
    }

    private static boolean filled(String words) {
        return words != null && !words.isBlank();
    }

    private void fault(Node node, String what) {
        String name =
                node == null
                        ? "nothing"
                        : node.getClass().getSimpleName()
                                + " #"
                                + node.getId()
                                + " "
                                + node.getStyleClass()
                                + (node instanceof Labeled words ? " " + words.getText() : "");
        faults.add(page + ": " + name + ": " + what);
    }

    private static void press(Node node, KeyCode code, boolean shift) {
        node.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    private static Set<Node> identity() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
