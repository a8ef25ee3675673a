package org.sanad.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/**
 * The page in front, and out of sight behind it those shown before. A page taken out of a window
 * and put back is given its look anew, node by node, which costs a table of pupils 100 ms of an old
 * computer; one that stayed only has to be drawn.
 */
final class PageStack extends StackPane {
    PageStack() {
        // a page asking for more width than there is must not push the side bar out of sight
        setMinWidth(0);
    }

    /** Brings a page to the front; the others take neither room nor focus. */
    void show(Node page) {
        if (!getChildren().contains(page)) {
            getChildren().add(page);
        }
        for (Node each : getChildren()) {
            each.setVisible(each == page);
            each.setManaged(each == page);
        }
        // what looks for a node by its name finds the page in front first
        page.toBack();
        reachByEnter(page);
    }

    /**
     * Keeps the page in front only: before something that every node in the window has to follow,
     * such as another language, so that it is done once for what is seen and later for the rest.
     */
    void letGo() {
        getChildren().remove(1, getChildren().size());
    }

    /**
     * A window knows one button that Enter presses, the last that said so: let it be this page's.
     */
    private static void reachByEnter(Node node) {
        if (node instanceof Button button
                && button.isDefaultButton()
                && !button.defaultButtonProperty().isBound()) {
            button.setDefaultButton(false);
            button.setDefaultButton(true);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(PageStack::reachByEnter);
        }
    }
}
