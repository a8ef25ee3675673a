package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.AnswerList.Answer;
import org.sanad.work.Job;
import org.sanad.work.send.Media;
import org.sanad.work.send.Medium;
import org.sanad.work.send.Medium.Drive;

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
        AnswerList<Optional<Drive>> list = list(ui.texts(), media);
        ui.dialogs()
                .choose(
                        "ui.kit.place.where",
                        ui.texts().now("ui.kit.place.where-sentence"),
                        list,
                        drive ->
                                drive.map(Drive::root)
                                        .ifPresentOrElse(
                                                onChosen, () -> askForFolder(ui, onChosen)));
        new StickWatch(
                        ui.jobs(),
                        Media::list,
                        () -> List.copyOf(sticks),
                        now -> {
                            sticks.setAll(now);
                            list.show(answers(ui.texts(), now));
                        })
                .whileShown(list);
    }

    /** The sticks, then any folder; a folder is asked for once more, so it is harmless. */
    static AnswerList<Optional<Drive>> list(Texts texts, List<Medium> media) {
        return new AnswerList<>(answers(texts, media), Optional.empty());
    }

    static List<Answer<Optional<Drive>>> answers(Texts texts, List<Medium> media) {
        List<Answer<Optional<Drive>>> answers = new ArrayList<>();
        media.forEach(
                medium ->
                        answers.add(
                                new Answer<>(
                                        Optional.of(medium.drive()),
                                        texts.now(
                                                PlaceChoice.key(medium),
                                                PlaceChoice.name(medium),
                                                PlaceChoice.free(medium)))));
        answers.add(new Answer<>(Optional.empty(), texts.now(PlaceChoice.FOLDER_KEY)));
        return answers;
    }

    private static void askForFolder(UiContext ui, Consumer<Path> onChosen) {
        ui.dialogs()
                .files()
                .folder(ui.dialogs().owner(), ui.texts().now(PlaceChoice.FOLDER_KEY))
                .ifPresent(onChosen);
    }
}
