package org.sanad.ui.school;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CheckList;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickGrid;
import org.sanad.ui.kit.UiContext;

/** The programmes, each with what it counts, and the class sheet beneath. */
final class ProgrammesView extends StackPane {
    /** Less width than this does not hold the keys in two lines, in pixels. */
    private static final double LEAST_KEYS = 120;

    private final UiContext ui;
    private final Texts texts;
    private final ProgrammesViewModel model;
    private final TickGrid<ProgrammesViewModel.SheetRow, Programme> grid;
    private final ProgrammeShelf shelf;
    private final Consumer<String> secondEntry;
    private final Consumer<Programme> one;
    private final BenefitWords words;
    private final Drawer drawer;
    private final BenefitDetailsView details;

    /**
     * @param aim the cell another page wants mended
     * @param secondEntry opens the second entry of a class
     * @param one opens a programme by itself
     */
    ProgrammesView(
            UiContext ui,
            ProgrammesViewModel model,
            SheetAim aim,
            Consumer<String> secondEntry,
            Consumer<Programme> one) {
        this.ui = ui;
        this.secondEntry = secondEntry;
        this.one = one;
        this.texts = ui.texts();
        this.model = model;
        this.words = new BenefitWords(texts, model::articleName);
        this.grid = new TickGrid<>(texts, model);
        this.shelf = new ProgrammeShelf(texts);
        grid.setId("class-sheet");
        grid.closeRows();
        grid.hints((row, programme) -> String.join("\n", why(row, programme)));
        grid.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.DELETE) {
                        keepOut();
                        e.consume();
                    }
                });
        model.version().addListener(o -> grid.refresh());
        model.programmes().addListener((ListChangeListener<Programme>) c -> showCards());
        model.againstRules().addListener((o, before, now) -> ask(now));
        model.askedWhy().addListener((o, before, now) -> askWhy(now));
        model.losing().addListener((o, before, now) -> askLosing(now));
        model.explained().addListener((o, before, now) -> explain(now));
        model.columnChoice().shown().addListener((ListChangeListener<Programme>) c -> relayout());
        showCards();
        VBox.setVgrow(grid, Priority.ALWAYS);
        details = new BenefitDetailsView(texts, model.details());
        VBox sheet = new VBox(8);
        drawer = new Drawer(texts, sheet);
        Node legend = grid.legend();
        sheet.getChildren().addAll(shelf, bar(), grid, legend);
        // the sheet beside an open drawer needs the place
        for (Node once : List.of(shelf, legend)) {
            once.visibleProperty().bind(drawer.open().not());
            once.managedProperty().bind(once.visibleProperty());
        }
        model.details().shown().addListener((o, before, now) -> showDetails(before, now));
        drawer.open().addListener((o, before, now) -> closeDetails(now));
        aim.cell().addListener((o, before, now) -> standOn(now));
        getChildren()
                .add(
                        new PageFrame(texts, "ui.programmes.title", "ui.programmes.sentence")
                                .rowsFirst()
                                .filling(drawer));
    }

    private void standOn(SheetAim.Cell cell) {
        if (cell != null) {
            drawer.close();
            grid.moveTo(cell.row(), cell.column(), false);
            grid.requestFocus();
        }
    }

    /** The focus, where the sheet comes back into sight. */
    void focusSheet() {
        grid.requestFocus();
    }

    /** Opens the drawer, or goes along with it to another pupil. */
    private void showDetails(BenefitDetails.Shown before, BenefitDetails.Shown now) {
        if (now == null) {
            return;
        }
        int row = model.rows().indexOf(now.row());
        int column = model.columns().indexOf(now.programme());
        boolean other = before == null || !before.row().equals(now.row());
        if (other && row >= 0 && column >= 0) {
            grid.moveTo(row, column, false);
        }
        if (!drawer.open().get()) {
            drawer.show(details.title(), details, details.foot());
        }
    }

    private void closeDetails(boolean open) {
        if (!open && model.details().shown().get() != null) {
            details.leave();
            model.details().close();
            model.refresh();
            grid.requestFocus();
        }
    }

    private void relayout() {
        grid.relayout();
        grid.refresh();
    }

    private void showCards() {
        shelf.show(model.programmes().stream().map(this::card).toList());
        grid.relayout();
    }

    private Node card(Programme programme) {
        Label name = new Label();
        name.textProperty().bind(words.name(programme));
        name.getStyleClass().add("strong");
        Button details =
                Buttons.icon(
                        texts,
                        "ui.programmes.details",
                        Icon.INFORMATION,
                        () ->
                                ui.dialogs()
                                        .inform("ui.programmes.details", words.details(programme)));
        details.setId("details-" + programme.code());
        Button pupils =
                Buttons.icon(
                        texts, "ui.programmes.one.open", Icon.PUPILS, () -> one.accept(programme));
        pupils.setId("programme-" + programme.code());
        HBox head = new HBox(4, name, details, pupils);
        head.setAlignment(Pos.CENTER_LEFT);
        Paragraph counts = new Paragraph(counts(programme), "quiet", "small");
        HBox.setHgrow(counts, Priority.ALWAYS);
        Button fill =
                Buttons.plain(
                        texts,
                        "ui.programmes.fill",
                        Icon.TICK,
                        () -> model.enrolAllEligible(programme));
        fill.setId("fill-" + programme.code());
        fill.textProperty().unbind();
        fill.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now("ui.programmes.fill", model.fillable(programme)),
                                texts.language(),
                                model.version(),
                                model.rows()));
        // gone where nobody is left to enrol, or where the head names each beneficiary
        Shown.onlyWhen(
                fill,
                Bindings.createBooleanBinding(
                        () -> model.fillable(programme) > 0, model.version(), model.rows()));
        HBox line = new HBox(8, counts, fill);
        // its height stays: the sheet beneath does not move when nobody is left
        line.getStyleClass().add("programme-counts");
        line.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(head, line);
        card.getStyleClass().addAll("card", "programme-card");
        return card;
    }

    private ObservableValue<String> counts(Programme programme) {
        return Bindings.createStringBinding(
                () -> {
                    ProgrammesViewModel.Counts counts = model.counts(programme);
                    return texts.now(
                            // beside a button that counts the class, it is said of whom this is
                            model.schoolClass().get() == null
                                    ? "ui.programmes.counts"
                                    : "ui.programmes.counts-school",
                            counts.eligible(),
                            counts.enrolled(),
                            counts.undecided());
                },
                texts.language(),
                model.version(),
                model.schoolClass());
    }

    private HBox bar() {
        ClassChoice choice = new ClassChoice(texts, model.classes(), model.schoolClass());
        choice.setId("sheet-class");
        Label word = new Label();
        word.textProperty().bind(texts.text("ui.pupils.class"));
        word.setLabelFor(choice);
        word.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label();
        count.textProperty().bind(texts.text("ui.kit.table.count", Bindings.size(model.rows())));
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Paragraph keys = new Paragraph(texts.text("ui.programmes.keys"), "quiet", "small");
        HBox.setHgrow(keys, Priority.ALWAYS);
        Button out =
                Buttons.besideGrid(
                        texts, "ui.programmes.keep-out", Icon.CLOSE, "Del", this::keepOut);
        out.setId("keep-out");
        Button more =
                Buttons.besideGrid(texts, "ui.programmes.fields", Icon.EDIT, "F2", grid::open);
        more.setId("open-fields");
        more.disableProperty().bind(grid.opens().not());
        Shown.onlyWhen(more, drawer.open().not());
        Button again = confirmLastYear();
        Button second = second();
        second.visibleProperty().bind(again.visibleProperty().or(drawer.open()).not());
        second.managedProperty().bind(second.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox bar =
                new HBox(12, word, choice, count, columns(), second, keys, space, again, more, out);
        bar.setAlignment(Pos.CENTER_LEFT);
        // what stands in it goes before the page would become too wide
        bar.setMinWidth(0);
        Shown.onlyWhen(count, again.visibleProperty().not().and(BarRoom.first(bar, count, keys)));
        // one row holds either the keys or what waits: the sheet needs the height; between large
        // letters the keys would stand one letter a line: F1 tells them too
        Shown.onlyWhen(
                keys,
                again.visibleProperty()
                        .or(drawer.open())
                        .not()
                        .and(BarRoom.second(bar, count, keys, LEAST_KEYS)));
        return bar;
    }

    /** A field of this class once more, without seeing the first entry. */
    private Button second() {
        Button button =
                Buttons.icon(
                        texts,
                        "ui.pupils.second.open",
                        Icon.EDIT,
                        () -> secondEntry.accept(model.schoolClass().get()));
        button.setId("sheet-second");
        button.disableProperty().bind(Bindings.isEmpty(model.rows()));
        return button;
    }

    /** Which programmes stand in the sheet. */
    private Button columns() {
        SheetColumnChoice columns = model.columnChoice();
        CheckList<Programme> list =
                new CheckList<>(
                        texts,
                        "ui.programmes.columns",
                        one -> one.shortName().in(texts.language().get().code()),
                        columns::show);
        Button button = Buttons.icon(texts, "ui.programmes.columns", Icon.SHOW, () -> {});
        button.setId("sheet-columns");
        button.setOnAction(e -> list.show(button, model.programmes(), columns::isShown));
        return button;
    }

    /** There only while beneficiaries of last year wait for the head. */
    private Button confirmLastYear() {
        IntegerBinding waiting =
                Bindings.createIntegerBinding(model::waitingFromLastYear, model.version());
        Button confirm =
                Buttons.plain(
                        texts,
                        "ui.programmes.confirm-last-year",
                        Icon.DONE,
                        model::confirmLastYear);
        confirm.setId("confirm-last-year");
        confirm.textProperty().unbind();
        confirm.textProperty().bind(texts.text("ui.programmes.confirm-last-year", waiting));
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.visibleProperty().bind(waiting.greaterThan(0));
        confirm.managedProperty().bind(confirm.visibleProperty());
        return confirm;
    }

    /** Acts on the cell of the cursor, so the focus stays in the sheet. */
    private void keepOut() {
        if (grid.currentRow() >= 0 && !model.columns().isEmpty()) {
            model.keepOut(
                    model.rows().get(grid.currentRow()), model.columns().get(grid.currentColumn()));
            grid.requestFocus();
        }
    }

    private void ask(ProgrammesViewModel.Cell cell) {
        if (cell != null) {
            ui.dialogs()
                    .confirm(
                            new Dialogs.Question(
                                    "ui.programmes.against.title",
                                    "ui.programmes.against.sentence",
                                    "ui.programmes.against.yes",
                                    true),
                            () -> model.enrolAgainstRules(cell),
                            cell.row().name(),
                            words.reasons(cell.reasons()));
        }
    }

    private void askLosing(List<SheetWriting.Change> changes) {
        if (changes != null) {
            ui.dialogs()
                    .confirm(
                            new Dialogs.Question(
                                    "ui.programmes.losing.title",
                                    "ui.programmes.losing.sentence",
                                    "ui.programmes.losing.yes",
                                    true),
                            () -> model.takeOut(changes),
                            model.losingDetails(changes));
        }
    }

    private void askWhy(ProgrammesViewModel.Cell cell) {
        if (cell != null) {
            List<Choice> reasons = model.reasons();
            String language = texts.language().get().code();
            FirstDayOut day = new FirstDayOut(texts, model.firstDayOut(cell));
            ui.dialogs()
                    .choose(
                            "ui.programmes.keep-out.why",
                            texts.now("ui.programmes.keep-out.whom", cell.row().name()),
                            reasons.stream().map(one -> one.label().in(language)).toList(),
                            day.above(),
                            chosen ->
                                    model.keepOutFor(cell, reasons.get(chosen).code(), day.day()));
        }
    }

    /** What F1 says of a cell, without what the programme gives. */
    private List<String> why(ProgrammesViewModel.SheetRow row, Programme programme) {
        ProgrammesViewModel.Cell cell = model.cell(row, programme);
        return words.why(
                cell,
                model.mark(row, programme),
                model.incomplete(cell),
                model.benefit(row, programme),
                model.reasonOf(row, programme));
    }

    private void explain(ProgrammesViewModel.Cell cell) {
        if (cell != null) {
            List<String> lines =
                    words.explanation(
                            cell,
                            model.mark(cell.row(), cell.programme()),
                            model.incomplete(cell),
                            model.benefit(cell.row(), cell.programme()),
                            model.reasonOf(cell.row(), cell.programme()));
            VBox content = new VBox(8);
            lines.forEach(
                    line -> {
                        Paragraph paragraph = new Paragraph(line);
                        paragraph.setPrefWidth(440);
                        paragraph.setMinHeight(Region.USE_PREF_SIZE);
                        content.getChildren().add(paragraph);
                    });
            ui.dialogs().inform("ui.kit.grid.why", content);
        }
    }
}
