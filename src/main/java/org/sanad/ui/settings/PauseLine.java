package org.sanad.ui.settings;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;

/** Says how long the next try of a password has to wait; unseen when it has not. */
final class PauseLine extends StackPane {
    /**
     * @param onSecond what a second that passed is told to
     * @param next has the focus again once the wait is over
     */
    PauseLine(Texts texts, ReadOnlyIntegerProperty waiting, Runnable onSecond, Node next) {
        getChildren().add(new Paragraph(texts.text("ui.unlock.wait", waiting), "quiet"));
        Shown.onlyWhen(this, waiting.greaterThan(0));
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), e -> onSecond.run()));
        seconds.setCycleCount(Timeline.INDEFINITE);
        waiting.addListener(
                (o, before, now) -> {
                    if (now.intValue() > 0) {
                        seconds.play();
                    } else {
                        seconds.stop();
                        next.requestFocus();
                    }
                });
        if (waiting.get() > 0) {
            seconds.play();
        }
    }
}
