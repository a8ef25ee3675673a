package org.sanad.ui.kit;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Whether all that a picture of a window shows stands out from its ground: every text, picture sign
 * and small drawn shape in sight. The colour a thing is drawn with is the node's own (in the
 * picture thin strokes are mixed with the ground), that of the ground is what the picture has most
 * often along the edge of the thing's place. What another node covers or a clip cuts away is not
 * asked about.
 */
final class Contrast {
    /** Least ratios of WCAG 2.1, success criteria 1.4.3 and 1.4.11. */
    private static final double OF_TEXT = 4.5;

    private static final double OF_LARGE_TEXT = 3;
    private static final double OF_SIGN = 3;

    /** WCAG asks nothing of what cannot be used; it should still be seen to be there. */
    private static final double OF_DISABLED = 2;

    /** Large text in pixels, as WCAG has it: 18 pt, or 14 pt in bold. */
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.66;

    /** What is narrower in sight, or less of its own height, is cut too far to be judged. */
    private static final int LEAST_WIDTH = 5;

    private static final double LEAST_HEIGHT = 0.7;

    /** Signs drawn as regions without a shape of their own. */
    private static final Set<String> DRAWN = Set.of("dot", "bar", "bar-mark");

    /** A thing to be made out: where it stands, and as the how-manieth it was drawn. */
    private record Thing(
            Node node, Color ink, Bounds place, Faded faded, int order, double least) {}

    /** How much of a thing lets through what lies behind {@code place}, which fades as a whole. */
    private record Faded(double opacity, Bounds place) {
        Faded more(Node node, Bounds room) {
            if (node.getOpacity() == 1) {
                return this;
            }
            Bounds whole =
                    opacity < 1 ? place : common(room, node.localToScene(node.getLayoutBounds()));
            return new Faded(opacity * node.getOpacity(), whole);
        }
    }

    /** What hides all that was drawn before it. */
    private record Cover(Node node, Bounds place, int order) {}

    /** Something whose edge is to be made out, and what of it is not cut away. */
    private record Edged(Node node, Bounds place, Bounds seen, int order) {}

    private final BufferedImage picture;
    private final List<Thing> things = new ArrayList<>();
    private final List<Edged> edged = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final boolean strong = EdgeContrast.strong();
    private int drawn;

    private Contrast(BufferedImage picture) {
        this.picture = picture;
    }

    /**
     * What in the picture of this scene stands out too little, each kind once: its words or style
     * classes, both colours, and the ratio. On the FX thread, at the moment of the picture.
     */
    static List<String> faults(Scene scene, BufferedImage picture) {
        Contrast contrast = new Contrast(picture);
        Bounds room = new BoundingBox(0, 0, picture.getWidth(), picture.getHeight());
        contrast.walk(scene.getRoot(), new Faded(1, room), room);
        Set<String> faults = new LinkedHashSet<>();
        for (Thing thing : contrast.things) {
            if (contrast.covers.stream().noneMatch(cover -> hides(cover, thing))) {
                contrast.judge(thing, faults);
            }
        }
        for (Edged one : contrast.edged) {
            boolean small = one.seen().getWidth() < LEAST_WIDTH || one.seen().getHeight() < 2;
            if (!small && contrast.covers.stream().noneMatch(cover -> hides(cover, one))) {
                EdgeContrast.fault(picture, one.place(), one.seen())
                        .ifPresent(lost -> faults.add("edge of " + name(one.node()) + ": " + lost));
            }
        }
        return List.copyOf(faults);
    }

    /** The ratio of WCAG 2.1 between two opaque colours, from 1 to 21. */
    static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private void walk(Node node, Faded above, Bounds room) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        drawn++;
        Bounds within = room;
        if (node.getClip() != null) {
            within = common(room, node.localToScene(node.getClip().getBoundsInParent()));
        }
        Faded faded = above.more(node, within);
        Bounds place = node.localToScene(node.getLayoutBounds());
        note(node, faded, common(within, place));
        if (EdgeContrast.asked(node, strong)) {
            edged.add(new Edged(node, place, common(within, place), drawn));
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, faded, within);
            }
        }
    }

    private void note(Node node, Faded faded, Bounds place) {
        if (place.isEmpty()) {
            return;
        }
        if (node instanceof Text text) {
            if (!text.getText().isBlank()) {
                add(node, ink(text), faded, place, least(text));
            }
        } else if (node instanceof Region region && region.getBackground() != null) {
            Paint paint = paint(region);
            if (!(paint instanceof Color colour) || colour.getOpacity() > 0.02) {
                if (unset(region)) {
                    return;
                }
                if (sign(region)) {
                    add(node, paint, faded, place, OF_SIGN);
                } else {
                    covers.add(new Cover(node, place, drawn));
                }
            }
        } else if (node instanceof Shape || node instanceof ImageView) {
            covers.add(new Cover(node, place, drawn));
        }
    }

    private void add(Node node, Paint paint, Faded faded, Bounds place, double least) {
        double whole = node.localToScene(node.getLayoutBounds()).getHeight();
        boolean cut = place.getWidth() < LEAST_WIDTH || place.getHeight() < LEAST_HEIGHT * whole;
        if (paint instanceof Color ink && !cut) {
            double asked = node.isDisabled() ? Math.min(least, OF_DISABLED) : least;
            things.add(new Thing(node, ink, place, faded, drawn, asked));
        }
    }

    /** The mark of an empty check box is there in the colour of its ground. */
    private static boolean unset(Region region) {
        return region.getParent() != null
                && region.getParent().getParent() instanceof CheckBox box
                && !box.isSelected()
                && !box.isIndeterminate();
    }

    private static boolean sign(Region region) {
        return region.getShape() != null
                || region.getStyleClass().stream().anyMatch(DRAWN::contains);
    }

    /** Of what has an edge of its own the edge, else the fill. */
    private static Paint paint(Region region) {
        if (region.getBorder() != null && !region.getBorder().getStrokes().isEmpty()) {
            Paint edge = region.getBorder().getStrokes().get(0).getTopStroke();
            if (edge instanceof Color colour && colour.isOpaque()) {
                return edge;
            }
        }
        List<BackgroundFill> fills = region.getBackground().getFills();
        return fills.isEmpty() ? Color.TRANSPARENT : fills.get(fills.size() - 1).getFill();
    }

    private static Paint ink(Text text) {
        boolean chosen = text.getSelectionStart() >= 0 && text.getSelectionFill() != null;
        return chosen ? text.getSelectionFill() : text.getFill();
    }

    private static double least(Text text) {
        if (text instanceof FontIcon) {
            return OF_SIGN;
        }
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        return size >= LARGE || (bold && size >= LARGE_BOLD) ? OF_LARGE_TEXT : OF_TEXT;
    }

    private static boolean hides(Cover cover, Thing thing) {
        Bounds common = common(cover.place(), thing.place());
        return cover.order() > thing.order() && common.getWidth() > 2 && common.getHeight() > 2;
    }

    /** What is drawn on the thing itself, such as its words, does not hide its edge. */
    private static boolean hides(Cover cover, Edged edged) {
        for (Node above = cover.node(); above != null; above = above.getParent()) {
            if (above == edged.node()) {
                return false;
            }
        }
        return cover.order() > edged.order() && cover.place().intersects(edged.seen());
    }

    /** What two places share; empty when nothing. */
    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private void judge(Thing thing, Set<String> faults) {
        Color ground = ground(thing.place(), thing.node() instanceof Text ? 0 : 1);
        Color ink = ground.interpolate(solid(thing.ink()), thing.ink().getOpacity());
        Faded faded = thing.faded();
        if (faded.opacity() < 1) {
            Color behind = faded.place().equals(thing.place()) ? ground : ground(faded.place(), 1);
            ink = behind.interpolate(ink, faded.opacity());
        }
        double ratio = ratio(ink, ground);
        if (ratio < thing.least()) {
            faults.add(
                    "%s %s on %s is %.2f:1, not %.1f:1"
                            .formatted(
                                    name(thing.node()),
                                    hex(ink),
                                    hex(ground),
                                    ratio,
                                    thing.least()));
        }
    }

    /** The commonest colour along the edge of a place, some pixels outside it. */
    private Color ground(Bounds place, int outside) {
        return ground(picture, place, outside);
    }

    /** The same of any picture. */
    static Color ground(BufferedImage picture, Bounds place, int outside) {
        int left = Math.max(0, (int) Math.round(place.getMinX()) - outside);
        int top = Math.max(0, (int) Math.round(place.getMinY()) - outside);
        int right = Math.min(picture.getWidth(), (int) Math.round(place.getMaxX()) + outside) - 1;
        int bottom = Math.min(picture.getHeight(), (int) Math.round(place.getMaxY()) + outside) - 1;
        int width = Math.max(1, right - left + 1);
        int height = Math.max(1, bottom - top + 1);
        int[] edge = new int[2 * (width + height)];
        for (int i = 0; i < width; i++) {
            edge[2 * i] = picture.getRGB(left + i, top);
            edge[2 * i + 1] = picture.getRGB(left + i, Math.max(top, bottom));
        }
        for (int i = 0; i < height; i++) {
            edge[2 * (width + i)] = picture.getRGB(left, top + i);
            edge[2 * (width + i) + 1] = picture.getRGB(Math.max(left, right), top + i);
        }
        return colour(commonest(edge));
    }

    /** The colour of a pixel, without its alpha. */
    static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static int commonest(int[] colours) {
        Arrays.sort(colours);
        int best = colours[0];
        int most = 0;
        int start = 0;
        for (int i = 1; i <= colours.length; i++) {
            if (i == colours.length || colours[i] != colours[start]) {
                if (i - start > most) {
                    most = i - start;
                    best = colours[start];
                }
                start = i;
            }
        }
        return best;
    }

    private static Color solid(Color colour) {
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static String hex(Color colour) {
        return "#" + colour.toString().substring(2, 8);
    }

    /** Its style classes and those above it; of a text also its words. */
    static String name(Node node) {
        List<String> classes = new ArrayList<>();
        int levels = 0;
        for (Node one = node; one != null && levels < 4; one = one.getParent()) {
            String kind = one.getStyleClass().stream().collect(Collectors.joining("."));
            if (!kind.isEmpty()) {
                classes.add(0, "." + kind);
                levels++;
            }
        }
        String where = String.join(" ", classes) + (node.isDisabled() ? " (disabled)" : "");
        boolean words = node instanceof Text && !(node instanceof FontIcon);
        return words ? where + " “" + ((Text) node).getText() + "”" : where;
    }
}
