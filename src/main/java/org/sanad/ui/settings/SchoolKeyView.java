package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.send.KeyStanding;
import org.sanad.work.send.KeyStanding.State;

/** The key of this computer, in the settings of a school. */
final class SchoolKeyView extends VBox {
    private static final Map<State, StatusMark.Status> MARKS =
            Map.of(
                    State.NOT_LISTED,
                    new StatusMark.Status(Meaning.NEUTRAL, "ui.settings.key.not-listed"),
                    State.PENDING,
                    new StatusMark.Status(Meaning.NEUTRAL, "ui.settings.key.not-listed"),
                    State.ACTIVE,
                    new StatusMark.Status(Meaning.DONE, "ui.settings.key.active"),
                    State.RETIRED,
                    new StatusMark.Status(Meaning.DOUBTFUL, "ui.settings.key.retired"),
                    State.LOST,
                    new StatusMark.Status(Meaning.REFUSED, "ui.settings.key.lost"),
                    State.REVOKED,
                    new StatusMark.Status(Meaning.REFUSED, "ui.settings.key.revoked"),
                    State.OTHER_COMPUTER,
                    new StatusMark.Status(Meaning.REFUSED, "ui.settings.key.other-computer"));

    private final UiContext ui;
    private final Texts texts;
    private final SchoolKeyViewModel model;
    private final VBox state = new VBox(6);

    SchoolKeyView(UiContext ui, SchoolKeyViewModel model) {
        super(12);
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        setId("school-key");
        setMaxWidth(480);
        Label title = new Label();
        title.textProperty().bind(texts.text("ui.settings.key"));
        title.getStyleClass().add("section-title");
        Button enrol =
                Buttons.plain(
                        texts,
                        "ui.settings.key.enrol",
                        Icon.EXPORT,
                        () -> folder("ui.settings.key.enrol", model::enrol));
        enrol.setId("key-enrol");
        enrol.disableProperty().bind(model.directorate().not().or(model.working()));
        Button renew = Buttons.plain(texts, "ui.settings.key.renew", Icon.REFRESH, this::renew);
        renew.setId("key-renew");
        renew.disableProperty().bind(model.directorate().not().or(model.working()));
        getChildren().addAll(title, state, renew, enrol, back());
        model.standing().addListener((o, before, now) -> draw(now));
        draw(model.standing().get());
    }

    /** After a loss: only there while nothing could be overwritten. */
    private VBox back() {
        Button take =
                Buttons.plain(texts, "ui.settings.key.take-back", Icon.IMPORT, this::askFiles);
        take.setId("key-take-back");
        take.disableProperty().bind(model.working());
        VBox part =
                new VBox(
                        8,
                        new Paragraph(
                                texts.text("ui.settings.key.take-back-help"), "quiet", "small"),
                        take);
        part.visibleProperty().bind(Bindings.and(model.empty(), model.directorate()));
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private void draw(KeyStanding standing) {
        state.getChildren().clear();
        if (standing == null) {
            return;
        }
        StatusMark.Status status = MARKS.get(standing.state());
        state.getChildren()
                .addAll(
                        StatusMark.of(texts, status),
                        new Paragraph(texts.text(status.key() + "-help"), "quiet", "small"));
        if (standing.seq() != null) {
            state.getChildren()
                    .add(
                            new Paragraph(
                                    texts.text(
                                            "ui.settings.key.until",
                                            Isolate.leftToRight(standing.seq().toString())),
                                    "small"));
        }
    }

    private void renew() {
        ui.dialogs()
                .confirm(
                        new Dialogs.Question(
                                "ui.settings.key.renew-title",
                                "ui.settings.key.renew-sentence",
                                "ui.settings.key.renew-yes",
                                true),
                        () -> folder("ui.settings.key.renew-yes", model::renew));
    }

    private void folder(String titleKey, Consumer<Path> action) {
        ui.dialogs()
                .files()
                .folder(ui.dialogs().owner(), ui.texts().now(titleKey))
                .ifPresent(action);
    }

    private void askFiles() {
        List<Path> files =
                ui.dialogs()
                        .files()
                        .severalToOpen(
                                ui.dialogs().owner(),
                                ui.texts().now("ui.settings.key.take-back"),
                                List.of("*.json"));
        if (!files.isEmpty()) {
            model.takeBack(files);
        }
    }
}
