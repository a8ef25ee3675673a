package org.sanad.ui.settings;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.Area;
import org.sanad.model.Site;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Choices;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/** The sites of a school, in its settings: main and satellites, each with its area. */
final class SitesView extends VBox {
    private final Texts texts;
    private final SitesViewModel model;
    private final VBox rows = new VBox(4);
    private final TextField name = new TextField();

    SitesView(Texts texts, SitesViewModel model) {
        super(12);
        this.texts = texts;
        this.model = model;
        setId("sites");
        setMaxWidth(480);
        InvalidationListener changed = o -> show();
        model.sites().addListener(changed);
        texts.language().addListener(changed);
        name.setId("site-name");
        name.textProperty().bindBidirectional(model.name());
        name.setOnAction(e -> model.save());
        ComboBox<Area> area =
                Choices.box(
                        texts,
                        "ui.start.area",
                        FXCollections.observableArrayList(List.of(Area.values())),
                        one -> texts.now(SchoolSetupView.areaKey(one)));
        area.setId("site-area");
        area.valueProperty().bindBidirectional(model.area());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = Buttons.plain(texts, "ui.sites.save", Icon.SAVE, model::save);
        save.setId("site-save");
        save.disableProperty().bind(model.ready().not());
        Button cancel = Buttons.quiet(texts, "ui.people.cancel", Icon.CLOSE, model::forget);
        cancel.visibleProperty().bind(model.chosen().isNotNull());
        cancel.managedProperty().bind(cancel.visibleProperty());
        getChildren()
                .addAll(
                        new Paragraph(texts.text("ui.sites.title"), "section-title"),
                        new Paragraph(texts.text("ui.sites.sentence"), "quiet"),
                        rows,
                        new FormField(
                                        texts,
                                        Bindings.createStringBinding(
                                                this::label, model.chosen(), texts.language()),
                                        name)
                                .problem(model.problem()),
                        new FormField(texts, "ui.start.area", area),
                        new HBox(8, save, cancel));
        show();
    }

    private String label() {
        Site chosen = model.chosen().get();
        return chosen == null
                ? texts.now("ui.sites.new")
                : texts.now("ui.sites.name-of", Isolate.natural(chosen.name()));
    }

    private void show() {
        rows.getChildren().clear();
        model.sites().stream().map(this::row).forEach(rows.getChildren()::add);
    }

    private Node row(Site site) {
        Label called = new Label(Isolate.natural(site.name()));
        called.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(called, Priority.ALWAYS);
        Label main = quiet(site.main() ? texts.now("ui.sites.main") : "");
        Label area =
                quiet(site.area() == null ? "" : texts.now(SchoolSetupView.areaKey(site.area())));
        Button edit =
                Buttons.icon(
                        texts,
                        "ui.sites.change",
                        Icon.EDIT,
                        () -> {
                            model.chosen().set(site);
                            name.requestFocus();
                        });
        edit.setId("site-edit-" + (model.sites().indexOf(site) + 1));
        HBox row = new HBox(16, called, main, area);
        if (!site.main()) {
            Button remove =
                    Buttons.icon(texts, "ui.sites.remove", Icon.REMOVE, () -> model.remove(site));
            remove.setId("site-remove-" + (model.sites().indexOf(site) + 1));
            row.getChildren().add(remove);
        }
        row.getChildren().add(edit);
        row.getStyleClass().add("list-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
