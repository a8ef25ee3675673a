package org.sanad.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/**
 * What scrolls down when it is too long, never sideways. The bar keeps a distance from what it
 * stands beside (style sheet), and what stands at an edge keeps its whole focus ring.
 */
public class DownScroll extends ScrollPane {
    /** How far a focus ring reaches beyond its control, in pixels. */
    private static final double RING = 2;

    /** Width of the bar with its distance, in pixels. */
    private static final double BAR = 16;

    public DownScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    /**
     * Parts beneath one another that fill the place; where it is lower than the least height of the
     * parts together, they scroll.
     *
     * @param gap between the parts, in pixels
     */
    public static DownScroll filling(double gap, Node... parts) {
        DownScroll pane = new DownScroll(new Filling(gap, parts));
        pane.setFitToHeight(true);
        return pane;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("viewport"))
                .map(Region.class::cast)
                .forEach(DownScroll::leaveRoomForRings);
        // the style sheet says it too, but too late: a bar not yet seen is not yet styled, and the
        // content would be laid out beside a narrower one
        getChildrenUnmodifiable().stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> bar.setPrefWidth(BAR));
        return skin;
    }

    /** The skin cuts at the very edge of what scrolls, on all sides. */
    private static void leaveRoomForRings(Region viewport) {
        Rectangle seen = new Rectangle(-RING, -RING, 0, 0);
        seen.widthProperty().bind(viewport.widthProperty().add(2 * RING));
        seen.heightProperty().bind(viewport.heightProperty().add(2 * RING));
        viewport.setClip(seen);
    }

    /**
     * JavaFX 21 shows no bar unless the least height is too much for any width too; that of parts
     * which wrap is only known for the width they have.
     */
    private static final class Filling extends VBox {
        private Filling(double gap, Node... parts) {
            super(gap, parts);
        }

        @Override
        protected double computeMinHeight(double width) {
            return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
        }
    }
}
