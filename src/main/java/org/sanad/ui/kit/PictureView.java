package org.sanad.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page as a picture that can be made larger: the preview before printing. */
public final class PictureView extends VBox {
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 4;
    private static final double MARGIN = 48;

    private final ImageView view = new ImageView();
    private final ScrollPane scroll;

    /** Zoom; 0 fits the width. */
    private final DoubleProperty zoom = new SimpleDoubleProperty(0);

    /**
     * A view with nothing in it yet.
     *
     * @param before stands before the buttons that zoom, such as those that turn pages
     */
    public PictureView(Texts texts, Node before) {
        super(8);
        getStyleClass().add("picture-view");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.accessibleTextProperty().bind(texts.text("ui.kit.picture.page"));
        StackPane paper = new StackPane(view);
        paper.getStyleClass().add("paper");
        StackPane ground = new StackPane(paper);
        ground.setMinWidth(0);
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        4,
                        before,
                        Buttons.icon(texts, "ui.kit.picture.zoom-in", Icon.ZOOM_IN, this::larger),
                        Buttons.icon(
                                texts, "ui.kit.picture.zoom-out", Icon.ZOOM_OUT, this::smaller),
                        Buttons.icon(texts, "ui.kit.picture.fit", Icon.FIT, this::fitWidth));
        bar.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bar, scroll);
        scroll.viewportBoundsProperty().addListener(o -> size());
        zoom.addListener(o -> size());
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * Shows a picture.
     *
     * @param argb pixels row by row, not premultiplied, width × height of them
     */
    public void show(int[] argb, int width, int height) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        view.setImage(image);
        size();
    }

    /** Makes the picture larger by a quarter. */
    public void larger() {
        zoom.set(Math.min(LARGEST, scale() * STEP));
    }

    /** Makes the picture smaller. */
    public void smaller() {
        zoom.set(Math.max(SMALLEST, scale() / STEP));
    }

    /** Fits the picture to the width of the view. */
    public void fitWidth() {
        zoom.set(0);
    }

    private double scale() {
        return view.getImage() == null ? 1 : view.getFitWidth() / view.getImage().getWidth();
    }

    private void size() {
        if (view.getImage() != null) {
            double fit = Math.max(80, scroll.getViewportBounds().getWidth() - MARGIN);
            double natural = view.getImage().getWidth();
            view.setFitWidth(zoom.get() == 0 ? Math.min(fit, natural) : natural * zoom.get());
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isControlDown()) {
            if (event.getDeltaY() > 0) {
                larger();
            } else {
                smaller();
            }
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.ADD) {
            larger();
        } else if (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT) {
            smaller();
        }
    }
}
