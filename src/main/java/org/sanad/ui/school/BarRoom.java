package org.sanad.ui.school;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sanad.ui.kit.Theme;

/** Two of a bar that stand in it while the others leave a place: the second goes before. */
final class BarRoom {
    private BarRoom() {}

    /** Whether the others leave a place for the first, of its own width. */
    static BooleanExpression first(HBox bar, Region first, Node second) {
        return follow(bar, first, second, () -> first.prefWidth(-1));
    }

    /**
     * Whether the others and the first leave a place for the second.
     *
     * @param pixels its least width at normal text size
     */
    static BooleanExpression second(HBox bar, Label first, Node second, double pixels) {
        return follow(
                bar,
                first,
                second,
                () -> first.prefWidth(-1) + bar.getSpacing() + pixels * scale(first));
    }

    private static double scale(Label words) {
        return words.getFont().getSize() / Theme.TextSize.NORMAL.pixels();
    }

    private static BooleanExpression follow(
            HBox bar, Node first, Node second, DoubleSupplier needed) {
        List<Node> giving = List.of(first, second);
        SimpleBooleanProperty room = new SimpleBooleanProperty(true);
        InvalidationListener measure = o -> room.set(leftIn(bar, giving) >= needed.getAsDouble());
        bar.widthProperty().addListener(measure);
        for (Node one : bar.getChildren()) {
            if (one instanceof Region region) {
                region.widthProperty().addListener(measure);
            }
            if (one instanceof Labeled words) {
                words.textProperty().addListener(measure);
            }
            if (!giving.contains(one)) {
                one.managedProperty().addListener(measure);
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
