package org.sanad.ui.settings;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.sanad.model.Area;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.LanguageSwitch;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.kit.WelcomeFields;
import org.sanad.ui.kit.Wizard;

/** The first-start wizard: the school, its directorate, the password. */
public final class SchoolSetupView extends BorderPane {
    private static final List<String> LISTS =
            List.of("*.xls", "*.xlsx", "*.csv", "*.html", "*.txt");

    private final UiContext ui;
    private final Texts texts;
    private final SchoolSetupViewModel model;

    /**
     * @param onBack leaves the wizard, nothing written
     */
    public SchoolSetupView(UiContext ui, SchoolSetupViewModel model, Runnable onBack) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        getStyleClass().add("alone");
        Wizard wizard =
                new Wizard(
                        texts,
                        List.of(
                                new Wizard.Step(
                                        "ui.start.step.school",
                                        taking(school(), model::readList),
                                        model.schoolReady()),
                                new Wizard.Step(
                                        "ui.start.step.directorate",
                                        taking(directorate(), model::readWelcome),
                                        model.directorateReady(),
                                        model.welcome().isNotNull()),
                                new Wizard.Step(
                                        "ui.start.step.password",
                                        new NewPasswordStep(
                                                texts,
                                                model.password(),
                                                model.problem(),
                                                "ui.start.password.write-down"),
                                        model.passwordReady())),
                        "ui.start.create",
                        model::create);
        HBox top = new HBox(leave(onBack), AloneFrame.space(), new LanguageSwitch(texts));
        top.getStyleClass().add("alone-top");
        setTop(top);
        setCenter(wizard);
    }

    private Node leave(Runnable onBack) {
        return Buttons.quiet(texts, "ui.start.leave", Icon.BACK, onBack);
    }

    private Node school() {
        TextField gresa = Ltr.field();
        gresa.setId("setup-gresa");
        gresa.textProperty().bindBidirectional(model.gresa());
        gresa.focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                model.leaveGresa();
                            }
                        });
        TextField name = new TextField();
        name.setId("setup-name");
        name.textProperty().bindBidirectional(model.name());
        // what the list did not tell is what is left to type
        model.list()
                .addListener(
                        o ->
                                (model.gresa().get().isBlank() || !model.name().get().isBlank()
                                                ? gresa
                                                : name)
                                        .requestFocus());
        return new FocusedStep(
                gresa,
                new FormField(texts, "ui.start.list", list())
                        .help("ui.start.list.help")
                        .problem(model.listProblem()),
                new FormField(texts, "ui.start.gresa", gresa)
                        .help("ui.start.gresa.help")
                        .problem(model.gresaProblem()),
                new FormField(texts, "ui.start.name", name).help("ui.start.name.help"),
                new FormField(texts, "ui.start.area", areas()).help("ui.start.area.help"));
    }

    private Node list() {
        Button open = Buttons.plain(texts, "ui.start.list.open", Icon.IMPORT, this::askForList);
        open.setId("setup-list");
        Paragraph chosen =
                new Paragraph(
                        texts.text(
                                "ui.kit.welcome.chosen",
                                Bindings.createStringBinding(
                                        () -> name(model.list().get()), model.list())),
                        "strong");
        chosen.visibleProperty().bind(model.list().isNotNull());
        chosen.managedProperty().bind(chosen.visibleProperty());
        HBox line = new HBox(16, open, chosen);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String name(Path file) {
        return file == null ? "" : String.valueOf(file.getFileName());
    }

    private void askForList() {
        ui.dialogs()
                .files()
                .toOpen(ui.dialogs().owner(), texts.now("ui.start.list.open"), LISTS)
                .ifPresent(model::readList);
    }

    /** A file dropped anywhere on a step is taken as one chosen there. */
    private static Node taking(Node step, Consumer<Path> taken) {
        step.setOnDragOver(
                over -> {
                    if (dropped(over).isPresent()) {
                        over.acceptTransferModes(TransferMode.COPY);
                    }
                    over.consume();
                });
        step.setOnDragDropped(
                drop -> {
                    drop.setDropCompleted(dropped(drop).isPresent());
                    drop.consume();
                    dropped(drop).ifPresent(taken);
                });
        return step;
    }

    private static Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files == null || files.size() != 1
                ? Optional.empty()
                : Optional.of(files.get(0).toPath()).filter(Files::isRegularFile);
    }

    private Node areas() {
        ToggleGroup group = new ToggleGroup();
        HBox tiles = new HBox(8);
        for (Area area : Area.values()) {
            ToggleButton tile = new ToggleButton();
            tile.textProperty().bind(texts.text(areaKey(area)));
            tile.getStyleClass().add("chip");
            tile.setToggleGroup(group);
            tile.setSelected(area == model.area().get());
            tile.setOnAction(
                    e -> {
                        tile.setSelected(true);
                        model.area().set(area);
                    });
            tiles.getChildren().add(tile);
        }
        return tiles;
    }

    /** The word for an area. */
    static String areaKey(Area area) {
        return switch (area) {
            case RURAL -> "ui.start.area.rural";
            case PERI_URBAN -> "ui.start.area.peri-urban";
            case URBAN -> "ui.start.area.urban";
        };
    }

    private Node directorate() {
        Button open = Buttons.plain(texts, "ui.kit.welcome.open", Icon.KEY, this::askForWelcome);
        open.setId("setup-welcome");
        Node typed =
                new WelcomeFields(texts, model.welcome(), model.code(), "setup-code")
                        .problem(model.codeProblem());
        return new FocusedStep(
                open,
                new Paragraph(texts.text("ui.start.welcome.sentence"), "quiet"),
                new FormField(texts, "ui.start.welcome", open).problem(model.welcomeProblem()),
                typed);
    }

    private void askForWelcome() {
        ui.dialogs()
                .files()
                .toOpen(ui.dialogs().owner(), texts.now("ui.kit.welcome.open"), List.of())
                .ifPresent(model::readWelcome);
    }
}
