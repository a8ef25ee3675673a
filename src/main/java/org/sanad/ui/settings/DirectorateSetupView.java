package org.sanad.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.model.pack.Directorate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.LanguageSwitch;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Wizard;

/** The first-start wizard of a directorate: which one, the password, the root key's passphrase. */
public final class DirectorateSetupView extends BorderPane {
    private static final double LIST_HEIGHT = 112;

    private static final NewPasswordStep.Words ROOT =
            new NewPasswordStep.Words(
                    "setup-root",
                    "ui.start.root",
                    "ui.start.root.repeat",
                    "ui.start.root.what-for",
                    "ui.start.root.write-down");

    private final Texts texts;
    private final DirectorateSetupViewModel model;

    /**
     * @param onBack leaves the wizard, nothing written
     */
    public DirectorateSetupView(Texts texts, DirectorateSetupViewModel model, Runnable onBack) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("alone");
        Wizard wizard =
                new Wizard(
                        texts,
                        List.of(
                                new Wizard.Step(
                                        "ui.start.step.directorate",
                                        directorate(),
                                        model.directorateReady()),
                                new Wizard.Step(
                                        "ui.start.step.password",
                                        new NewPasswordStep(
                                                texts,
                                                model.password(),
                                                model.problem(),
                                                "ui.start.password.write-down-directorate"),
                                        model.passwordReady()),
                                new Wizard.Step(
                                        "ui.start.step.root",
                                        new NewPasswordStep(
                                                texts, model.root(), model.rootProblem(), ROOT),
                                        model.rootReady())),
                        "ui.start.create-directorate",
                        model::create);
        HBox top =
                new HBox(
                        Buttons.quiet(texts, "ui.start.leave", Icon.BACK, onBack),
                        AloneFrame.space(),
                        new LanguageSwitch(texts));
        top.getStyleClass().add("alone-top");
        setTop(top);
        setCenter(wizard);
    }

    private Node directorate() {
        ListView<Directorate> list = new ListView<>(model.list());
        list.setId("setup-directorates");
        list.setCellFactory(view -> new DirectorateCell());
        list.setPrefHeight(LIST_HEIGHT);
        list.setPlaceholder(new Paragraph(texts.text("ui.start.directorate.none"), "quiet"));
        list.accessibleTextProperty().bind(texts.text("ui.start.directorate"));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                model.chosen().set(now);
                            }
                        });
        texts.language().addListener(o -> list.refresh());
        TextField query = new TextField();
        query.setId("setup-directorate");
        query.promptTextProperty().bind(texts.text("ui.start.directorate.search"));
        query.textProperty().bindBidirectional(model.query());
        query.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.DOWN) {
                        list.requestFocus();
                        list.getSelectionModel().selectFirst();
                        e.consume();
                    }
                });
        TextField name = new TextField();
        name.setId("setup-name");
        name.textProperty().bindBidirectional(model.name());
        return new FocusedStep(
                query,
                new FormField(texts, "ui.start.directorate", new VBox(8, query, list)),
                new FormField(texts, "ui.start.directorate.name", name)
                        .help("ui.start.directorate.name-help"));
    }

    private final class DirectorateCell extends ListCell<Directorate> {
        @Override
        protected void updateItem(Directorate item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Label code = Ltr.label(item.code());
            code.getStyleClass().add("quiet");
            code.setMinWidth(64);
            Label name = new Label(item.fullName().in(texts.language().get().code()));
            HBox line = new HBox(12, code, name);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMouseTransparent(true);
            setGraphic(line);
        }
    }
}
