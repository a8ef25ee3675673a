package org.sanad.ui.school;

import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.ReasonCode;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Choices;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.OneOrAll;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickGrid;
import org.sanad.ui.kit.UiContext;

/** Tranches with their totals, filters, the grid of months or of slips, and a sentence of why. */
final class TransfersView extends StackPane {
    private final UiContext ui;
    private final Texts texts;
    private final TransfersViewModel model;
    private final TransferWords words;
    private final TickGrid<TransferRows.Row, TransferColumn> grid;
    private final FlowPane tranches = new FlowPane(8, 6);
    private final SimpleStringProperty totals = new SimpleStringProperty("");
    private final SimpleStringProperty said = new SimpleStringProperty("");
    private final SimpleStringProperty nobody = new SimpleStringProperty("");
    private final HBox legend = new HBox();
    private final Drawer drawer;
    private final SlipFormView form;

    TransfersView(UiContext ui, TransfersViewModel model, TransfersPage.OnPaper onPaper) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.words = new TransferWords(texts, model);
        this.grid = new TickGrid<>(texts, model);
        this.form = new SlipFormView(texts, model.form());
        grid.setId("transfers-grid");
        tranches.setId("transfers-tranches");
        tranches.setMinWidth(0);
        StackPane middle = new StackPane(grid, empty());
        VBox.setVgrow(middle, Priority.ALWAYS);
        FlowPane filters = filters();
        HBox marks = marks();
        HBox bottom = bottom();
        drawer = new Drawer(texts, new VBox(8, tranches, filters, middle, marks, bottom));
        // the grid beside an open drawer needs the place
        List.of(tranches, filters, marks, bottom)
                .forEach(once -> Shown.onlyWhen(once, drawer.open().not()));
        getChildren()
                .add(
                        new PageFrame(texts, "ui.transfers.title", "ui.transfers.sentence")
                                .actions(paper(onPaper))
                                .filling(drawer));
        InvalidationListener all = o -> show();
        model.tranches().addListener(all);
        model.tranche().addListener(all);
        model.slips().addListener(all);
        model.rows().addListener(all);
        model.read().addListener(all);
        model.shown().addListener(all);
        texts.language().addListener(all);
        model.current().addListener(o -> said.set(words.said(model.current().get())));
        model.explained().addListener((o, before, now) -> explain(now));
        model.form().opened().addListener((o, before, now) -> showDrawer(now));
        drawer.open()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                model.form().close();
                                grid.requestFocus();
                            }
                        });
        show();
    }

    private Button paper(TransfersPage.OnPaper onPaper) {
        Button paper =
                Buttons.plain(
                        texts,
                        "ui.transfers.paper",
                        Icon.PRINT,
                        () ->
                                onPaper.print(
                                        model.filters().programme().get().code(),
                                        model.tranche().get().number()));
        paper.setId("transfers-paper");
        paper.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.tranche().get() == null
                                                || model.tranche().get().number()
                                                        == TransferRows.YEAR,
                                model.tranche()));
        return paper;
    }

    private FlowPane filters() {
        FlowPane filters = new FlowPane(8, 6);
        filters.setMinWidth(0);
        TransferFilters by = model.filters();
        ComboBox<Programme> programme =
                Choices.box(
                        texts,
                        "ui.transfers.programme",
                        by.programmes(),
                        one -> one.shortName().in(texts.language().get().code()));
        programme.setId("transfers-programme");
        programme.valueProperty().bindBidirectional(by.programme());
        Shown.onlyWhen(programme, Bindings.size(by.programmes()).greaterThan(1));
        ComboBox<SchoolYear> year =
                Choices.box(
                        texts,
                        "ui.transfers.school-year",
                        by.years(),
                        one -> Isolate.leftToRight(one.label()));
        year.setId("transfers-year");
        year.valueProperty().bindBidirectional(by.year());
        Shown.onlyWhen(year, Bindings.size(by.years()).greaterThan(1));
        OneOrAll<String> schoolClass =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.pupils.class", "ui.print.all-classes"),
                        by.classes(),
                        by.schoolClass(),
                        Isolate::leftToRight);
        schoolClass.setId("transfers-class");
        OneOrAll<Site> site =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.pupils.site", "ui.transfers.all-sites"),
                        by.sites(),
                        by.site(),
                        Site::name);
        site.setId("transfers-site");
        Shown.onlyWhen(site, Bindings.size(by.sites()).greaterThan(1));
        OneOrAll<ReasonCode> reason =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.transfers.reason", "ui.transfers.all-reasons"),
                        by.reasons(),
                        by.reason(),
                        words::reason);
        reason.setId("transfers-reason");
        HBox views = new HBox(4);
        for (TransfersViewModel.Shown shown : TransfersViewModel.Shown.values()) {
            views.getChildren().add(view(shown));
        }
        filters.getChildren().addAll(views, programme, year, schoolClass, site, reason);
        return filters;
    }

    private ToggleButton view(TransfersViewModel.Shown shown) {
        ToggleButton button = new ToggleButton();
        button.setId("transfers-" + shown.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> view(shown, model.slips().get()),
                                model.slips(),
                                texts.language()));
        button.setSelected(shown == model.shown().get());
        model.shown().addListener(o -> button.setSelected(shown == model.shown().get()));
        button.setOnAction(
                e -> {
                    button.setSelected(true);
                    model.shown().set(shown);
                    grid.requestFocus();
                });
        return button;
    }

    private String view(TransfersViewModel.Shown shown, TransfersViewModel.Slips slips) {
        return switch (shown) {
            case MONTHS -> texts.now("ui.transfers.show.months");
            case SLIPS -> texts.now("ui.transfers.show.slips", slips.handed(), slips.all());
            case UNCLAIMED -> texts.now("ui.transfers.show.unclaimed", slips.unclaimed());
        };
    }

    /** What the marks mean, and beside it the sums, or the keys of the counter. */
    private HBox marks() {
        BooleanBinding counter = model.shown().isNotEqualTo(TransfersViewModel.Shown.MONTHS);
        Paragraph sums = new Paragraph(totals, "small", "beside-legend");
        sums.setId("transfers-totals");
        Shown.onlyWhen(sums, counter.not());
        Paragraph keys =
                new Paragraph(texts.text("ui.transfers.keys"), "small", "quiet", "beside-legend");
        Shown.onlyWhen(keys, counter);
        HBox.setHgrow(sums, Priority.ALWAYS);
        HBox.setHgrow(keys, Priority.ALWAYS);
        HBox marks = new HBox(24, legend, sums, keys);
        marks.setAlignment(Pos.CENTER_LEFT);
        return marks;
    }

    private HBox bottom() {
        Paragraph sentence = new Paragraph(said, "small", "quiet");
        sentence.setId("transfers-said");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        TextField day = Ltr.field();
        day.setId("transfers-day");
        day.setPrefColumnCount(8);
        day.setMinWidth(Region.USE_PREF_SIZE);
        day.textProperty().bindBidirectional(model.writing().day());
        day.setOnAction(e -> grid.requestFocus());
        Label label = new Label();
        label.textProperty().bind(texts.text("ui.transfers.day"));
        label.setLabelFor(day);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox when = new HBox(8, label, day);
        when.setAlignment(Pos.CENTER_LEFT);
        Shown.onlyWhen(when, model.shown().isNotEqualTo(TransfersViewModel.Shown.MONTHS));
        HBox line = new HBox(12, sentence, more(), when);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private Button more() {
        Button more = Buttons.quiet(texts, "ui.transfers.slip.open", Icon.EDIT, grid::open);
        more.setId("transfers-open");
        more.setFocusTraversable(false);
        Shown.onlyWhen(
                more, model.shown().isNotEqualTo(TransfersViewModel.Shown.MONTHS).or(grid.opens()));
        return more;
    }

    private VBox empty() {
        Paragraph sentence = new Paragraph(nobody, "quiet");
        sentence.setId("transfers-nobody");
        sentence.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        VBox empty = new VBox(Icon.TRANSFERS.node(), sentence);
        empty.getChildren().get(0).getStyleClass().add("empty-icon");
        empty.getStyleClass().addAll("empty", "under-head");
        empty.visibleProperty().bind(nobody.isNotEmpty());
        empty.setMouseTransparent(true);
        return empty;
    }

    private void show() {
        tranches.getChildren().clear();
        for (TransfersViewModel.Tranche one : model.tranches()) {
            tranches.getChildren().add(chip(one));
        }
        legend.getChildren().setAll(grid.legend());
        totals.set(words.totals());
        nobody.set(model.read().get() && model.rows().isEmpty() ? texts.now(nobodyKey()) : "");
        grid.relayout();
        said.set(words.said(model.current().get()));
    }

    private String nobodyKey() {
        if (model.filters().programmes().isEmpty()) {
            return "ui.transfers.no-programme";
        }
        if (model.tranches().size() < 2) {
            return "ui.transfers.no-beneficiary";
        }
        boolean claimed =
                model.shown().get() == TransfersViewModel.Shown.UNCLAIMED
                        && model.slips().get().all() > 0
                        && model.slips().get().unclaimed() == 0;
        if (claimed) {
            return "ui.transfers.all-claimed";
        }
        return model.slips().get().all() == 0
                        && model.shown().get() != TransfersViewModel.Shown.MONTHS
                ? "ui.transfers.nothing-due"
                : "ui.transfers.nobody";
    }

    private ToggleButton chip(TransfersViewModel.Tranche tranche) {
        ToggleButton chip = new ToggleButton(words.tranche(tranche));
        chip.setId("tranche-" + tranche.number());
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(words.months(tranche)));
        chip.setAccessibleHelp(words.months(tranche));
        chip.setSelected(tranche.equals(model.tranche().get()));
        chip.setOnAction(
                e -> {
                    chip.setSelected(true);
                    model.choose(tranche.number());
                });
        return chip;
    }

    private void showDrawer(SlipForm.Opened now) {
        if (now != null) {
            drawer.show(form.title(), form, form.buttons());
        } else if (drawer.open().get()) {
            drawer.close();
        }
    }

    private void explain(TransfersViewModel.Cell cell) {
        if (cell != null) {
            VBox content = new VBox(8);
            Paragraph name = new Paragraph(cell.row().name(), "strong");
            content.getChildren().add(name);
            words.lines(cell)
                    .forEach(
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
