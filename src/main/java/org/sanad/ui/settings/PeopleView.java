package org.sanad.ui.settings;

import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.Clerk;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.DownScroll;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.PasswordPair;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;

/** Who enters data, the hand-over of the post, the journal: one after the other. */
public final class PeopleView extends StackPane {
    private final UiContext ui;
    private final Texts texts;
    private final PeopleViewModel model;
    private final VBox rows = new VBox(4);
    private final StackPane body = new StackPane();
    private final ToggleGroup parts = new ToggleGroup();

    public PeopleView(UiContext ui, PeopleViewModel model, HandOverViewModel handOver) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        FlowPane chips = new FlowPane(8, 8);
        Node entering = scrolling(entering());
        Node post = scrolling(new HandOverView(ui, handOver));
        Node journal = new JournalView(texts, model);
        chips.getChildren()
                .addAll(
                        chip("ui.people.part.people", "people-part", () -> entering),
                        chip("ui.people.part.handover", "handover-part", () -> post),
                        chip("ui.people.part.journal", "journal-part", () -> journal));
        ((ToggleButton) chips.getChildren().get(0)).setSelected(true);
        body.getChildren().setAll(entering);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.people.title", "ui.people.sentence")
                                .filling(new VBox(16, chips, body)));
    }

    private ToggleButton chip(String key, String id, Supplier<Node> part) {
        ToggleButton chip = new ToggleButton();
        chip.textProperty().bind(texts.text(key));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setId(id);
        chip.setToggleGroup(parts);
        chip.setOnAction(
                e -> {
                    chip.setSelected(true);
                    body.getChildren().setAll(part.get());
                });
        return chip;
    }

    private static DownScroll scrolling(Node content) {
        StackPane above = new StackPane(content);
        above.setPadding(new Insets(0, 0, 12, 0));
        return new DownScroll(above);
    }

    private Node entering() {
        InvalidationListener changed = o -> showPeople();
        model.clerks().addListener(changed);
        texts.language().addListener(changed);
        showPeople();
        VBox people =
                new VBox(
                        16,
                        title("ui.people.entering"),
                        new Paragraph(texts.text("ui.people.entering-sentence")),
                        rows);
        HBox.setHgrow(people, Priority.ALWAYS);
        people.setMinWidth(0);
        VBox form = form();
        form.setMinWidth(320);
        form.setMaxWidth(380);
        return new HBox(40, people, form);
    }

    private void showPeople() {
        rows.getChildren().clear();
        model.clerks().stream().map(this::row).forEach(rows.getChildren()::add);
        if (model.clerks().isEmpty()) {
            rows.getChildren().add(new Paragraph(texts.now("ui.people.none"), "quiet"));
        }
    }

    private Node row(Clerk clerk) {
        int place = model.clerks().indexOf(clerk) + 1;
        Label name = new Label(Isolate.natural(clerk.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button password =
                Buttons.plain(
                        texts, "ui.people.new-password", Icon.KEY, () -> model.chosen().set(clerk));
        password.setId("people-password-" + place);
        Button remove =
                Buttons.quiet(texts, "ui.people.remove", Icon.REMOVE, () -> askRemove(clerk));
        remove.setId("people-remove-" + place);
        password.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, password, remove);
        row.getStyleClass().add("list-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void askRemove(Clerk clerk) {
        ui.dialogs()
                .confirm(
                        new Dialogs.Question(
                                "ui.people.remove-title",
                                "ui.people.remove-sentence",
                                "ui.people.remove-yes",
                                true),
                        () -> model.remove(clerk),
                        Isolate.natural(clerk.name()));
    }

    private VBox form() {
        TextField name = new TextField();
        name.setId("people-name");
        name.textProperty().bindBidirectional(model.name());
        FormField named = new FormField(texts, "ui.people.name", name);
        named.visibleProperty().bind(model.chosen().isNull());
        named.managedProperty().bind(named.visibleProperty());
        PasswordPair next =
                new PasswordPair(texts, model.next().first(), model.next().repeated())
                        .ids("people-first", "people-second");
        Button save = Buttons.primary(texts, "ui.people.save", Icon.ADD, model::save);
        save.setId("people-save");
        save.disableProperty().bind(model.ready().not());
        Button cancel = Buttons.quiet(texts, "ui.people.cancel", Icon.CLOSE, model::forget);
        cancel.visibleProperty().bind(model.chosen().isNotNull());
        cancel.managedProperty().bind(cancel.visibleProperty());
        model.chosen()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                next.first().focusTarget().requestFocus();
                            }
                        });
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.chosen().get() == null
                                                ? texts.now("ui.people.add")
                                                : texts.now(
                                                        "ui.people.password-of",
                                                        Isolate.natural(
                                                                model.chosen().get().name())),
                                model.chosen(),
                                texts.language()));
        return new VBox(
                16,
                title,
                new Form(
                                named,
                                new FormField(texts, "ui.people.password", next.first())
                                        .help("ui.safety.password.help")
                                        .problem(model.problem()),
                                new FormField(texts, "ui.start.password.repeat", next.repeated())
                                        .problem(model.next().repeatedProblem()),
                                next.shower(),
                                new HBox(8, save, cancel))
                        .enter(save));
    }

    private Label title(String key) {
        Label title = new Label();
        title.textProperty().bind(texts.text(key));
        title.getStyleClass().add("section-title");
        return title;
    }
}
