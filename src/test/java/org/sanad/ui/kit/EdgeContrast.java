package org.sanad.ui.kit;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Whether a picture shows where a field, a box or a button begins: on each of its sides a line, or
 * its own fill, that stands out from what lies around it.
 */
final class EdgeContrast {
    /** Least ratio of WCAG 2.1, success criterion 1.4.11. */
    private static final double LEAST = 3;

    /** Where the ground is looked at, in pixels outside: beyond the ring of the focus. */
    private static final int AROUND = 3;

    /** How far the line may lie outside and inside of the place, in pixels. */
    private static final int OUTWARDS = 2;

    private static final int INWARDS = 4;

    /** A lower ratio than this, and behind a line lies the ground again or nearly its colour. */
    private static final double ALIKE = 1.25;

    /** Of a smaller side, in pixels, only the middle is looked at: it may be that of a circle. */
    private static final double SMALL = 24;

    private static final double[] MIDDLE = {0.5};
    private static final double[] ALONG = {0.25, 0.5, 0.75};

    /** Buttons that are words or a picture alone until they are chosen. */
    private static final Set<String> FRAMELESS =
            Set.of("flat", "side-entry", "catalogue-entry", "language-word", "tick-mark");

    private EdgeContrast() {}

    /** Whether the ground on which every edge is drawn is the one now shown. */
    static boolean strong() {
        String sheet = Application.getUserAgentStylesheet();
        String encoded = sheet == null ? "" : sheet.substring(sheet.indexOf(',') + 1);
        String name = "sanad-" + Theme.Tone.CONTRAST.code() + ".css";
        return sheet != null
                && sheet.startsWith("data:")
                && new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8)
                        .contains(name);
    }

    /**
     * Whether an edge is asked for: everywhere of what is typed in or chosen, on strong contrast of
     * buttons too. WCAG asks for none of what cannot be used.
     */
    static boolean asked(Node node, boolean strong) {
        if (node.isDisabled() || !(node instanceof Region)) {
            return false;
        }
        boolean mark =
                (node.getStyleClass().contains("box") && node.getParent() instanceof CheckBox)
                        || (node.getStyleClass().contains("radio")
                                && node.getParent() instanceof RadioButton);
        boolean field =
                (node instanceof TextInputControl && !(node.getParent() instanceof ComboBoxBase<?>))
                        || node instanceof ComboBoxBase<?>
                        || node instanceof ChoiceBox<?>;
        return mark || field || (strong && framed(node));
    }

    private static boolean framed(Node node) {
        boolean button =
                node instanceof ButtonBase
                        && !(node instanceof CheckBox)
                        && !(node instanceof RadioButton)
                        && !(node instanceof Hyperlink);
        boolean chosen = node instanceof ToggleButton toggle && toggle.isSelected();
        return button && (chosen || node.getStyleClass().stream().noneMatch(FRAMELESS::contains));
    }

    /**
     * The sides on which nothing shows where it begins, with the best colour found; empty where all
     * that are in sight do.
     *
     * @param place of the whole, in pixels of the picture
     * @param seen what of it is neither clipped away nor outside
     */
    static Optional<String> fault(BufferedImage picture, Bounds place, Bounds seen) {
        Color ground = Contrast.ground(picture, place, AROUND);
        List<String> lost = new ArrayList<>();
        for (Side side : Side.values()) {
            if (side.inSight(place, seen)) {
                side.lost(picture, seen, ground).ifPresent(lost::add);
            }
        }
        return lost.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lost));
    }

    private enum Side {
        TOP(true, 1),
        BOTTOM(true, -1),
        LEFT(false, 1),
        RIGHT(false, -1);

        private final boolean across;
        private final int inwards;

        Side(boolean across, int inwards) {
            this.across = across;
            this.inwards = inwards;
        }

        /** Not where so much is cut away that little but a round corner is left. */
        boolean inSight(Bounds place, Bounds seen) {
            boolean cut = length(seen) < Math.min(SMALL, length(place) - 1);
            return !cut && Math.abs(line(place) - line(seen)) < 1;
        }

        private double length(Bounds bounds) {
            return across ? bounds.getWidth() : bounds.getHeight();
        }

        private double line(Bounds bounds) {
            double near = across ? bounds.getMinY() : bounds.getMinX();
            double far = across ? bounds.getMaxY() : bounds.getMaxX();
            return inwards > 0 ? near : far - 1;
        }

        Optional<String> lost(BufferedImage picture, Bounds seen, Color ground) {
            double length = length(seen);
            double from = across ? seen.getMinX() : seen.getMinY();
            double worst = Double.MAX_VALUE;
            for (double part : length < SMALL ? MIDDLE : ALONG) {
                worst = Math.min(worst, best(picture, seen, from + part * length, ground));
            }
            return worst < LEAST
                    ? Optional.of("%s %.2f:1".formatted(name(), worst))
                    : Optional.empty();
        }

        /** The best ratio met on the way from outside to inside at one point of the side. */
        private double best(BufferedImage picture, Bounds seen, double at, Color ground) {
            List<Color> way = new ArrayList<>();
            for (int step = -OUTWARDS; step <= INWARDS; step++) {
                int deep = (int) Math.round(line(seen)) + step * inwards;
                int x = across ? (int) at : deep;
                int y = across ? deep : (int) at;
                if (x >= 0 && y >= 0 && x < picture.getWidth() && y < picture.getHeight()) {
                    way.add(Contrast.colour(picture.getRGB(x, y)));
                }
            }
            double best = 1;
            for (int i = 0; i < way.size(); i++) {
                best = Math.max(best, Contrast.ratio(way.get(i), ground));
                if (i + 2 < way.size() && Contrast.ratio(way.get(i + 2), ground) < ALIKE) {
                    Color line = together(way.get(i), way.get(i + 1), ground);
                    best = Math.max(best, Contrast.ratio(line, ground));
                }
            }
            return best;
        }

        /** A line between two rows of pixels is drawn in part on each: the colour it has. */
        private static Color together(Color one, Color other, Color ground) {
            return Color.color(
                    part(one.getRed(), other.getRed(), ground.getRed()),
                    part(one.getGreen(), other.getGreen(), ground.getGreen()),
                    part(one.getBlue(), other.getBlue(), ground.getBlue()));
        }

        private static double part(double one, double other, double ground) {
            return Math.max(0, Math.min(1, one + other - ground));
        }
    }
}
