package org.sanad.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.FxJobRunner;
import org.sanad.ui.kit.JobBar;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.NoticeBar;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;

/**
 * The stage and what every page is given. Content changes between the first-start wizard, the lock
 * and the desk; the scene and its foot, where jobs and notices are told, stay.
 */
public final class Shell {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    /** Height in pixels up to which a screen is given whole. */
    private static final double SMALL_SCREEN = 800;

    private final FxJobRunner jobs;
    private final UiContext ui;
    private final StackPane root = new StackPane();
    private final VBox foot;

    /**
     * @param log where faults are kept, or null while there is no data folder
     */
    public Shell(Stage stage, Language language, Path log) {
        Texts texts = new Texts(language);
        SceneFactory scenes = new SceneFactory(texts);
        Notices notices = new Notices(texts);
        Dialogs dialogs = new Dialogs(texts, scenes, new FaultLog(log));
        jobs = new FxJobRunner(notices, dialogs::fault);
        ui = new UiContext(texts, jobs, notices, dialogs);
        foot = new VBox(new JobBar(texts, jobs.running()), new NoticeBar(texts, notices));
        root.getStyleClass().add("shell");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                scenes.scene(
                        root,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        stage.setScene(scene);
        stage.setMinWidth(1024);
        stage.setMinHeight(600);
        stage.setOnShown(e -> sizedAgain(stage));
        // the old screens of schools have no room to give away
        stage.setMaximized(screen.getHeight() <= SMALL_SCREEN);
        stage.titleProperty().bind(texts.text("ui.shell.name"));
        dialogs.setOwner(stage);
    }

    /**
     * Under a window manager GTK gives a new window the least size instead of the one asked for.
     */
    private static void sizedAgain(Stage stage) {
        double width = stage.getWidth();
        double height = stage.getHeight();
        if (!stage.isMaximized()) {
            stage.setWidth(width - 1);
            stage.setHeight(height - 1);
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }

    /** What lasts as long as the window; what does not is made with its {@code following()}. */
    public UiContext ui() {
        return ui;
    }

    /** Shows one thing alone: the first-start wizard, the password. */
    public void showAlone(Parent content) {
        BorderPane alone = new BorderPane(content);
        alone.setBottom(foot);
        root.getChildren().setAll(alone);
    }

    /** Whether nothing is being read or written, nor about to be. */
    public boolean idle() {
        return jobs.idle();
    }

    /**
     * Does something as soon as no job is on its way, for what must not interrupt a writing:
     * closing and locking.
     *
     * @param noticeKey said when it has to wait
     */
    public void whenIdle(String noticeKey, Runnable action) {
        if (idle()) {
            action.run();
            return;
        }
        ui.notices().say(Meaning.INFORMATION, noticeKey);
        jobs.running().addListener(new Waiting(action));
    }

    private final class Waiting implements InvalidationListener {
        private final Runnable action;

        Waiting(Runnable action) {
            this.action = action;
        }

        @Override
        public void invalidated(Observable running) {
            if (idle()) {
                running.removeListener(this);
                // the end of a job may begin the next one: look again after it
                Platform.runLater(
                        () -> {
                            if (idle()) {
                                action.run();
                            } else {
                                running.addListener(this);
                            }
                        });
            }
        }
    }

    /** Shows the desk with the pages that exist. */
    public MainWindow showDesk(List<Page> pages) {
        MainWindow window = new MainWindow(ui.following(), foot, pages);
        root.getChildren().setAll(window);
        return window;
    }

    /** Ends the background threads. */
    public void close() {
        jobs.close();
    }
}
