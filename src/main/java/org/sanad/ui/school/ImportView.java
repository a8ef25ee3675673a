package org.sanad.ui.school;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.model.Problem;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Card;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.DropZone;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StepLine;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.school.ImportPreview.Group;
import org.sanad.ui.school.ImportPreview.Kind;
import org.sanad.ui.school.ImportViewModel.Stage;

/** The steps of an import: choose, look, done. Enter is the primary button of each. */
final class ImportView extends StackPane {
    private static final List<String> PATTERNS =
            DroppedFiles.LISTS.stream().map(ending -> "*." + ending).toList();

    private final Texts texts;
    private final Dialogs dialogs;
    private final ImportViewModel model;
    private final Runnable onward;

    ImportView(UiContext ui, ImportViewModel model, Runnable onward) {
        this.texts = ui.texts();
        this.dialogs = ui.dialogs();
        this.model = model;
        this.onward = onward;
        model.stage().addListener((o, before, now) -> show(now));
        setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE) {
                        model.back();
                        e.consume();
                    }
                });
        show(model.stage().get());
    }

    private void show(Stage stage) {
        switch (stage) {
            case AWAY -> getChildren().clear();
            case CHOOSE -> getChildren().setAll(choose());
            case PREVIEW -> getChildren().setAll(preview());
            case RESULT -> getChildren().setAll(result());
        }
        takeFocus();
    }

    /** What stood here had the focus; Enter and Esc must reach what stands here now. */
    void takeFocus() {
        Theme.dress(this);
        Node primary =
                lookup(model.stage().get() == Stage.CHOOSE ? ".drop-zone .button" : ".accent");
        // what has to be answered stands before what may be applied
        Node question = lookup(ArrivalQuestion.FIRST);
        Node first = question == null ? primary : question;
        (first == null || first.isDisabled() ? this : first).requestFocus();
    }

    private StepLine steps() {
        IntegerBinding now =
                Bindings.createIntegerBinding(
                        () ->
                                switch (model.stage().get()) {
                                    case AWAY, CHOOSE -> 0;
                                    case PREVIEW -> 1;
                                    case RESULT -> 3;
                                },
                        model.stage());
        return new StepLine(
                texts,
                List.of("ui.import.step.choose", "ui.import.step.look", "ui.import.step.done"),
                now);
    }

    private Node choose() {
        DropZone zone = DropZone.files(texts, dialogs, "ui.import.drop", PATTERNS, model::choose);
        zone.disableProperty().bind(model.busy());
        // what is asked of the file takes its place: at 1024 × 600 there is no room for both
        zone.visibleProperty().bind(Bindings.isEmpty(model.columns().headings()));
        zone.managedProperty().bind(zone.visibleProperty());
        VBox content =
                new VBox(
                        16,
                        steps(),
                        zone,
                        refusal(),
                        new ColumnQuestionView(texts, model.columns(), model::again),
                        new Paragraph(texts.text("ui.import.accepted"), "quiet", "small"));
        return new PageFrame(texts, "ui.import.title", "ui.import.sentence")
                .actions(Buttons.plain(texts, "ui.import.leave", Icon.BACK, model::back))
                .scrolling(content);
    }

    private Node preview() {
        ImportPreview shown = model.preview().get();
        Button apply = Buttons.primary(texts, "ui.import.apply", Icon.DONE, model::apply);
        apply.setId("import-apply");
        apply.setDefaultButton(true);
        apply.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !model.appliable(),
                                                model.preview(),
                                                model.arrivals().given())));
        Button back = Buttons.plain(texts, "ui.import.other-files", Icon.BACK, model::back);
        back.disableProperty().bind(model.busy());
        VBox content = new VBox(12, steps());
        shown.doubts().forEach(doubt -> content.getChildren().add(doubt(doubt)));
        if (shown.arrivals() > 0 && shown.writesSomething()) {
            content.getChildren()
                    .add(new ArrivalQuestion(texts, model.arrivals(), shown.arrivals()));
        }
        if (!shown.writesSomething()) {
            content.getChildren()
                    .add(line(Meaning.INFORMATION, new Paragraph(texts.text("ui.import.nothing"))));
        }
        ListView<Object> list = new ImportLines(texts, shown, model.group());
        VBox.setVgrow(list, Priority.ALWAYS);
        content.getChildren().addAll(refusal(), tiles(shown), listHead(shown), list);
        String kind = shown.kind().code();
        return new PageFrame(
                        texts.text("ui.import.look.title." + kind, shown.year()),
                        texts.text("ui.import.look.sentence"))
                .actions(back, apply)
                .filling(content);
    }

    private HBox tiles(ImportPreview shown) {
        ToggleGroup toggles = new ToggleGroup();
        HBox tiles = new HBox(8);
        for (Group group : shown.kind().groups()) {
            tiles.getChildren().add(tile(shown, group, toggles));
        }
        return tiles;
    }

    private ToggleButton tile(ImportPreview shown, Group group, ToggleGroup toggles) {
        Label count = new Label();
        count.textProperty().bind(texts.text("ui.import.count", shown.count(group)));
        count.getStyleClass().add("number-large");
        Label word = new Label();
        word.textProperty().bind(texts.text("ui.import.group." + group.code()));
        VBox words = new VBox(-4, count, word);
        words.setAlignment(Pos.CENTER);
        ToggleButton tile = new ToggleButton();
        tile.setGraphic(words);
        tile.setId("import-" + group.code());
        tile.getStyleClass().add("count-tile");
        if (shown.kind() == Kind.NEXT_YEAR) {
            // eight of them stand side by side in 1024
            tile.getStyleClass().add("one-of-many");
            word.getStyleClass().add("small");
        }
        if (group == Group.REFUSED && shown.count(group) > 0) {
            tile.getStyleClass().add("refused");
        }
        tile.accessibleTextProperty()
                .bind(
                        texts.text(
                                "ui.import.tile",
                                texts.text("ui.import.group." + group.code()),
                                shown.count(group)));
        tile.setToggleGroup(toggles);
        tile.setSelected(model.group().get() == group);
        tile.setOnAction(
                e -> {
                    tile.setSelected(true);
                    model.group().set(group);
                });
        tile.setPrefWidth(100);
        tile.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private HBox listHead(ImportPreview shown) {
        Paragraph says =
                new Paragraph(
                        Bindings.createStringBinding(
                                () -> says(shown, model.group().get()),
                                model.group(),
                                texts.language()),
                        "quiet");
        HBox.setHgrow(says, Priority.ALWAYS);
        Button save = saveRefused();
        save.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.group().get() == Group.REFUSED
                                                && !shown.refused().isEmpty(),
                                model.group()));
        save.managedProperty().bind(save.visibleProperty());
        HBox head = new HBox(8, says, save);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Nothing once another kind of list is looked at, whose groups this page does not know. */
    private String says(ImportPreview shown, Group group) {
        return shown.kind().groups().contains(group)
                ? texts.now("ui.import.says." + shown.kind().code() + "." + group.code())
                : "";
    }

    private void askWhereToSave() {
        dialogs.files()
                .toSave(dialogs.owner(), texts.now("ui.import.save-refused"), "sanad-refus.csv")
                .ifPresent(chosen -> model.saveRefused(chosen, texts.messages()));
    }

    private Node result() {
        ImportViewModel.Result written = model.result().get();
        boolean waiting = !written.later().isEmpty();
        boolean asks = written.count(Group.TO_CONFIRM) > 0;
        String key =
                waiting ? "ui.import.later" : asks ? "ui.import.confirm-again" : "ui.import.enrol";
        Button next = Buttons.primary(texts, key, Icon.NEXT, waiting ? model::later : this::enrol);
        next.setId("import-next");
        next.setDefaultButton(true);
        Button undo = Buttons.plain(texts, "ui.import.undo", Icon.UNDO, model::undo);
        undo.setId("import-undo");
        String kind = written.kind().code();
        Card card =
                new Card(
                        texts,
                        Meaning.DONE,
                        texts.text("ui.import.done." + kind, written.year()),
                        counts(written),
                        undo);
        VBox content = new VBox(16, steps(), card, refusal());
        if (written.kind() == Kind.CLASS_LISTS && written.count(Group.ABSENT) > 0) {
            content.getChildren()
                    .add(
                            line(
                                    Meaning.INFORMATION,
                                    new Paragraph(
                                            texts.text(
                                                    "ui.import.done.absent",
                                                    written.count(Group.ABSENT)))));
        }
        ImportPreview shown = model.preview().get();
        if (shown != null && !shown.refused().isEmpty()) {
            content.getChildren().add(refusedRows(shown.refused().size()));
        }
        if (asks) {
            content.getChildren()
                    .add(
                            line(
                                    Meaning.INFORMATION,
                                    new Paragraph(
                                            texts.text(
                                                    "ui.import.done.to-confirm",
                                                    written.count(Group.TO_CONFIRM)))));
        }
        return new PageFrame(texts, "ui.import.done.title", "ui.import.done.sentence")
                .actions(Buttons.plain(texts, "ui.import.leave", Icon.PUPILS, model::leave), next)
                .scrolling(content);
    }

    /** What was not taken is not lost once the rest is written: it can still be kept. */
    private HBox refusedRows(int count) {
        HBox line =
                line(Meaning.DOUBTFUL, new Paragraph(texts.text("ui.import.done.refused", count)));
        line.getChildren().add(saveRefused());
        line.setId("import-refused-rows");
        return line;
    }

    private Button saveRefused() {
        return Buttons.quiet(texts, "ui.import.save-refused", Icon.SAVE, this::askWhereToSave);
    }

    private StringBinding counts(ImportViewModel.Result written) {
        if (written.kind() == Kind.NEXT_YEAR) {
            return texts.text(
                    "ui.import.done.counts.year",
                    written.count(Group.PROMOTED),
                    written.count(Group.REPEATERS),
                    written.count(Group.LEAVERS),
                    written.count(Group.FIRST_LEVEL),
                    written.count(Group.ARRIVALS));
        }
        return texts.text(
                "ui.import.done.counts",
                written.count(Group.NEW),
                written.count(Group.CHANGED),
                written.count(Group.UNCHANGED),
                written.count(Group.REFUSED));
    }

    private void enrol() {
        model.leave();
        onward.run();
    }

    private HBox doubt(Problem doubt) {
        return line(
                Meaning.DOUBTFUL,
                new Paragraph(
                        Bindings.createStringBinding(
                                () -> texts.problem(doubt), texts.language())));
    }

    /** The place of a refusal: empty and without height while there is none. */
    private VBox refusal() {
        VBox place = new VBox();
        place.setId("import-problem");
        place.visibleProperty().bind(model.problem().isNotNull());
        place.managedProperty().bind(model.problem().isNotNull());
        Runnable draw =
                () -> {
                    Problem now = model.problem().get();
                    place.getChildren().clear();
                    if (now != null) {
                        place.getChildren()
                                .add(line(Meaning.REFUSED, new Paragraph(texts.refusal(now))));
                    }
                };
        model.problem().addListener(o -> draw.run());
        texts.language().addListener(o -> draw.run());
        draw.run();
        return place;
    }

    private HBox line(Meaning meaning, Paragraph words) {
        Label mark = new Label();
        mark.setGraphic(meaning.icon().node());
        mark.getStyleClass().add(meaning.styleClass());
        mark.accessibleTextProperty().bind(texts.text(meaning.wordKey()));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, mark, words);
        line.getStyleClass().addAll("remark", meaning.styleClass());
        return line;
    }
}
