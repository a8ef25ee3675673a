package org.sanad.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.DropZone;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.packs.PackComparison;
import org.sanad.work.packs.PackFile;

/** The programme pack in force, and a place to bring a newer one. */
final class PackView extends VBox {
    private final Texts texts;
    private final PackViewModel model;
    private final VBox answer = new VBox(8);

    PackView(UiContext ui, PackViewModel model) {
        super(16);
        this.texts = ui.texts();
        this.model = model;
        setId("pack");
        setMaxWidth(480);
        Label title = new Label();
        title.textProperty().bind(texts.text("ui.settings.pack"));
        title.getStyleClass().add("section-title");
        DropZone zone =
                DropZone.file(
                        texts,
                        ui.dialogs(),
                        "ui.settings.pack.drop",
                        List.of("*.json"),
                        model::look);
        getChildren().addAll(title, facts(), answer, zone);
        model.offered().addListener(o -> answer());
        model.problem().addListener(o -> answer());
        texts.language().addListener(o -> answer());
        answer();
    }

    private Form facts() {
        return new Form(
                new FormField(
                        texts,
                        "ui.settings.pack.version",
                        fact(file -> PackWords.version(texts, file))),
                new FormField(
                        texts,
                        "ui.settings.pack.programmes",
                        fact(
                                file ->
                                        texts.now(
                                                "ui.settings.pack.count",
                                                file.pack().programmes().size()))),
                new FormField(
                        texts,
                        "ui.settings.pack.source",
                        fact(file -> PackWords.source(texts, file))),
                new FormField(texts, "ui.settings.pack.hash", fact(PackWords::digest))
                        .help("ui.settings.pack.hash-help"));
    }

    private Node fact(Function<PackFile, String> words) {
        return new Paragraph(
                Bindings.createStringBinding(
                        () ->
                                model.inForce().get() == null
                                        ? ""
                                        : words.apply(model.inForce().get()),
                        model.inForce(),
                        texts.language()));
    }

    private void answer() {
        answer.getChildren().clear();
        if (model.problem().get() != null) {
            Paragraph refusal =
                    new Paragraph(
                            texts.problem(model.problem().get()), Meaning.REFUSED.styleClass());
            refusal.setId("pack-refused");
            answer.getChildren().add(refusal);
        }
        PackComparison offered = model.offered().get();
        if (offered != null) {
            offer(offered);
        }
        boolean says = !answer.getChildren().isEmpty();
        answer.setManaged(says);
        if (says) {
            PageFrame.bringIntoSight(answer);
        }
    }

    private void offer(PackComparison offered) {
        String version = Isolate.leftToRight(offered.file().pack().version());
        if (offered.file().inForce()) {
            answer.getChildren()
                    .add(new Paragraph(texts.now("ui.settings.pack.same", version), "strong"));
            return;
        }
        answer.getChildren()
                .add(
                        new Paragraph(
                                texts.now(
                                        "ui.settings.pack.offers",
                                        version,
                                        offered.file().pack().issuedOn(),
                                        PackWords.source(texts, offered.file())),
                                "strong"));
        programmes("ui.settings.pack.added", offered.added());
        programmes("ui.settings.pack.changed", offered.changed());
        programmes("ui.settings.pack.removed", offered.removed());
        if (offered.added().isEmpty()
                && offered.changed().isEmpty()
                && offered.removed().isEmpty()) {
            answer.getChildren().add(new Paragraph(texts.now("ui.settings.pack.no-programme")));
        }
        Button take = Buttons.primary(texts, "ui.settings.pack.take", Icon.DONE, model::take);
        take.setId("pack-take");
        Button no = Buttons.quiet(texts, "ui.kit.dialog.cancel", null, model::forget);
        no.setId("pack-forget");
        HBox buttons = new HBox(8, take, no);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        answer.getChildren().add(buttons);
    }

    private void programmes(String key, List<Programme> some) {
        if (!some.isEmpty()) {
            String language = texts.language().get().code();
            String names =
                    texts.listed(some.stream().map(one -> one.shortName().in(language)).toList());
            answer.getChildren().add(new Paragraph(texts.now(key, some.size(), names)));
        }
    }
}
