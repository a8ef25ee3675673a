package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.sanad.work.Job;
import org.sanad.work.send.Media;
import org.sanad.work.send.Medium;

/**
 * Asks once where something is written, for a page that has no {@link PlaceChoice}: the sticks
 * plugged in or any folder; only the folder when there is no stick.
 */
public final class WhereTo {
    private WhereTo() {}

    /** Asks; giving up calls nothing. Returns at once. */
    public static void ask(UiContext ui, Consumer<Path> onChosen) {
        ui.jobs()
                .run(
                        Job.of("ui.kit.place.looking", progress -> Media.list()),
                        media -> ask(ui, media, onChosen));
    }

    private static void ask(UiContext ui, List<Medium> media, Consumer<Path> onChosen) {
        if (media.isEmpty()) {
            askForFolder(ui, onChosen);
            return;
        }
        ObservableList<Medium> sticks = FXCollections.observableArrayList(media);
        ObservableList<String> answers =
                FXCollections.observableArrayList(answers(ui.texts(), sticks));
        Node list =
                ui.dialogs()
                        .choose(
                                "ui.kit.place.where",
                                ui.texts().now("ui.kit.place.where-sentence"),
                                answers,
                                place -> {
                                    if (place < sticks.size()) {
                                        onChosen.accept(sticks.get(place).root());
                                    } else {
                                        askForFolder(ui, onChosen);
                                    }
                                });
        new StickWatch(
                        ui.jobs(),
                        Media::list,
                        () -> List.copyOf(sticks),
                        now -> {
                            sticks.setAll(now);
                            answers.setAll(answers(ui.texts(), now));
                        })
                .whileShown(list);
    }

    private static List<String> answers(Texts texts, List<Medium> media) {
        List<String> answers = new ArrayList<>();
        media.forEach(
                medium ->
                        answers.add(
                                texts.now(
                                        PlaceChoice.key(medium),
                                        PlaceChoice.name(medium),
                                        PlaceChoice.free(medium))));
        answers.add(texts.now("ui.kit.drop.choose-folder"));
        return answers;
    }

    private static void askForFolder(UiContext ui, Consumer<Path> onChosen) {
        ui.dialogs().files().folder(ui.dialogs().owner()).ifPresent(onChosen);
    }
}
