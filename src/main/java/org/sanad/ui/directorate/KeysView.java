package org.sanad.ui.directorate;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.kit.WhereTo;
import org.sanad.work.receive.SchoolKeyRow;

/** Our own code, large, for the letter; beneath it the schools known by their keys. */
final class KeysView extends StackPane {
    /** Width in pixels from which the 32 digits find room in the table. */
    private static final double ROOM_FOR_CODES = 980;

    /** Of 32 digits in their groups, which are of no use when cut; in pixels. */
    private static final double CODE_WIDTH = 320;

    /** Width in pixels from which the counts do not cut the state short. */
    private static final double ROOM_FOR_COUNTS = 560;

    private final UiContext ui;
    private final Texts texts;
    private final KeysViewModel model;
    private final Drawer drawer;
    private final KeyDetail detail;
    private final RootDetail root;
    private boolean rootShown;

    KeysView(UiContext ui, KeysViewModel model, Runnable toIntake) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        drawer = new Drawer(texts, table()).wide();
        detail = new KeyDetail(ui, model, toIntake);
        root = new RootDetail(texts, ui.dialogs(), model.root());
        Button save = Buttons.plain(texts, "ui.keys.save", Icon.SAVE, this::askWhere);
        save.setId("keys-save");
        save.disableProperty().bind(model.publishing());
        Button keys = Buttons.plain(texts, "ui.root.open", Icon.KEY, this::showRoot);
        keys.setId("keys-root");
        Node own = own();
        // while a school's code is typed from paper ours is out of sight, and the drawer is higher
        own.visibleProperty().bind(drawer.open().not());
        own.managedProperty().bind(own.visibleProperty());
        VBox content = new VBox(16, own, drawer);
        VBox.setVgrow(drawer, Priority.ALWAYS);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.keys.title", "ui.keys.sentence")
                                .actions(save, keys)
                                .filling(content));
        model.opened().addListener((o, before, now) -> showDetail());
        drawer.open()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                rootShown = false;
                                model.close();
                                model.root().forget();
                            }
                        });
        showDetail();
    }

    /** The root's ceremonies take the place of the key looked at. */
    private void showRoot() {
        model.close();
        rootShown = true;
        drawer.show(texts.text("ui.root.title"), root);
    }

    private void askWhere() {
        WhereTo.ask(ui, model::publish);
    }

    private void showDetail() {
        boolean wanted = model.opened().get() != null;
        if (wanted && (rootShown || !drawer.open().get())) {
            rootShown = false;
            model.root().forget();
            drawer.show(
                    Bindings.createStringBinding(
                            () ->
                                    model.opened().get() == null
                                            ? ""
                                            : Isolate.natural(model.opened().get().schoolName()),
                            model.opened()),
                    detail,
                    detail.foot());
        } else if (!wanted && !rootShown && drawer.open().get()) {
            drawer.close();
        }
    }

    private Node own() {
        Paragraph title = new Paragraph(texts.text("ui.keys.own"), "strong");
        Paragraph help = new Paragraph(texts.text("ui.keys.own-help"), "quiet", "small");
        VBox words = new VBox(2, title, help);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label digits = new Label();
        digits.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.own().get() == null
                                                ? ""
                                                : Isolate.leftToRight(
                                                        model.own().get().verificationCode()),
                                model.own()));
        digits.setId("keys-own");
        digits.getStyleClass().addAll("ltr", "code-large");
        digits.setMinWidth(USE_PREF_SIZE);
        HBox panel = new HBox(24, words, digits);
        panel.setAlignment(Pos.CENTER_LEFT);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private TablePart<SchoolKeyRow> table() {
        TablePart<SchoolKeyRow> part =
                new TablePart<>(texts, model.rows())
                        .status("ui.keys.status", 150, KeysViewModel::status)
                        .code("ui.intake.school", 100, SchoolKeyRow::school)
                        .text("ui.intake.school-name", 240, SchoolKeyRow::schoolName)
                        .number("ui.keys.waiting", 120, SchoolKeyRow::waiting)
                        .code("ui.keys.code", CODE_WIDTH, SchoolKeyRow::verificationCode)
                        .empty(Icon.KEY, "ui.keys.empty", null)
                        .onOpen(model::open);
        part.table().setId("keys-table");
        part.table().getColumns().get(4).setMinWidth(CODE_WIDTH);
        part.table()
                .setOnMouseClicked(
                        e -> {
                            SchoolKeyRow row = part.table().getSelectionModel().getSelectedItem();
                            if (row != null) {
                                model.open(row);
                            }
                        });
        part.table()
                .getColumns()
                .get(3)
                .visibleProperty()
                .bind(part.table().widthProperty().greaterThan(ROOM_FOR_COUNTS));
        part.table()
                .getColumns()
                .get(4)
                .visibleProperty()
                .bind(part.table().widthProperty().greaterThan(ROOM_FOR_CODES));
        return part;
    }
}
