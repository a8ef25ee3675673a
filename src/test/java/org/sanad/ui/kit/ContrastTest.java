package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the meter of contrast sees in a picture, and what it rightly leaves alone. */
final class ContrastTest {
    @BeforeAll
    static void start() {
        Screens.stage();
        Screens.onFx(() -> apply(Theme.Tone.LIGHT));
    }

    @Test
    void measuresAsTheGuidelinesDo() {
        assertEquals(21, Contrast.ratio(Color.WHITE, Color.BLACK), 1e-9);
        assertEquals(4.54, Contrast.ratio(Color.web("#767676"), Color.WHITE), 0.005);
        assertEquals(4.48, Contrast.ratio(Color.WHITE, Color.web("#777777")), 0.005);
    }

    @Test
    void wordsAreHeldToTheRatioOfTheirSize() {
        assertEquals(1, faults(words("-fx-text-fill: #777777"), "white").size());
        assertEquals(List.of(), faults(words("-fx-text-fill: #767676"), "white"));
        String large = "; -fx-font-size: 25px";
        assertEquals(List.of(), faults(words("-fx-text-fill: #777777" + large), "white"));
        assertEquals(1, faults(words("-fx-text-fill: #999999" + large), "white").size());
    }

    @Test
    void whatHasTheColourOfItsGroundIsFound() {
        String fault = faults(words("-fx-text-fill: #0d1117"), "#0d1117").get(0);
        assertTrue(fault.contains("1.00:1") && fault.contains("سند"), fault);
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        dot.setMaxSize(8, 8);
        dot.setStyle("-fx-background-color: #30363d");
        assertEquals(1, faults(dot, "#0d1117").size());
        assertEquals(List.of(), faults(dot, "white"));
    }

    @Test
    void whatFadesIsMeasuredAsItIsSeen() {
        Label faded = words("-fx-text-fill: white; -fx-background-color: #0b6e4f");
        faded.setMaxSize(80, 40);
        assertEquals(List.of(), faults(faded, "white"));
        // the words stay white, their ground becomes paler: a mixture of ink and ground would pass
        faded.setOpacity(0.6);
        assertEquals(1, faults(faded, "white").size());
        faded.setDisable(true);
        assertEquals(List.of(), faults(faded, "white"), "asked for less");
    }

    @Test
    void whatIsNotInSightIsNotAskedAbout() {
        Label pale = words("-fx-text-fill: #eeeeee");
        Region cover = new Region();
        cover.setStyle("-fx-background-color: rgba(0, 0, 0, 0.5)");
        assertEquals(List.of(), faults(new StackPane(pale, cover), "white"), "covered");
        assertEquals(1, faults(new StackPane(cover, pale), "white").size(), "in front");
        StackPane clipped = new StackPane(pale);
        clipped.setClip(new Rectangle(0, 0));
        assertEquals(List.of(), faults(clipped, "white"), "cut away");
        pale.setVisible(false);
        assertEquals(List.of(), faults(pale, "white"), "hidden");
        assertEquals(List.of(), faults(new CheckBox(), "white"), "the mark of an empty box");
    }

    @Test
    void theEdgeOfAFieldIsHeldToTheRatioOfSigns() {
        assertEquals(List.of(), faults(edged("-fx-border-color: #7f8893"), "white"));
        String fault = faults(edged("-fx-border-color: #dde3e0"), "white").get(0);
        assertTrue(fault.contains("TOP 1.3") && fault.contains("RIGHT 1.3"), fault);
        String open = "-fx-border-color: #7f8893 #7f8893 transparent #7f8893";
        fault = faults(edged(open), "white").get(0);
        assertTrue(fault.contains("BOTTOM 1.00:1") && !fault.contains("TOP"), fault);
        // a line that lies between two rows of pixels is as strong as one on a row
        TextField between = edged("-fx-border-color: #7f8893");
        between.setTranslateY(0.5);
        assertEquals(List.of(), faults(between, "white"));
        between = edged("-fx-border-color: #c0c6cc");
        between.setTranslateY(0.5);
        assertEquals(1, faults(between, "white").size());
        // a fill that stands out is an edge too
        assertEquals(List.of(), faults(edged("-fx-background-color: #0b6e4f"), "white"));
    }

    @Test
    void anEdgeThatIsNotInSightIsNotAskedAbout() {
        TextField pale = edged("-fx-border-color: #dde3e0");
        StackPane clipped = new StackPane(pale);
        clipped.setClip(new Rectangle(0, 0));
        assertEquals(List.of(), faults(clipped, "white"), "cut away");
        Region cover = new Region();
        cover.setStyle("-fx-background-color: white");
        assertEquals(List.of(), faults(new StackPane(pale, cover), "white"), "covered");
        pale.setDisable(true);
        assertEquals(List.of(), faults(pale, "white"), "cannot be used");
    }

    @Test
    void aButtonNeedsItsEdgeOnStrongContrastOnly() {
        Button button = new Button();
        button.setStyle(
                "-fx-border-color: #dde3e0; -fx-background-color: white;"
                        + " -fx-effect: null; -fx-min-width: 80px");
        assertEquals(List.of(), faults(button, "white"));
        Screens.onFx(() -> apply(Theme.Tone.CONTRAST));
        assertEquals(1, faults(button, "white").size());
        button.getStyleClass().add("flat");
        assertEquals(List.of(), faults(button, "white"), "words alone");
        Screens.onFx(() -> apply(Theme.Tone.LIGHT));
    }

    private static boolean apply(Theme.Tone tone) {
        Theme.apply(tone, Theme.TextSize.NORMAL);
        return true;
    }

    private static TextField edged(String style) {
        TextField field = new TextField();
        field.setMaxSize(120, 40);
        field.setStyle(
                "-fx-background-color: white; -fx-border-width: 1px; -fx-border-insets: 0; "
                        + style);
        return field;
    }

    private static Label words(String style) {
        Label label = new Label("سند Sanad");
        label.setStyle(style);
        return label;
    }

    private static List<String> faults(Node node, String ground) {
        return Screens.onFx(
                () -> {
                    StackPane root = new StackPane(node);
                    root.setStyle("-fx-background-color: " + ground);
                    Scene scene = new Scene(root, 200, 100);
                    BufferedImage picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
                    List<String> faults = Contrast.faults(scene, picture);
                    root.getChildren().clear();
                    return faults;
                });
    }
}
