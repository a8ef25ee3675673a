package org.sanad.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two parts of a page: beside one another where there is room for both, else beneath. They stay
 * where they are in the scene: words that are moved to another parent while the window is laid out
 * are drawn by JavaFX 21 where they stood before.
 */
public final class SideBySide extends Pane {
    /** Width in pixels from which both stand beside one another. */
    private static final double WIDE = 1016;

    private static final double BESIDE = 48;
    private static final double BENEATH = 32;

    private final Region first;
    private final Region second;
    private final Region growing;

    /**
     * @param growing the one of both that takes what the other leaves of the width; the other has
     *     its own
     */
    public SideBySide(Region first, Region second, Region growing) {
        super(first, second);
        this.first = first;
        this.second = second;
        this.growing = growing;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return aside() + Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return aside() + WIDE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? WIDE : width - aside();
        double one = first.prefHeight(width(first, room));
        double other = second.prefHeight(width(second, room));
        double parts = room >= WIDE ? Math.max(one, other) : one + BENEATH + other;
        return snappedTopInset() + parts + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - aside();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double firstHeight = place(first, left, top, room);
        if (room >= WIDE) {
            place(second, left + width(first, room) + BESIDE, top, room);
        } else {
            place(second, left, top + firstHeight + BENEATH, room);
        }
    }

    private double place(Region part, double x, double y, double room) {
        double width = width(part, room);
        double height = part.prefHeight(width);
        layoutInArea(part, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
        return height;
    }

    private double width(Region part, double room) {
        double width = room;
        if (room >= WIDE) {
            Region other = part == first ? second : first;
            width = part == growing ? room - BESIDE - own(other) : own(part);
        }
        return snapSizeX(Math.min(width, part.maxWidth(-1)));
    }

    private static double own(Region part) {
        return Math.max(part.minWidth(-1), Math.min(part.prefWidth(-1), part.maxWidth(-1)));
    }

    private double aside() {
        return snappedLeftInset() + snappedRightInset();
    }
}
