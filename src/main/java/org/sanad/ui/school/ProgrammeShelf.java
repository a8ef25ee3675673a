package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Texts;

/**
 * Cards side by side, as many as stand whole in the width, the others by turning on: nothing is
 * half shown and nothing scrolls sideways.
 */
final class ProgrammeShelf extends Region {
    /** Of a card, in pixels: three stand in a window of 1366, two in one of 1024. */
    private static final double NARROWEST = 340;

    private static final double GAP = 12;

    private final List<Node> cards = new ArrayList<>();
    private final Button earlier;
    private final Button later;
    private final VBox turns;
    private int first;

    ProgrammeShelf(Texts texts) {
        earlier = Buttons.icon(texts, "ui.programmes.earlier", Icon.BACKWARD, () -> turn(-1));
        earlier.setId("programmes-earlier");
        later = Buttons.icon(texts, "ui.programmes.later", Icon.ONWARD, () -> turn(1));
        later.setId("programmes-later");
        turns = new VBox(earlier, later);
        turns.setAlignment(Pos.CENTER);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Puts these in place of the former. */
    void show(List<Node> now) {
        cards.clear();
        cards.addAll(now);
        getChildren().setAll(cards);
        getChildren().add(turns);
        requestLayout();
    }

    private void turn(int step) {
        first += step * inSight(getWidth());
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? getWidth() : width;
        double each = cardWidth(given);
        double turning = fitAll(given) ? 0 : turns.prefHeight(-1);
        return cards.stream().mapToDouble(card -> card.prefHeight(each)).reduce(turning, Math::max);
    }

    private boolean fitAll(double width) {
        return cards.size() * (NARROWEST + GAP) - GAP <= width;
    }

    private double room(double width) {
        return fitAll(width) ? width : width - turns.prefWidth(-1) - GAP;
    }

    private int inSight(double width) {
        int fitting = (int) ((room(width) + GAP) / (NARROWEST + GAP));
        return Math.max(1, Math.min(cards.size(), fitting));
    }

    private double cardWidth(double width) {
        int count = inSight(width);
        return Math.max(0, (room(width) - GAP * (count - 1)) / count);
    }

    @Override
    protected void layoutChildren() {
        int count = inSight(getWidth());
        first = Math.max(0, Math.min(first, cards.size() - count));
        double each = cardWidth(getWidth());
        for (int i = 0; i < cards.size(); i++) {
            Node card = cards.get(i);
            card.setVisible(i >= first && i < first + count);
            card.resizeRelocate((i - first) * (each + GAP), 0, each, getHeight());
        }
        turns.setVisible(!fitAll(getWidth()));
        double wide = turns.prefWidth(-1);
        turns.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
        earlier.setDisable(first == 0);
        later.setDisable(first + count >= cards.size());
    }
}
