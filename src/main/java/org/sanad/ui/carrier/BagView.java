package org.sanad.ui.carrier;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.PlaceChoice;
import org.sanad.ui.kit.Places;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.carrier.CarriedFile;
import org.sanad.work.carrier.Route;

/** Two steps side by side, into the bag and out of it; below, what is in it. */
final class BagView extends StackPane {
    private static final Dialogs.Question REMOVE =
            new Dialogs.Question(
                    "ui.carrier.remove.title",
                    "ui.carrier.remove.sentence",
                    "ui.carrier.remove",
                    true);

    private static final String SLIP = "SANAD-ROUTE.pdf";

    /** Width in pixels below which a column gives its room to the others, by its place. */
    private static final Map<Integer, Double> COLUMN_NEEDS =
            Map.of(1, 1000.0, 2, 760.0, 6, 860.0, 7, 700.0);

    /** A label may say anything: what is no type of ours is shown as other. */
    private static final Map<String, String> TYPES =
            Map.of(
                    "enrolment", "work.carrier.type-enrolment",
                    "declaration", "work.carrier.type-declaration",
                    "answer", "work.carrier.type-answer",
                    "update", "work.carrier.type-update",
                    "restitution", "work.carrier.type-restitution");

    private final UiContext ui;
    private final Texts texts;
    private final BagViewModel model;

    BagView(UiContext ui, BagViewModel model) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        Button print = Buttons.plain(texts, "ui.carrier.print", Icon.PRINT, this::print);
        print.setId("carrier-print");
        print.disableProperty().bind(Bindings.isEmpty(model.files()));
        Button collect = Buttons.primary(texts, "ui.carrier.collect", Icon.IMPORT, model::collect);
        collect.setId("carrier-collect");
        collect.disableProperty().bind(waits(model.from()));
        Button deliver = Buttons.plain(texts, "ui.carrier.deliver", Icon.EXPORT, model::deliver);
        deliver.setId("carrier-deliver");
        deliver.textProperty()
                .bind(
                        Bindings.when(Bindings.isEmpty(model.chosen()))
                                .then(texts.text("ui.carrier.deliver"))
                                .otherwise(texts.text("ui.carrier.deliver-chosen")));
        deliver.disableProperty().bind(waits(model.to()).or(Bindings.isEmpty(model.files())));
        HBox steps =
                new HBox(
                        16,
                        step("ui.carrier.from", new PlaceChoice(ui, model.from(), "from"), collect),
                        step("ui.carrier.to", new PlaceChoice(ui, model.to(), "to"), deliver));
        TablePart<CarriedFile> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(12, steps, new CopiedPanel(texts, model), table);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.carrier.bag", "ui.carrier.sentence")
                                .actions(print)
                                .filling(content));
    }

    private BooleanBinding waits(Places places) {
        return model.busy().or(places.target().isNull());
    }

    private Node step(String titleKey, Node places, Button button) {
        Label title = new Label();
        title.textProperty().bind(texts.text(titleKey));
        title.getStyleClass().add("strong");
        VBox panel = new VBox(8, title, places, button);
        panel.getStyleClass().add("panel");
        panel.setMaxWidth(Double.MAX_VALUE);
        panel.setMinWidth(0);
        panel.setPrefWidth(100);
        panel.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(panel, Priority.ALWAYS);
        return panel;
    }

    private TablePart<CarriedFile> table() {
        Button remove =
                Buttons.quiet(
                        texts,
                        "ui.carrier.remove",
                        Icon.REMOVE,
                        () ->
                                ui.dialogs()
                                        .confirm(
                                                REMOVE,
                                                model::removeChosen,
                                                model.chosen().size()));
        remove.setId("carrier-remove");
        remove.disableProperty().bind(Bindings.isEmpty(model.chosen()).or(model.busy()));
        TablePart<CarriedFile> part =
                new TablePart<>(texts, model.files())
                        .code("ui.carrier.rank", 64, this::rank)
                        .text("ui.carrier.stop", 130, file -> stop(file).stop())
                        .text("ui.carrier.school", 220, file -> stop(file).name())
                        .code("ui.carrier.gresa", 100, CarriedFile::school)
                        .text("ui.carrier.type", 110, this::type)
                        .code("ui.carrier.number", 72, file -> Integer.toString(file.number()))
                        .date("ui.carrier.date", CarriedFile::date)
                        .number("ui.carrier.size", 96, file -> (file.bytes() + 999) / 1000)
                        .filter(remove)
                        .empty(Icon.CARRIER, "ui.carrier.empty", null);
        part.table().setId("carrier-table");
        part.table().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        part.table()
                .getSelectionModel()
                .getSelectedItems()
                .addListener(
                        (ListChangeListener<CarriedFile>)
                                change ->
                                        model.chosen()
                                                .setAll(
                                                        part.table()
                                                                .getSelectionModel()
                                                                .getSelectedItems()));
        part.roomFor(COLUMN_NEEDS);
        model.route().addListener(o -> part.table().refresh());
        texts.language().addListener(o -> part.table().refresh());
        return part;
    }

    private String rank(CarriedFile file) {
        return model.route().get().place(file.school()).map(String::valueOf).orElse("–");
    }

    private Route.Stop stop(CarriedFile file) {
        return model.route()
                .get()
                .stop(file.school())
                .orElseGet(() -> new Route.Stop(null, "", ""));
    }

    private String type(CarriedFile file) {
        return texts.now(TYPES.getOrDefault(file.type(), "work.carrier.type-other"));
    }

    private void print() {
        ui.dialogs()
                .files()
                .toSave(ui.dialogs().owner(), texts.now("ui.carrier.print"), SLIP)
                .ifPresent(
                        file ->
                                model.print(
                                        texts.language().get().code(),
                                        file,
                                        ui.dialogs().desktop()));
    }
}
