package org.sanad.app;

import java.util.Map;
import java.util.WeakHashMap;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.sanad.ui.kit.Reach;
import org.sanad.ui.kit.Theme;

/**
 * Keeps the focus on the page in front. When what has the focus goes out of sight or can no longer
 * be used, the toolkit gives it to the first node of the window, an entry of the side bar: the next
 * Enter would leave the page.
 */
final class PageFocus {
    private final PageStack stack;

    /** What had the focus on each page when it was last in front. */
    private final Map<Node, Node> had = new WeakHashMap<>();

    private final ChangeListener<Node> moved = (o, before, now) -> moved(now);

    /** What had the focus last on the page in front, while nobody has taken it elsewhere. */
    private Node held;

    /** What had the focus on the page before it went to the bars around it. */
    private Node left;

    /** What had the focus last of the bars around the page. */
    private Node around;

    PageFocus(PageStack stack) {
        this.stack = stack;
        stack.sceneProperty().addListener((o, before, now) -> watch(before, now));
    }

    private void watch(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(moved);
        }
        held = null;
        left = null;
        around = null;
        if (now != null) {
            now.focusOwnerProperty().addListener(moved);
        }
    }

    private void moved(Node now) {
        if (now == null) {
            return;
        }
        if (Reach.within(now, stack)) {
            held = now;
            left = null;
        } else if (held != null && !Reach.usable(held)) {
            // nobody leaves what is not there any more: the toolkit did
            Platform.runLater(() -> takeBack(now));
        } else if (held != null) {
            left = held;
            held = null;
            around = now;
        } else if (left != null && !Reach.usable(around)) {
            // a notice that was closed: back to where the work went on
            Platform.runLater(() -> returnFrom(now));
        } else {
            around = now;
        }
    }

    private void returnFrom(Node given) {
        Scene scene = stack.getScene();
        if (scene != null && scene.getFocusOwner() == given && left != null) {
            Node back = left;
            (Reach.within(back, stack) && Reach.usable(back) ? back : stack).requestFocus();
        }
    }

    private void takeBack(Node given) {
        Scene scene = stack.getScene();
        if (scene != null && scene.getFocusOwner() == given && held != null) {
            // without a button to go on with, the page itself: a key pressed early does no harm
            Reach.primary(stack.front()).orElse(stack).requestFocus();
        }
    }

    /** Before another page comes to the front: whether the focus is to go there. */
    boolean leaving(Node page) {
        if (held == null) {
            return false;
        }
        had.put(page, held);
        return true;
    }

    /** A page came to the front in place of one that had the focus. */
    void into(Node page) {
        Node before = had.get(page);
        if (before != null && Reach.within(before, page) && Reach.usable(before)) {
            before.requestFocus();
            return;
        }
        // a page shown first has no skins yet, and what scrolls takes its content in with its skin
        Theme.dress(page);
        Reach.first(page).orElse(stack).requestFocus();
    }
}
