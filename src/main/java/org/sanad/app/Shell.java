package org.sanad.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.FxJobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;

/**
 * The stage and what every page is given. Content changes between the first-start wizard, the lock
 * and the desk; the scene stays.
 */
public final class Shell {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final FxJobRunner jobs;
    private final UiContext ui;
    private final StackPane root = new StackPane();

    /**
     * @param log where faults are kept, or null while there is no data folder
     */
    public Shell(Stage stage, Language language, Path log) {
        Texts texts = new Texts(language);
        SceneFactory scenes = new SceneFactory(texts);
        Notices notices = new Notices(texts);
        Dialogs dialogs = new Dialogs(texts, scenes, new FaultLog(log));
        jobs = new FxJobRunner(notices::refuse, dialogs::fault);
        ui = new UiContext(texts, jobs, notices, dialogs);
        root.getStyleClass().add("shell");
        Scene scene = scenes.scene(root, WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.setMinWidth(1024);
        stage.setMinHeight(600);
        stage.titleProperty().bind(texts.text("ui.shell.name"));
        dialogs.setOwner(stage);
    }

    /** What pages are made with. */
    public UiContext ui() {
        return ui;
    }

    /** Shows one thing alone: the first-start wizard, the password. */
    public void showAlone(Parent content) {
        root.getChildren().setAll(content);
    }

    /** Shows the desk with the pages that exist. */
    public MainWindow showDesk(List<Page> pages) {
        MainWindow window = new MainWindow(ui, jobs, pages);
        root.getChildren().setAll(window);
        return window;
    }

    /** Ends the background threads. */
    public void close() {
        jobs.close();
    }
}
