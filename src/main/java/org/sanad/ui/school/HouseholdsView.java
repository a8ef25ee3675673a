package org.sanad.ui.school;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.households.ChildRow;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.pupils.PupilRow;

/** Table of the households with one of them beside it; or what is proposed, in its place. */
final class HouseholdsView extends StackPane {
    /** Columns that only complete the picture, and the width of table they need. */
    private static final Map<Integer, Double> COLUMN_NEEDS =
            Map.of(1, 460.0, 2, 760.0, 3, 1000.0, 5, 560.0, 6, 680.0);

    private final UiContext ui;
    private final Texts texts;
    private final HouseholdsViewModel model;
    private final TablePart<HouseholdRow> table;
    private final Drawer drawer;
    private final StackPane body = new StackPane();
    private final KinProposalsView proposals;
    private final HouseholdEditorView editor;
    private final PupilChoiceView founding;

    HouseholdsView(UiContext ui, HouseholdsViewModel model, Consumer<UUID> openPupil) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.table = table();
        this.drawer = new Drawer(texts, table);
        this.editor = new HouseholdEditorView(texts, model);
        this.founding =
                new PupilChoiceView(
                        texts,
                        "ui.households.found-for",
                        model.alone(),
                        "household-founding",
                        model::found);
        founding.getChildren().add(nobodyAlone());
        this.proposals = new KinProposalsView(texts, model.proposals(), openPupil);
        Button found = Buttons.primary(texts, "ui.households.new", Icon.ADD, model::startFounding);
        found.setId("household-new");
        found.visibleProperty()
                .bind(
                        model.side()
                                .isEqualTo(HouseholdsViewModel.Side.NONE)
                                .and(model.tab().isEqualTo(HouseholdsViewModel.Tab.LIST)));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.households.title", "ui.households.sentence")
                                .actions(found)
                                .filling(new VBox(12, tabs(), body)));
        model.side().addListener((o, before, now) -> showSide(now));
        model.mended().addListener((o, before, now) -> editor.standOn(now));
        drawer.open().addListener((o, before, now) -> closed(now));
        model.tab().addListener(o -> showTab());
        model.stored().addListener(o -> showEmpty());
        model.contents().askedToMove().addListener((o, before, now) -> askToMove(now));
        showTab();
        showEmpty();
        showSide(model.side().get());
    }

    private Paragraph nobodyAlone() {
        Paragraph words = new Paragraph(texts.text("ui.households.nobody-alone"), "quiet");
        words.visibleProperty().bind(Bindings.isEmpty(model.alone().offered()));
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private FlowPane tabs() {
        ToggleGroup group = new ToggleGroup();
        FlowPane tabs = new FlowPane(8, 8);
        for (HouseholdsViewModel.Tab tab : HouseholdsViewModel.Tab.values()) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty().bind(tabWords(tab));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setId("households-" + tab.name().toLowerCase(Locale.ROOT));
            chip.setToggleGroup(group);
            chip.setSelected(tab == model.tab().get());
            chip.setOnAction(
                    e -> {
                        chip.setSelected(true);
                        model.tab().set(tab);
                    });
            tabs.getChildren().add(chip);
        }
        return tabs;
    }

    private ObservableValue<String> tabWords(HouseholdsViewModel.Tab tab) {
        return Bindings.createStringBinding(
                () -> {
                    KinProposals.Found found = model.proposals().found().get();
                    return switch (tab) {
                        case LIST ->
                                texts.now(
                                        "ui.households.tab.list",
                                        Math.max(0, model.stored().get()));
                        case SIBLINGS ->
                                texts.now("ui.households.tab.siblings", found.siblings().size());
                        case DOUBLES ->
                                texts.now("ui.households.tab.doubles", found.doubles().size());
                    };
                },
                model.proposals().found(),
                model.stored(),
                texts.language());
    }

    private void showTab() {
        boolean list = model.tab().get() == HouseholdsViewModel.Tab.LIST;
        if (!list) {
            drawer.close();
            proposals.show(model.tab().get());
        }
        body.getChildren().setAll(list ? drawer : proposals);
    }

    private void showSide(HouseholdsViewModel.Side side) {
        switch (side) {
            case NONE -> drawer.close();
            case HOUSEHOLD -> drawer.show(editor.title(), editor, editor.foot());
            case FOUNDING -> drawer.show(texts.text("ui.households.new"), founding);
        }
    }

    private void closed(boolean open) {
        if (!open) {
            model.side().set(HouseholdsViewModel.Side.NONE);
        }
    }

    private TablePart<HouseholdRow> table() {
        TablePart<HouseholdRow> part =
                new TablePart<>(texts, model.rows())
                        .name("ui.households.guardian", 160, this::guardian)
                        .code("ui.households.cin", 104, row -> row.household().guardian().cin())
                        .code("ui.households.phone", 112, row -> row.household().guardian().phone())
                        .text("ui.households.douar", 164, row -> row.household().douar())
                        .number("ui.households.count", 80, row -> row.children().size())
                        .text("ui.households.children", 216, this::children)
                        .text("ui.households.days", 120, this::daysLeft)
                        .status("ui.pupils.state", 148, HouseholdsViewModel::status)
                        .search(model.query())
                        .chip("ui.households.filter.expired", model.expired())
                        .chip("ui.households.filter.without-cin", model.withoutCin())
                        .chip("ui.households.filter.over-cap", model.overCap())
                        .onOpen(model::openOther, model::showsHousehold);
        part.roomFor(COLUMN_NEEDS);
        part.table().setId("households-table");
        texts.language().addListener(o -> part.table().refresh());
        return part;
    }

    private String guardian(HouseholdRow row) {
        String name = row.household().guardian().name();
        return name == null ? texts.now("ui.households.no-guardian") : name;
    }

    private String children(HouseholdRow row) {
        return texts.listed(
                row.children().stream().map(ChildRow::name).filter(Objects::nonNull).toList());
    }

    /** Of the paper that ends first. */
    private String daysLeft(HouseholdRow row) {
        return row.documents().stream()
                .map(HouseholdRow.DocumentRow::daysLeft)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(days -> HouseholdContentsView.countdown(texts, days))
                .orElse("");
    }

    private void showEmpty() {
        if (model.stored().get() == HouseholdsViewModel.NOT_READ) {
            return;
        }
        if (model.stored().get() == 0) {
            Button first =
                    Buttons.primary(texts, "ui.households.new", Icon.ADD, model::startFounding);
            first.setId("household-new-first");
            table.empty(Icon.HOUSEHOLDS, "ui.households.empty", first);
        } else {
            table.empty(
                    Icon.SEARCH,
                    "ui.households.none-found",
                    Buttons.plain(
                            texts, "ui.households.clear-filters", Icon.CLOSE, model::clearFilters));
        }
    }

    private void askToMove(PupilRow pupil) {
        if (pupil != null) {
            String guardian = model.contents().home(pupil).map(this::guardian).orElse("");
            ui.dialogs()
                    .confirm(
                            new Dialogs.Question(
                                    "ui.households.move.title",
                                    "ui.households.move.sentence",
                                    "ui.households.move.yes",
                                    true),
                            () -> model.contents().addAsked(pupil),
                            List.of(pupil.name().whole(), guardian).toArray());
        }
    }
}
