package org.sanad.ui.kit;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The one place that makes scenes. The direction stands on the <em>scene</em>, not on its root: on
 * the root, owned alerts, tooltips and pop-ups would stay left-to-right.
 */
public final class SceneFactory {
    private final Texts texts;

    public SceneFactory(Texts texts) {
        this.texts = texts;
    }

    /** A scene that follows the language's direction; width and height in pixels. */
    public Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        follow(scene);
        return scene;
    }

    /** A window of its own above {@code owner}, not yet shown. */
    public Stage window(Window owner, String titleKey, Parent root, double width, double height) {
        Stage stage = new Stage();
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
        }
        stage.titleProperty().bind(texts.text(titleKey));
        stage.setScene(scene(root, width, height));
        return stage;
    }

    /** Gives a scene made elsewhere (a dialog's) the direction of the language, and the arrows. */
    void follow(Scene scene) {
        scene.nodeOrientationProperty().bind(texts.orientation());
        ToggleArrows.install(scene);
    }
}
