package org.sanad.ui.carrier;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.carrier.Route.Stop;

/** Schools in order; Alt with an arrow moves the one chosen. */
final class RouteView extends StackPane {
    private static final List<String> FILES = List.of("*.csv", "*.txt");

    private final UiContext ui;
    private final Texts texts;
    private final RouteViewModel model;

    RouteView(UiContext ui, RouteViewModel model) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        Button file = Buttons.plain(texts, "ui.route.import", Icon.IMPORT, this::askForFile);
        file.setId("route-import");
        TablePart<Stop> table = table();
        HBox.setHgrow(table, Priority.ALWAYS);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.route.title", "ui.route.sentence")
                                .actions(file)
                                .filling(new HBox(16, table, editor())));
    }

    private TablePart<Stop> table() {
        TablePart<Stop> part =
                new TablePart<>(texts, model.stops())
                        .code("ui.carrier.rank", 64, one -> rank(one))
                        .code("ui.carrier.gresa", 110, one -> one.gresa().value())
                        .text("ui.carrier.school", 240, Stop::name)
                        .text("ui.carrier.stop", 160, Stop::stop)
                        .empty(Icon.ROUTE, "ui.route.empty", null);
        TableView<Stop> table = part.table();
        table.setId("route-table");
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now.intValue() >= 0) {
                                model.chosen().set(now.intValue());
                            }
                        });
        model.chosen()
                .addListener((o, before, now) -> table.getSelectionModel().select(now.intValue()));
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    boolean up = e.getCode() == KeyCode.UP;
                    if (e.isAltDown() && (up || e.getCode() == KeyCode.DOWN)) {
                        model.move(up ? -1 : 1);
                        e.consume();
                    }
                });
        return part;
    }

    private String rank(Stop one) {
        return Integer.toString(model.stops().indexOf(one) + 1);
    }

    private Node editor() {
        Button up = Buttons.plain(texts, "ui.route.up", Icon.ABOVE, () -> model.move(-1));
        up.setId("route-up");
        Button down = Buttons.plain(texts, "ui.route.down", Icon.BELOW, () -> model.move(1));
        down.setId("route-down");
        TextField name = new TextField();
        name.setId("route-name");
        name.textProperty().bindBidirectional(model.name());
        TextField stop = new TextField();
        stop.setId("route-stop");
        stop.textProperty().bindBidirectional(model.stop());
        Button keep = Buttons.primary(texts, "ui.route.keep", Icon.SAVE, model::edit);
        keep.setId("route-keep");
        keep.setDefaultButton(true);
        Button remove = Buttons.quiet(texts, "ui.route.remove", Icon.REMOVE, model::remove);
        remove.setId("route-remove");
        VBox editor =
                new VBox(
                        10,
                        new FlowPane(8, 8, up, down),
                        new FormField(texts, "ui.carrier.school", name),
                        new FormField(texts, "ui.carrier.stop", stop),
                        new FlowPane(8, 8, keep, remove));
        editor.getStyleClass().add("panel");
        editor.setMinWidth(280);
        editor.setPrefWidth(280);
        editor.setMaxHeight(USE_PREF_SIZE);
        editor.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.chosen().get() < 0, model.chosen()));
        return editor;
    }

    private void askForFile() {
        ui.dialogs()
                .files()
                .toOpen(ui.dialogs().owner(), texts.now("ui.route.import"), FILES)
                .ifPresent(model::importFrom);
    }
}
