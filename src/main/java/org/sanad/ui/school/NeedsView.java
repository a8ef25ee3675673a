package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.model.Gender;
import org.sanad.model.LocalizedText;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.NeedTotal;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.DownScroll;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;

/** The programmes, the steps from expected pupils to what was handed out, and the table of rows. */
final class NeedsView extends StackPane {
    private static final int WARNINGS_SHOWN = 2;

    /** Width in pixels below which a column, by its place, gives its room to the others. */
    private static final Map<Integer, Double> COLUMN_NEEDS = Map.of(4, 830.0, 5, 830.0, 7, 680.0);

    private final Texts texts;
    private final NeedsViewModel model;
    private final FlowPane chips = new FlowPane(8, 8);
    private final HBox flow = new HBox(6);
    private final VBox warnings = new VBox(2);
    private final StackPane body = new StackPane();
    private final TablePart<NeedRow> table;
    private final VBox counted;
    private final NeedMealsView others;
    private final NeedRegisterView register;
    private final NeedPictureView picture;
    private final DownScroll page;
    private final Drawer drawer;

    NeedsView(Texts texts, NeedsViewModel model) {
        this.texts = texts;
        this.model = model;
        this.table = table();
        this.others = new NeedMealsView(texts, model);
        this.register = new NeedRegisterView(texts, model.handOuts());
        this.picture = new NeedPictureView(texts, model);
        page = new DownScroll(others);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(10, chips, flow, warnings, body);
        drawer = new Drawer(texts, content);
        counted = new VBox(4, table, hidden());
        VBox.setVgrow(table, Priority.ALWAYS);
        NeedEntryView entry = new NeedEntryView(texts, model);
        table.table()
                .getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> choose(now));
        table.onOpen(row -> drawer.show(entry.title(), entry, entry.foot()));
        table.table()
                .setOnMouseClicked(
                        e -> {
                            if (model.chosen().get() != null) {
                                drawer.show(entry.title(), entry, entry.foot());
                            }
                        });
        getChildren()
                .add(new PageFrame(texts, "ui.needs.title", "ui.needs.sentence").filling(drawer));
        model.programmes().addListener((ListChangeListener<Programme>) c -> showChips());
        model.statement().addListener(o -> show());
        model.chosen().addListener(o -> showFlow());
        model.register().addListener(o -> show());
        model.picture().addListener(o -> show());
        model.meals().addListener((ListChangeListener<Object>) c -> show());
        texts.language()
                .addListener(
                        o -> {
                            showChips();
                            show();
                            table.table().refresh();
                        });
        showChips();
        show();
    }

    private TablePart<NeedRow> table() {
        TablePart<NeedRow> part =
                new TablePart<NeedRow>(texts, model.rows())
                        .text("ui.needs.site", 120, row -> model.site(row.site()))
                        .code("ui.needs.level", 72, NeedRow::level)
                        .text("ui.needs.gender", 88, row -> gender(row.gender()))
                        .name("ui.needs.article", 170, row -> in(model.article(row.article())));
        number(part, "ui.needs.expected", NeedRow::expected);
        number(part, "ui.needs.good", NeedRow::good);
        number(part, "ui.needs.needed", NeedRow::needed);
        number(part, "ui.needs.received", NeedRow::received);
        part.number("ui.needs.distributed", 92, NeedRow::distributed);
        number(part, "ui.needs.shortage", NeedRow::shortage);
        part.table().setId("needs-table");
        part.roomFor(COLUMN_NEEDS);
        return part.empty(Icon.BUNDLE, "ui.needs.nothing", null);
    }

    /** What large letters hid, and what brings it back; not while the drawer takes the room. */
    private Paragraph hidden() {
        List<TableColumn<NeedRow, ?>> giving = new ArrayList<>();
        List<Observable> seen = new ArrayList<>(List.of(texts.language()));
        for (int place : COLUMN_NEEDS.keySet().stream().sorted().toList()) {
            TableColumn<NeedRow, ?> column = table.table().getColumns().get(place);
            giving.add(column);
            seen.add(column.visibleProperty());
        }
        StringBinding said =
                Bindings.createStringBinding(
                        () -> {
                            List<String> gone =
                                    giving.stream()
                                            .filter(one -> !one.isVisible())
                                            .map(TableColumn::getText)
                                            .toList();
                            return gone.isEmpty()
                                    ? ""
                                    : texts.now("ui.needs.hidden", texts.listed(gone));
                        },
                        seen.toArray(Observable[]::new));
        Paragraph hidden = new Paragraph(said, "quiet", "small");
        hidden.setId("needs-hidden");
        Shown.onlyWhen(hidden, said.isNotEmpty().and(drawer.open().not()));
        return hidden;
    }

    private static void number(TablePart<NeedRow> part, String key, ToIntFunction<NeedRow> value) {
        part.number(key, 76, value::applyAsInt);
    }

    private void choose(NeedRow row) {
        if (row != null) {
            model.chosen().set(row);
        }
    }

    private String gender(Gender gender) {
        return gender == null
                ? ""
                : texts.now("ui.needs.gender." + gender.name().toLowerCase(Locale.ROOT));
    }

    private String in(LocalizedText text) {
        return text.in(texts.language().get().code());
    }

    private void showChips() {
        chips.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (Programme programme : model.programmes()) {
            ToggleButton chip = new ToggleButton(in(programme.shortName()));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setId("needs-" + programme.code());
            chip.setToggleGroup(group);
            chip.setSelected(programme.equals(model.programme().get()));
            chip.setOnAction(
                    e -> {
                        chip.setSelected(true);
                        drawer.close();
                        model.chosen().set(null);
                        model.programme().set(programme);
                    });
            chips.getChildren().add(chip);
        }
        ToggleButton next = new ToggleButton();
        next.textProperty().bind(texts.text("ui.needs.next-year"));
        next.getStyleClass().add("chip");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setId("needs-next-year");
        next.selectedProperty().bindBidirectional(model.nextYear());
        chips.getChildren().add(next);
        ToggleButton hands = new ToggleButton();
        hands.textProperty().bind(texts.text("ui.needs.register"));
        hands.getStyleClass().add("chip");
        hands.setMinWidth(Region.USE_PREF_SIZE);
        hands.setId("needs-register");
        hands.selectedProperty().bindBidirectional(model.register());
        // there is nothing to hand out where only meals and places are counted
        hands.disableProperty().bind(Bindings.isEmpty(model.rows()).or(model.nextYear()));
        chips.getChildren().add(hands);
        ToggleButton bars = new ToggleButton();
        bars.textProperty().bind(texts.text("ui.needs.picture"));
        bars.getStyleClass().add("chip");
        bars.setMinWidth(Region.USE_PREF_SIZE);
        bars.setId("needs-picture");
        bars.selectedProperty().bindBidirectional(model.picture());
        bars.disableProperty().bind(Bindings.isEmpty(model.rows()));
        chips.getChildren().add(bars);
    }

    private void show() {
        boolean any = !model.rows().isEmpty();
        chips.getChildren().stream()
                .filter(node -> node instanceof ToggleButton)
                .map(node -> (ToggleButton) node)
                .filter(chip -> chip.getToggleGroup() != null)
                .forEach(
                        chip ->
                                chip.setSelected(
                                        model.programme().get() != null
                                                && ("needs-" + model.programme().get().code())
                                                        .equals(chip.getId())));
        if (model.register().get()) {
            drawer.close();
            Renewal.of(body.getChildren(), List.of(register));
        } else if (model.picture().get() && any) {
            drawer.close();
            picture.show();
            Renewal.of(body.getChildren(), List.of(picture));
        } else {
            Renewal.of(body.getChildren(), any ? List.of(counted) : List.of(page));
        }
        // one site is no news, and its name takes the room of two numbers
        table.table().getColumns().get(0).setVisible(model.severalSites());
        others.show();
        showFlow();
        showWarnings();
    }

    private void showFlow() {
        flow.getChildren().clear();
        model.flow()
                .ifPresent(
                        total -> {
                            Paragraph article =
                                    new Paragraph(
                                            in(model.article(model.flowArticle().orElse(""))),
                                            "strong");
                            article.setMinWidth(80);
                            HBox.setMargin(article, new Insets(0, 10, 0, 0));
                            flow.getChildren().add(article);
                            steps(total);
                        });
        flow.setManaged(!flow.getChildren().isEmpty());
    }

    private void steps(NeedTotal total) {
        List<String> keys =
                Arrays.asList(
                        "ui.needs.expected",
                        "ui.needs.recovered",
                        "ui.needs.good",
                        "ui.needs.needed",
                        "ui.needs.received",
                        "ui.needs.distributed",
                        total.surplus() > 0 && total.shortage() == 0
                                ? "ui.needs.surplus"
                                : "ui.needs.shortage");
        int[] numbers = {
            total.expected(),
            total.recovered(),
            total.good(),
            total.needed(),
            total.received(),
            total.distributed(),
            total.surplus() > 0 && total.shortage() == 0 ? total.surplus() : total.shortage()
        };
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                flow.getChildren().add(new Label("", Icon.ONWARD.node(texts)));
            }
            Label number = new Label(texts.formats().number(numbers[i]));
            number.getStyleClass().addAll("strong", "ltr");
            Label word = new Label(texts.now(keys.get(i)));
            word.getStyleClass().addAll("quiet", "small");
            word.setMinWidth(Region.USE_PREF_SIZE);
            VBox step = new VBox(number, word);
            step.setId("needs-step-" + i);
            flow.getChildren().add(step);
        }
    }

    private void showWarnings() {
        warnings.getChildren().clear();
        List<Object[]> said = model.warnings();
        for (Object[] one : said.subList(0, Math.min(WARNINGS_SHOWN, said.size()))) {
            Object[] arguments = Arrays.copyOfRange(one, 1, one.length);
            arguments[2] = in((LocalizedText) arguments[2]);
            warnings.getChildren()
                    .add(
                            new Paragraph(
                                    texts.now((String) one[0], arguments),
                                    "small",
                                    "meaning-doubtful"));
        }
        warnings.setManaged(!warnings.getChildren().isEmpty());
    }
}
