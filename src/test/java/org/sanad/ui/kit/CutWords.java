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
 * drawn over others. What scrolls may be cut, or out of sight, where a visible bar leads to it.
 */
final class CutWords {
    /** Less than a letter's edge, in pixels. */
    private static final double SLACK = 1.5;

    /** Lines that stand close share less than this of their height. */
    private static final double SHARED = 0.4;

    /** Farther than any page. */
    private static final double FAR = 1e6;

    /**
     * What is to be seen of the words of a node.
     *
     * @param room what of the window is not cut away from it
     * @param led the same, and what the visible scroll bars around it lead to
     */
    private record Sight(Bounds room, Bounds led) {
        /** What is left behind an edge that these bars lead past. */
        Sight behind(Bounds edge, List<ScrollBar> bars) {
            Bounds beyond = Contrast.common(past(led, bars), past(edge, bars));
            return new Sight(Contrast.common(room, edge), beyond);
        }

        private static Bounds past(Bounds edge, List<ScrollBar> bars) {
            boolean across = bars.stream().anyMatch(Sight::lies);
            boolean down = !bars.stream().allMatch(Sight::lies);
            return new BoundingBox(
                    across ? -FAR : edge.getMinX(),
                    down ? -FAR : edge.getMinY(),
                    across ? 2 * FAR : edge.getWidth(),
                    down ? 2 * FAR : edge.getHeight());
        }

        private static boolean lies(ScrollBar bar) {
            return bar.getOrientation() == Orientation.HORIZONTAL;
        }
    }

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
        all.walk(scene.getRoot(), new Sight(room, room), List.of());
        all.drawnOver();
        return List.copyOf(all.faults);
    }

    /**
     * @param bars visible bars of what scrolls right around this node: they lead past its edge
     */
    private void walk(Node node, Sight sight, List<ScrollBar> bars) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        drawn++;
        Sight within = sight;
        List<ScrollBar> leading = bars;
        if (node.getClip() != null) {
            Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
            within = sight.behind(clip, bars);
            leading = List.of();
        }
        if (node instanceof Region region && opaque(region)) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            covers.add(new Cover(Contrast.common(within.room(), place), drawn));
        }
        if (node instanceof Labeled label) {
            dots(label, within.room());
        }
        if (node instanceof TextInputControl field) {
            hint(field);
        } else if (node instanceof Text text && !(text instanceof FontIcon)) {
            edge(text, within);
        } else if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, within, scrolls(node) ? bars(node) : leading);
            }
        }
    }

    private static boolean opaque(Region region) {
        return region.getBackground() != null
                && region.getBackground().getFills().stream()
                        .anyMatch(fill -> fill.getFill() instanceof Color c && c.isOpaque());
    }

    private static boolean scrolls(Node node) {
        return node instanceof ScrollPane || node instanceof VirtualFlow<?>;
    }

    private static List<ScrollBar> bars(Node scrolling) {
        return ((Parent) scrolling)
                .getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof ScrollBar && child.isVisible())
                        .map(ScrollBar.class::cast)
                        .toList();
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

    private void edge(Text text, Sight sight) {
        Bounds place = text.localToScene(text.getLayoutBounds());
        if (text.getText().isBlank()) {
            return;
        }
        Bounds led = Contrast.common(sight.led(), place);
        boolean aside = place.getWidth() - led.getWidth() > SLACK;
        boolean low = place.getHeight() - led.getHeight() > place.getHeight() / 5;
        if (aside || low) {
            fault(text, text.getText() + "” cut at “" + (aside ? "side" : "edge"));
        }
        Bounds seen = Contrast.common(sight.room(), place);
        if (!seen.isEmpty()) {
            words.add(new Words(text, seen, drawn));
        }
    }

    private void drawnOver() {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                Words under = words.get(i);
                Words over = words.get(j);
                // words of one sentence are set by JavaFX; their places hold its marks of direction
                boolean apart = under.text().getParent() != over.text().getParent();
                if (apart && meet(under, over) && !hidden(under, over)) {
                    fault(over.text(), over.text().getText() + "” over “" + under.text().getText());
                }
            }
        }
    }

    private static boolean meet(Words one, Words other) {
        Bounds common = Contrast.common(one.seen(), other.seen());
        double height = Math.min(one.seen().getHeight(), other.seen().getHeight());
        return common.getWidth() > 2 * SLACK && common.getHeight() > SHARED * height;
    }

    /** Whether a ground drawn between them lies beneath all that both share. */
    private boolean hidden(Words under, Words over) {
        Bounds shared = Contrast.common(under.seen(), over.seen());
        return covers.stream()
                .filter(cover -> cover.order() > under.order() && cover.order() < over.order())
                .anyMatch(cover -> cover.place().contains(shared));
    }

    private void fault(Node node, String what) {
        faults.add(Contrast.name(node) + " “" + what + "”");
    }
}
