package org.sanad.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The running jobs: name, how far, and giving up. A line for each of the first that last, the
 * others are counted; one that is over before it would be shown costs the window nothing.
 */
public final class JobBar extends VBox {
    /** Lines shown at once: on an old computer many jobs may wait, and the page needs its room. */
    private static final int MOST = 2;

    private final Texts texts;
    private final VBox lines = new VBox();
    private final IntegerProperty later = new SimpleIntegerProperty();

    public JobBar(Texts texts, ObservableList<RunningJob> running) {
        this.texts = texts;
        Label more = new Label();
        more.setId("job-later");
        more.textProperty().bind(texts.text("ui.kit.job.later", later));
        more.getStyleClass().addAll("quiet", "small");
        HBox rest = new HBox(more);
        rest.getStyleClass().add("job-later");
        rest.visibleProperty().bind(later.greaterThan(0));
        rest.managedProperty().bind(rest.visibleProperty());
        getChildren().addAll(lines, rest);
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
                                lines.getChildren().add(line(job));
                                fold();
                            }
                        });
    }

    private void remove(RunningJob job) {
        if (lines.getChildren().removeIf(line -> line.getUserData() == job)) {
            fold();
        }
    }

    /** Those begun first are shown, the others counted. */
    private void fold() {
        int all = lines.getChildren().size();
        for (int i = 0; i < all; i++) {
            Node line = lines.getChildren().get(i);
            line.setVisible(i < MOST);
            line.setManaged(i < MOST);
        }
        later.set(Math.max(0, all - MOST));
    }

    private HBox line(RunningJob job) {
        Label name = new Label();
        name.textProperty().bind(texts.text(job.nameKey()));
        name.setMinWidth(Region.USE_PREF_SIZE);
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
