package org.sanad.ui.directorate;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sanad.i18n.Isolate;
import org.sanad.model.Severity;
import org.sanad.model.rule.Findings;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Choices;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.review.BundleChange;
import org.sanad.work.review.BundleChange.PupilRow;
import org.sanad.work.review.Judgement;

/** One declaration: what it changes in words and in rows, and the decision about it. */
final class ReviewDetail extends StackPane {
    private static final Dialogs.Question REFUSE_ALL =
            new Dialogs.Question(
                    "ui.review.refuse-all.title",
                    "ui.review.refuse-all.sentence",
                    "ui.review.refuse-all",
                    true);

    private static final Map<BundleChange.Change, StatusMark.Status> CHANGES =
            Map.of(
                    BundleChange.Change.ARRIVED,
                    new StatusMark.Status(Meaning.INFORMATION, "ui.review.change.arrived"),
                    BundleChange.Change.LEFT,
                    new StatusMark.Status(Meaning.DOUBTFUL, "ui.review.change.left"),
                    BundleChange.Change.CHANGED,
                    new StatusMark.Status(Meaning.INFORMATION, "ui.review.change.changed"),
                    BundleChange.Change.SAME,
                    new StatusMark.Status(Meaning.NEUTRAL, "ui.review.change.same"));

    private static final StatusMark.Status REFUSED =
            new StatusMark.Status(Meaning.REFUSED, "ui.review.change.refused");

    private static final double ROWS_HEIGHT = 170;

    private final UiContext ui;
    private final Texts texts;
    private final ReviewViewModel model;
    private final FlowPane summary = new FlowPane(24, 6);
    private final TablePart<PupilRow> table;

    ReviewDetail(UiContext ui, ReviewViewModel model) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        table = table();
        RemarkList remarks = new RemarkList(texts, model);
        table.table()
                .getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> model.lookAt(now));
        // the rows grow into what the rest leaves; where that is too little, the page scrolls
        table.setPrefHeight(ROWS_HEIGHT);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(12, summary, refusal(), table, remarks);
        getChildren().add(new PageFrame(title(), sentence()).actions(actions()).filling(page));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE) {
                        model.close();
                        e.consume();
                    }
                });
        model.change().addListener(o -> summarise());
        texts.language()
                .addListener(
                        o -> {
                            summarise();
                            table.table().refresh();
                        });
        summarise();
    }

    private Node[] actions() {
        Button back = Buttons.quiet(texts, "ui.review.back", Icon.BACK, model::close);
        back.setId("review-back");
        Button none =
                Buttons.harmful(
                        texts,
                        "ui.review.refuse-all",
                        Icon.REFUSED,
                        () -> ui.dialogs().confirm(REFUSE_ALL, model::refuseAll));
        none.setId("review-refuse-all");
        none.disableProperty().bind(model.busy());
        Button all = Buttons.primary(texts, "ui.review.accept", Icon.DONE, model::accept);
        all.setId("review-accept");
        all.disableProperty().bind(model.busy());
        return new Node[] {back, none, all};
    }

    private StringBinding title() {
        return Bindings.createStringBinding(
                () -> {
                    BundleChange now = model.change().get();
                    return now == null
                            ? ""
                            : texts.now(
                                    "ui.review.of",
                                    Isolate.natural(
                                            now.declaration().schoolName() == null
                                                    ? now.declaration().school()
                                                    : now.declaration().schoolName()),
                                    (int) now.declaration().seq());
                },
                model.change(),
                texts.language());
    }

    private StringBinding sentence() {
        return Bindings.createStringBinding(
                () -> {
                    BundleChange now = model.change().get();
                    if (now == null) {
                        return "";
                    }
                    return now.before() == null
                            ? texts.now("ui.review.first")
                            : texts.now("ui.review.beside", now.before());
                },
                model.change(),
                texts.language());
    }

    private void summarise() {
        summary.getChildren().clear();
        BundleChange now = model.change().get();
        if (now == null) {
            return;
        }
        summary.getChildren().add(StatusMark.of(texts, Decisions.of(now.declaration().verdict())));
        say(texts.now("ui.review.pupils", now.pupils()), now.pupils(), now.pupilsBefore(), now);
        if (now.before() != null) {
            word(texts.now("ui.review.arrivals", now.arrivals()));
            word(texts.now("ui.review.departures", now.departures()));
        }
        sayJudgement(now.judgement());
        String language = texts.language().get().code();
        now.programmes()
                .forEach(
                        one ->
                                say(
                                        texts.now(
                                                "ui.review.programme",
                                                model.programme(one.programme(), language),
                                                one.now()),
                                        one.now(),
                                        one.before(),
                                        now));
    }

    /** How much the checks find, and whether they could look as the school's desk did. */
    private void sayJudgement(Judgement judgement) {
        Findings found = judgement.findings();
        word(
                texts.now(
                        "ui.review.found",
                        found.count(Severity.ERROR),
                        found.count(Severity.WARNING),
                        found.count(Severity.INFO),
                        found.kept().size()));
        if (!judgement.samePack()) {
            word(texts.now("ui.review.other-pack"));
        }
        if (!judgement.sameBaseline()) {
            word(texts.now("ui.review.other-baseline"));
        }
    }

    /** A count, and by how many it grew or shrank beside the declaration before. */
    private void say(String words, int count, int before, BundleChange now) {
        int more = count - before;
        boolean told = now.before() != null && more != 0;
        String change = (more > 0 ? "+" : "") + texts.formats().number(more);
        word(told ? words + " " + Isolate.leftToRight("(" + change + ")") : words);
    }

    private void word(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        summary.getChildren().add(label);
    }

    private Node refusal() {
        ComboBox<String> reasons =
                new ComboBox<>(FXCollections.observableArrayList(model.remarks().keySet()));
        reasons.setId("review-remark");
        reasons.setPrefWidth(420);
        reasons.promptTextProperty().bind(texts.text("ui.review.remark"));
        reasons.accessibleTextProperty().bind(texts.text("ui.review.remark"));
        reasons.setConverter(new Words());
        reasons.valueProperty().bindBidirectional(model.remark());
        texts.language().addListener(o -> reasons.setConverter(new Words()));
        Choices.follow(texts, reasons);
        Button refuse =
                Buttons.plain(
                        texts,
                        "ui.review.refuse-rows",
                        Icon.REFUSED,
                        () ->
                                model.refuse(
                                        List.copyOf(
                                                table.table()
                                                        .getSelectionModel()
                                                        .getSelectedItems())));
        refuse.setId("review-refuse-rows");
        refuse.disableProperty()
                .bind(
                        model.busy()
                                .or(model.remark().isNull())
                                .or(
                                        Bindings.isEmpty(
                                                table.table()
                                                        .getSelectionModel()
                                                        .getSelectedItems())));
        return new HBox(8, reasons, refuse);
    }

    private TablePart<PupilRow> table() {
        TablePart<PupilRow> part =
                new TablePart<>(texts, model.rows())
                        .status("ui.review.change", 130, ReviewDetail::status)
                        .code("ui.pupils.column.code", 120, PupilRow::code)
                        .text("ui.pupils.name", 175, PupilRow::name)
                        .code("ui.pupils.class", 76, PupilRow::schoolClass)
                        .text("ui.pupils.programmes", 180, this::programmes)
                        .text("ui.review.reason", 380, this::reason)
                        .search(model.query())
                        .chip("ui.review.changed-only", model.changedOnly())
                        .empty(Icon.DONE, "ui.review.nothing-changed", null);
        part.table().setId("review-rows");
        part.table().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        return part;
    }

    private static StatusMark.Status status(PupilRow row) {
        return row.remark() == null ? CHANGES.get(row.change()) : REFUSED;
    }

    private String programmes(PupilRow row) {
        String language = texts.language().get().code();
        return texts.listed(
                row.programmes().stream().map(code -> model.programme(code, language)).toList());
    }

    private String reason(PupilRow row) {
        return row.remark() == null ? null : words(row.remark());
    }

    private String words(String remark) {
        var text = model.remarks().get(remark);
        return text == null ? remark : text.in(texts.language().get().code());
    }

    /** The reasons in the language now shown. */
    private final class Words extends StringConverter<String> {
        @Override
        public String toString(String remark) {
            return remark == null ? "" : words(remark);
        }

        @Override
        public String fromString(String typed) {
            return null;
        }
    }
}
