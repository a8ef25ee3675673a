package org.sanad.ui.school;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What in a bar gives its place to the others where these need it. */
final class BarRoom {
    private BarRoom() {}

    /**
     * Whether the others in the bar leave a place.
     *
     * @param pixels its least width
     * @param giving what stands in it
     */
    static BooleanExpression least(HBox bar, double pixels, Node giving) {
        return follow(bar, () -> pixels, List.of(giving));
    }

    /** The same for one that needs its own width, and goes only after another. */
    static BooleanExpression least(HBox bar, Region one, Node before) {
        return follow(bar, () -> one.prefWidth(-1), List.of(one, before));
    }

    private static BooleanExpression follow(HBox bar, DoubleSupplier least, List<Node> giving) {
        SimpleBooleanProperty room = new SimpleBooleanProperty(true);
        InvalidationListener measure = o -> room.set(leftIn(bar, giving) >= least.getAsDouble());
        bar.widthProperty().addListener(measure);
        for (Node one : bar.getChildren()) {
            if (one instanceof Region region) {
                region.widthProperty().addListener(measure);
            }
        }
        return room;
    }

    /** What the others leave of the width of the bar, in pixels. */
    private static double leftIn(HBox bar, List<Node> giving) {
        double left = bar.getWidth();
        for (Node other : bar.getChildren()) {
            if (!giving.contains(other) && other.isManaged()) {
                left -= other.prefWidth(-1) + bar.getSpacing();
            }
        }
        return left;
    }
}
