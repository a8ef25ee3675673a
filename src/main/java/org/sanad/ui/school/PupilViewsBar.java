package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sanad.model.SavedView;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Choices;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/** Beneath the search: named views, columns, and a field for each column that is filtered. */
final class PupilViewsBar extends FlowPane {
    private final Texts texts;
    private final PupilViewsModel model;
    private final MenuButton views = new MenuButton();
    private final MenuButton filters = new MenuButton();
    private final HBox naming = new HBox(8);
    private final BooleanProperty namingOpen = new SimpleBooleanProperty();
    private final TextField name = new TextField();
    private final List<Node> more;

    /**
     * @param more further controls, after the menus
     */
    PupilViewsBar(Texts texts, PupilViewsModel model, Node... more) {
        super(8, 8);
        this.texts = texts;
        this.model = model;
        this.more = List.of(more);
        menu(views, "pupils-views", "ui.pupils.views", Icon.SHOW);
        menu(filters, "pupils-filters", "ui.pupils.filters", Icon.SEARCH);
        naming();
        model.saved().addListener((InvalidationListener) o -> offerViews());
        model.filters().addListener((InvalidationListener) o -> lay());
        texts.language().addListener(o -> offer());
        namingOpen.addListener(o -> lay());
        offer();
    }

    private void menu(MenuButton button, String id, String key, Icon icon) {
        button.setId(id);
        button.setGraphic(icon.node(texts));
        button.textProperty().bind(texts.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void offer() {
        offerViews();
        filters.getItems().clear();
        for (PupilColumn column : PupilColumn.values()) {
            filters.getItems().add(item(column.titleKey(), () -> focus(model.filter(column))));
        }
        lay();
    }

    private void offerViews() {
        List<MenuItem> items = new ArrayList<>();
        for (SavedView view : model.saved()) {
            MenuItem use = new MenuItem(view.name());
            use.setOnAction(e -> model.use(view));
            items.add(use);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(
                item(
                        "ui.pupils.views.save",
                        () -> {
                            namingOpen.set(true);
                            name.requestFocus();
                        }));
        items.add(columns());
        if (!model.saved().isEmpty()) {
            Menu forget = new Menu(texts.now("ui.pupils.views.remove"));
            for (SavedView view : model.saved()) {
                MenuItem one = new MenuItem(view.name());
                one.setOnAction(e -> model.forget(view));
                forget.getItems().add(one);
            }
            items.add(forget);
        }
        views.getItems().setAll(items);
    }

    private Menu columns() {
        Menu columns = new Menu(texts.now("ui.pupils.views.columns"));
        for (PupilColumn column : PupilColumn.values()) {
            CheckMenuItem seen = new CheckMenuItem(texts.now(column.titleKey()));
            seen.setUserData(column);
            seen.setSelected(model.columns().get().contains(column));
            seen.setDisable(column == PupilColumn.NAME);
            seen.setOnAction(e -> model.show(column, seen.isSelected()));
            columns.getItems().add(seen);
        }
        columns.setOnShowing(
                e -> {
                    for (MenuItem one : columns.getItems()) {
                        PupilColumn column = (PupilColumn) one.getUserData();
                        ((CheckMenuItem) one).setSelected(model.columns().get().contains(column));
                    }
                });
        return columns;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.now(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    private void naming() {
        name.setId("view-name");
        name.promptTextProperty().bind(texts.text("ui.pupils.views.name"));
        name.accessibleTextProperty().bind(texts.text("ui.pupils.views.name"));
        name.textProperty().bindBidirectional(model.name());
        name.setOnAction(e -> model.save());
        Button save = Buttons.plain(texts, "ui.pupils.save", Icon.SAVE, model::save);
        save.setId("view-save");
        save.disableProperty().bind(model.name().isEmpty());
        Button close =
                Buttons.icon(
                        texts, "ui.pupils.views.cancel", Icon.CLOSE, () -> namingOpen.set(false));
        naming.getChildren().addAll(name, save, close);
        naming.setAlignment(Pos.CENTER_LEFT);
        // kept: the field has done its work
        model.saved().addListener((InvalidationListener) o -> namingOpen.set(false));
        model.problem().addListener(o -> lay());
    }

    private void lay() {
        getChildren().setAll(views, filters);
        getChildren().addAll(more);
        model.filters().forEach(filter -> getChildren().add(field(filter)));
        if (namingOpen.get()) {
            getChildren().add(naming);
            if (model.problem().get() != null) {
                getChildren()
                        .add(
                                new Paragraph(
                                        texts.problem(model.problem().get()),
                                        "small",
                                        Meaning.REFUSED.styleClass()));
            }
        }
    }

    private HBox field(ColumnFilter filter) {
        Label label = new Label(texts.now(filter.column().titleKey()));
        label.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<ColumnFilter.Kind> kind =
                Choices.box(
                        texts,
                        filter.column().titleKey(),
                        FXCollections.observableArrayList(ColumnFilter.Kind.values()),
                        one -> texts.now("ui.pupils.filters." + one.code()));
        kind.valueProperty().bindBidirectional(filter.kind());
        TextField text = new TextField();
        text.setId("filter-" + filter.column().code());
        text.setPrefWidth(130);
        text.accessibleTextProperty().bind(texts.text(filter.column().titleKey()));
        text.textProperty().bindBidirectional(filter.text());
        text.visibleProperty().bind(filter.kind().isEqualTo(ColumnFilter.Kind.CONTAINS));
        text.managedProperty().bind(text.visibleProperty());
        Button remove =
                Buttons.icon(
                        texts, "ui.pupils.filters.remove", Icon.CLOSE, () -> model.remove(filter));
        HBox box = new HBox(8, label, kind, text, remove);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void focus(ColumnFilter filter) {
        Node field = lookup("#filter-" + filter.column().code());
        if (field != null) {
            field.requestFocus();
        }
    }
}
