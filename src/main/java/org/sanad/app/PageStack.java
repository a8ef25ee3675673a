package org.sanad.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.sanad.ui.kit.Reach;

/**
 * The page in front, and out of sight behind it those shown before. A page taken out of a window
 * and put back is given its look anew, node by node, which costs a table of pupils 100 ms of an old
 * computer; one that stayed only has to be drawn.
 */
final class PageStack extends StackPane {
    private final PageFocus focus = new PageFocus(this);

    PageStack() {
        // a page asking for more width than there is must not push the side bar out of sight
        setMinWidth(0);
    }

    /** Brings a page to the front; the others take neither room nor focus. */
    void show(Node page) {
        boolean focused = !getChildren().isEmpty() && front() != page && focus.leaving(front());
        if (!getChildren().contains(page)) {
            getChildren().add(page);
        }
        for (Node each : getChildren()) {
            each.setVisible(each == page);
            each.setManaged(each == page);
        }
        // what looks for a node by its name finds the page in front first
        page.toBack();
        reachByEnter();
        if (focused) {
            focus.into(page);
        }
    }

    /** Gives the focus to the page in front, unless something on it has it already. */
    void takeFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || !Reach.within(owner, this)) {
            focus.into(front());
        }
    }

    /** The page in front. */
    Node front() {
        return getChildren().get(0);
    }

    /**
     * Keeps the page in front only: before something that every node in the window has to follow,
     * such as another language, so that it is done once for what is seen and later for the rest.
     */
    void letGo() {
        getChildren().remove(1, getChildren().size());
    }

    /**
     * A window knows one button that Enter presses, the last that said so, be it on a page behind:
     * let it be this page's, and of several one that can be pressed.
     */
    void reachByEnter() {
        List<Button> others = new ArrayList<>();
        List<Button> ready = new ArrayList<>();
        collect(front(), true, others, ready);
        others.forEach(PageStack::sayAgain);
        ready.forEach(PageStack::sayAgain);
    }

    private static void collect(
            Node node, boolean inSight, List<Button> others, List<Button> ready) {
        boolean seen = inSight && node.isVisible();
        if (node instanceof Button button) {
            if (button.isDefaultButton() && !button.defaultButtonProperty().isBound()) {
                (seen && !button.isDisabled() ? ready : others).add(button);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, seen, others, ready));
        }
    }

    private static void sayAgain(Button button) {
        button.setDefaultButton(false);
        button.setDefaultButton(true);
    }
}
