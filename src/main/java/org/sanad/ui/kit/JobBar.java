package org.sanad.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The running jobs: name, how far, and giving up. One line for each job that lasts; one that is
 * over before it would be shown costs the window nothing.
 */
public final class JobBar extends VBox {
    private final Texts texts;

    public JobBar(Texts texts, ObservableList<RunningJob> running) {
        this.texts = texts;
        running.addListener(
                (ListChangeListener<RunningJob>)
                        change -> {
                            while (change.next()) {
                                change.getRemoved().forEach(this::remove);
                                change.getAddedSubList().forEach(this::watch);
                            }
                        });
    }

    private void watch(RunningJob job) {
        job.visible()
                .addListener(
                        (o, before, now) -> {
                            remove(job);
                            if (now) {
                                getChildren().add(line(job));
                            }
                        });
    }

    private void remove(RunningJob job) {
        getChildren().removeIf(line -> line.getUserData() == job);
    }

    private HBox line(RunningJob job) {
        Label name = new Label();
        name.textProperty().bind(texts.text(job.nameKey()));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        job.total().get() == 0
                                                ? ProgressBar.INDETERMINATE_PROGRESS
                                                : (double) job.done().get() / job.total().get(),
                                job.done(),
                                job.total()));
        bar.accessibleTextProperty().bind(texts.text(job.nameKey()));
        Label count = new Label();
        count.textProperty().bind(texts.text("ui.kit.job.progress", job.done(), job.total()));
        count.visibleProperty().bind(job.total().greaterThan(0));
        count.getStyleClass().add("quiet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = Buttons.plain(texts, "ui.kit.job.cancel", Icon.CLOSE, job::cancel);
        cancel.setId("job-cancel");
        cancel.visibleProperty().bind(job.cancelOffered());
        Label stopping = new Label();
        stopping.textProperty().bind(texts.text("ui.kit.job.stopping"));
        stopping.visibleProperty().bind(job.stopping());
        // where the button stood, so that nothing moves
        StackPane end = new StackPane(cancel, stopping);
        end.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(name, bar, count, space, end);
        line.getStyleClass().add("job-bar");
        line.setUserData(job);
        return line;
    }
}
