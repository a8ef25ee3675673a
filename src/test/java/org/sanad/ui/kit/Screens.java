package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.sanad.i18n.Language;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Shows a page in both languages and both sizes and keeps pictures of it to be looked at. */
public final class Screens {
    private static final Path PLACE = Path.of("target", "screens");
    private static final int[][] SIZES = {{1366, 768}, {1024, 600}};

    /** Turns of the FX thread, with a pulse between them, after which a window stands still. */
    private static final int SETTLING = 3;

    /** Every picture on every ground, for who looks at them; many more minutes. */
    private static final boolean ALL = "all".equals(System.getProperty("sanad.screens"));

    private static final List<Theme.Tone> GROUNDS = List.of(Theme.Tone.values());

    /** In pixels: the mark of direction before the first word has 1.1 in the largest letters. */
    private static final double MARK = 2;

    private Screens() {}

    /** Starts the one toolkit of the test run and gives its stage. */
    public static Stage stage() {
        try {
            return FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs on the FX thread, waits, and lets the window settle. */
    public static <T> T onFx(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents(SETTLING);
        return result;
    }

    /** Takes pictures of what {@code page} makes: both languages, both sizes. */
    public static void take(String name, Theme.Tone tone, Function<Texts, Parent> page) {
        for (Language language : Language.values()) {
            for (int[] size : SIZES) {
                show(tone, language, size[0], size[1], page);
                save(name + (tone == Theme.Tone.DARK ? "-dark" : ""), language);
            }
        }
    }

    /** Shows one page in one language at one size; returns its scene. */
    public static Scene show(
            Theme.Tone tone,
            Language language,
            double width,
            double height,
            Function<Texts, Parent> page) {
        Stage stage = stage();
        return onFx(
                () -> {
                    Theme.apply(tone, Theme.TextSize.NORMAL);
                    Texts texts = new Texts(language);
                    Scene scene = new SceneFactory(texts).scene(page.apply(texts), width, height);
                    stage.setScene(scene);
                    // a shell that stood in it before allows no less than its own least size
                    stage.setMinWidth(0);
                    stage.setMinHeight(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                    stage.show();
                    stage.toFront();
                    return scene;
                });
    }

    /** Fails when a button or field that no scroll bar leads to lies outside the window. */
    public static void everythingIsInReach(String name) {
        Scene scene = stage().getScene();
        assertEquals(
                List.of(), outside(), name + " at " + scene.getWidth() + "x" + scene.getHeight());
    }

    /** Buttons and fields outside the window that no scroll bar leads to. */
    public static List<String> outside() {
        Scene scene = stage().getScene();
        List<String> outside = new ArrayList<>();
        onFx(
                () -> {
                    collectOutside(scene.getRoot(), scene, outside);
                    return null;
                });
        return outside;
    }

    /**
     * Buttons and fields that a page which scrolls downwards only cuts at its sides, what is wider
     * than such a page, and sentences that do not stand in their own place.
     */
    public static List<String> cut() {
        Scene scene = stage().getScene();
        List<String> cut = new ArrayList<>();
        onFx(
                () -> {
                    collectCut(scene.getRoot(), null, cut);
                    scene.getRoot().lookupAll(".paragraph").stream()
                            .filter(node -> hangs((Paragraph) node))
                            .forEach(node -> cut.add(((Paragraph) node).text()));
                    return null;
                });
        return cut;
    }

    private static boolean seen(Node node) {
        return node == null || (node.isVisible() && seen(node.getParent()));
    }

    private static boolean hangs(Paragraph paragraph) {
        double width = paragraph.getWidth();
        return width > 0
                && seen(paragraph)
                && paragraph.getChildren().stream()
                        .map(Node::getBoundsInParent)
                        .anyMatch(word -> word.getMinX() < -MARK || word.getMaxX() > width + MARK);
    }

    private static void collectCut(Node node, Bounds room, List<String> cut) {
        if (!node.isVisible() || node instanceof VirtualFlow<?>) {
            return;
        }
        Bounds within = room;
        if (node instanceof ScrollPane pane
                && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER) {
            within = node.localToScene(node.getLayoutBounds());
            if (hidden(pane) > 1) {
                cut.add(pane.getContent() + " is wider than what is seen of it");
            }
        }
        if (node instanceof ButtonBase || node instanceof TextInputControl) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (within != null
                    && (place.getMinX() < within.getMinX() - 2
                            || place.getMaxX() > within.getMaxX() + 2)) {
                cut.add(node.getId() + " " + node.getStyleClass() + " " + place);
            }
        } else if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                collectCut(child, within, cut);
            }
        }
    }

    /**
     * By how much what scrolls down only is wider than what is seen of it: its far edge is lost.
     */
    private static double hidden(ScrollPane pane) {
        double seen = pane.getViewportBounds().getWidth();
        return seen <= 0 ? 0 : pane.getContent().getLayoutBounds().getWidth() - seen;
    }

    private static void collectOutside(Node node, Scene scene, List<String> outside) {
        if (!node.isVisible() || node instanceof ScrollPane || node instanceof VirtualFlow<?>) {
            return;
        }
        if (node instanceof ButtonBase || node instanceof TextInputControl) {
            Bounds place = node.localToScene(node.getBoundsInLocal());
            boolean inside =
                    place.getMinX() >= -1
                            && place.getMinY() >= -1
                            && place.getMaxX() <= scene.getWidth() + 1
                            && place.getMaxY() <= scene.getHeight() + 1;
            if (!inside) {
                outside.add(node.getId() + " " + node.getStyleClass() + " " + place);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable()
                    .forEach(child -> collectOutside(child, scene, outside));
        }
    }

    /**
     * The picture of the window in front of the stage (a question, a menu), which must not be
     * higher than the smallest window or wider than the one it stands over; then puts it away.
     */
    public static void front(String name, Language language) {
        Window front =
                onFx(
                        () ->
                                Window.getWindows().stream()
                                        .filter(one -> one != stage() && one.isShowing())
                                        .reduce((one, other) -> other)
                                        .orElseThrow());
        save(front.getScene(), name, language);
        Stage under = stage();
        onFx(
                () -> {
                    front.hide();
                    return null;
                });
        assertTrue(front.getHeight() <= under.getHeight(), name + " is too high");
        assertTrue(front.getWidth() <= under.getWidth(), name + " is too wide");
    }

    /**
     * Writes the picture of the stage's scene to target/screens; fails when something in it stands
     * out too little from its ground or cannot be read whole.
     */
    public static Path save(String name, Language language) {
        return save(stage().getScene(), name, language);
    }

    /** A picture of the question or message that lies over the window; it is then given up. */
    public static void saveDialog(String name, Language language) {
        save(onFx(Screens::dialog), name, language);
        onFx(
                () -> {
                    dialog().getRoot().lookupAll(".button").stream()
                            .map(Button.class::cast)
                            .filter(Button::isCancelButton)
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    return null;
                });
    }

    private static Scene dialog() {
        return Window.getWindows().stream()
                .filter(window -> window != stage() && window.isShowing())
                .reduce((one, later) -> later)
                .orElseThrow()
                .getScene();
    }

    /**
     * Writes the picture of any scene, such as that of a small window, to target/screens; with
     * {@code -Dsanad.screens=all} the dark and the strongly contrasted picture of it too, unless
     * the name says that the caller chooses the ground.
     */
    public static Path save(Scene scene, String name, Language language) {
        Path file = write(scene, name, language);
        if (ALL && GROUNDS.stream().noneMatch(tone -> name.endsWith("-" + tone.code()))) {
            String before = Application.getUserAgentStylesheet();
            for (Theme.Tone tone : List.of(Theme.Tone.DARK, Theme.Tone.CONTRAST)) {
                dress(tone, Theme.TextSize.NORMAL);
                write(scene, name + "-" + tone.code(), language);
            }
            ground(() -> Application.setUserAgentStylesheet(before));
        }
        return file;
    }

    private static void ground(Runnable change) {
        onFx(
                () -> {
                    change.run();
                    return null;
                });
    }

    /** The ground and the size of the letters of every window from now on. */
    public static void dress(Theme.Tone tone, Theme.TextSize size) {
        ground(() -> Theme.apply(tone, size));
    }

    /** Without an alpha channel the file is written three times as fast. */
    private static BufferedImage opaque(WritableImage image) {
        BufferedImage opaque =
                new BufferedImage(
                        (int) image.getWidth(),
                        (int) image.getHeight(),
                        BufferedImage.TYPE_INT_RGB);
        return SwingFXUtils.fromFXImage(image, opaque);
    }

    private static Path write(Scene scene, String name, Language language) {
        // what a new size moved is drawn a pulse later
        WaitForAsyncUtils.waitForFxEvents(SETTLING);
        List<String> faint = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        BufferedImage picture =
                onFx(
                        () -> {
                            BufferedImage taken = opaque(scene.snapshot(null));
                            faint.addAll(Contrast.faults(scene, taken));
                            cut.addAll(CutWords.in(scene));
                            return taken;
                        });
        Path file =
                PLACE.resolve(
                        "%s-%s-%dx%d.png"
                                .formatted(
                                        name,
                                        language.code(),
                                        (int) scene.getWidth(),
                                        (int) scene.getHeight()));
        try {
            Files.createDirectories(PLACE);
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(List.of(), faint, () -> file.getFileName() + " is hard to read");
        assertEquals(List.of(), cut, () -> file.getFileName() + " cannot be read whole");
        return file;
    }
}
