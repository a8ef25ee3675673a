package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What of the words in a window cannot be read whole: a label that ends in dots its sentence does
 * not have, a hint longer than its field, words cut by an edge no scroll bar leads past, and words
 * drawn over others. What scrolls may be cut at the edge it scrolls over.
 */
final class CutWords {
    /** Less than a letter's edge, in pixels. */
    private static final double SLACK = 1.5;

    /** Lines that stand close share less than this of their height. */
    private static final double SHARED = 0.4;

    /** Words in sight, and as the how-manieth they were drawn. */
    private record Words(Text text, Bounds seen, int order) {}

    /** What hides all that was drawn before it. */
    private record Cover(Bounds place, int order) {}

    private final Set<String> faults = new LinkedHashSet<>();
    private final List<Words> words = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private int drawn;

    private CutWords() {}

    /** The faults of this scene, each once. On the FX thread, after a pulse. */
    static List<String> in(Scene scene) {
        CutWords all = new CutWords();
        Bounds room = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        all.walk(scene.getRoot(), room, false);
        all.drawnOver();
        return List.copyOf(all.faults);
    }

    /**
     * @param room what of the window is not cut away from this node
     * @param scrolls whether a scroll bar leads to what is cut away above and below
     */
    private void walk(Node node, Bounds room, boolean scrolls) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        drawn++;
        Bounds within = room;
        if (node.getClip() != null) {
            Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
            within = Contrast.common(room, clip);
        }
        if (node instanceof Region region && opaque(region)) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            covers.add(new Cover(Contrast.common(within, place), drawn));
        }
        if (node instanceof Labeled label) {
            dots(label, within);
        }
        if (node instanceof TextInputControl field) {
            hint(field);
        } else if (node instanceof Text text && !(text instanceof FontIcon)) {
            edge(text, within, scrolls);
        } else if (node instanceof Parent parent) {
            boolean below = scrolls || node instanceof ScrollPane || node instanceof VirtualFlow<?>;
            Bounds open = scrollsAside(node) ? null : within;
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, open == null ? room : open, below);
            }
        }
    }

    private static boolean opaque(Region region) {
        return region.getBackground() != null
                && region.getBackground().getFills().stream()
                        .anyMatch(fill -> fill.getFill() instanceof Color c && c.isOpaque());
    }

    private static boolean scrollsAside(Node node) {
        return (node instanceof ScrollPane || node instanceof VirtualFlow<?>)
                && node.lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                        .anyMatch(Node::isVisible);
    }

    private void dots(Labeled label, Bounds room) {
        String whole = label.getText();
        Bounds place = label.localToScene(label.getLayoutBounds());
        if (whole == null || !room.intersects(place)) {
            return;
        }
        for (Node child : label.getChildrenUnmodifiable()) {
            if (child instanceof Text text
                    && !text.getText().equals(whole)
                    && text.getText().endsWith(label.getEllipsisString())) {
                fault(label, whole + "” reads “" + text.getText());
            }
        }
    }

    private void hint(TextInputControl field) {
        String hint = field.getPromptText();
        if (hint == null || !field.getText().isEmpty()) {
            return;
        }
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        for (Node node : field.lookupAll(".text")) {
            if (node instanceof Text text
                    && text.isVisible()
                    && text.getText().equals(hint)
                    && text.getLayoutBounds().getWidth() > room + SLACK) {
                fault(field, hint + "” as a hint, in “" + room);
            }
        }
    }

    private void edge(Text text, Bounds room, boolean scrolls) {
        Bounds place = text.localToScene(text.getLayoutBounds());
        Bounds seen = Contrast.common(room, place);
        if (text.getText().isBlank() || seen.isEmpty()) {
            return;
        }
        words.add(new Words(text, seen, drawn));
        boolean aside = place.getWidth() - seen.getWidth() > SLACK;
        boolean low = place.getHeight() - seen.getHeight() > place.getHeight() / 5;
        if (aside || (low && !scrolls)) {
            fault(text, text.getText() + "” cut at “" + (aside ? "side" : "edge"));
        }
    }

    private void drawnOver() {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                Words under = words.get(i);
                Words over = words.get(j);
                // words of one sentence are set by JavaFX; their places hold its marks of direction
                boolean apart = under.text().getParent() != over.text().getParent();
                if (apart && meet(under.seen(), over.seen()) && !hidden(under, over)) {
                    fault(over.text(), over.text().getText() + "” over “" + under.text().getText());
                }
            }
        }
    }

    private static boolean meet(Bounds one, Bounds other) {
        Bounds common = Contrast.common(one, other);
        double height = Math.min(one.getHeight(), other.getHeight());
        return common.getWidth() > 2 * SLACK && common.getHeight() > SHARED * height;
    }

    private boolean hidden(Words under, Words over) {
        return covers.stream()
                .filter(cover -> cover.order() > under.order() && cover.order() < over.order())
                .anyMatch(cover -> cover.place().intersects(under.seen()));
    }

    private void fault(Node node, String what) {
        faults.add(Contrast.name(node) + " “" + what + "”");
    }
}
