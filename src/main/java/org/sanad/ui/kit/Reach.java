package org.sanad.ui.kit;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

/** What of a page somebody without a mouse gets to, in the order of Tab. */
public final class Reach {
    private Reach() {}

    /** Whether a node stands in a window, is in sight and can be used. */
    public static boolean usable(Node node) {
        return node.getScene() != null && !node.isDisabled() && inSight(node);
    }

    /** Whether neither a node nor anything it lies in is out of sight. */
    static boolean inSight(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a node is another or lies in it. */
    public static boolean within(Node node, Node whole) {
        Node above = node;
        while (above != null && above != whole) {
            above = above.getParent();
        }
        return above != null;
    }

    /** The button Enter presses, where it can be pressed now. */
    public static Optional<Node> primary(Node within) {
        return find(within, node -> node instanceof Button button && button.isDefaultButton());
    }

    /** The first control Tab stops at. */
    public static Optional<Node> first(Node within) {
        return find(within, node -> node.isFocusTraversable() && !(node instanceof ScrollPane));
    }

    private static Optional<Node> find(Node node, Predicate<Node> wanted) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        if (!(node instanceof Parent parent)) {
            return Optional.empty();
        }
        return parent.getChildrenUnmodifiable().stream()
                .map(child -> find(child, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
