package org.sanad.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What a line begins with and what it ends with, at its two ends; where it is too narrow for both,
 * as large letters make it, the end stands beneath the beginning. A page that scrolls down only
 * would otherwise be wider than what is seen of it, and lose the far edge of everything on it.
 */
public final class LineEnds extends Pane {
    private static final double BESIDE = 16;
    private static final double BENEATH = 4;

    private final Region begin;
    private final Region end;

    public LineEnds(Region begin, Region end) {
        super(begin, end);
        this.begin = begin;
        this.end = end;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return aside() + Math.max(begin.minWidth(-1), end.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return aside() + both();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = begin.prefHeight(-1);
        double other = end.prefHeight(-1);
        double lines = fits(width) ? Math.max(one, other) : one + BENEATH + other;
        return snappedTopInset() + lines + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double room = getWidth() - aside();
        double high = getHeight() - top - snappedBottomInset();
        if (fits(getWidth())) {
            place(begin, left, top, room, high, HPos.LEFT);
            place(end, left, top, room, high, HPos.RIGHT);
        } else {
            double one = begin.prefHeight(-1);
            place(begin, left, top, room, one, HPos.LEFT);
            place(end, left, top + one + BENEATH, room, high - one - BENEATH, HPos.RIGHT);
        }
    }

    private void place(Region part, double x, double y, double width, double height, HPos at) {
        part.resize(Math.min(width, snapSizeX(part.prefWidth(-1))), part.prefHeight(-1));
        positionInArea(part, x, y, width, height, 0, at, VPos.CENTER);
    }

    private boolean fits(double width) {
        return width < 0 || both() <= width - aside();
    }

    private double both() {
        return snapSizeX(begin.prefWidth(-1)) + BESIDE + snapSizeX(end.prefWidth(-1));
    }

    private double aside() {
        return snappedLeftInset() + snappedRightInset();
    }
}
