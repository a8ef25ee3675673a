package org.sanad.ui.school;

import java.time.YearMonth;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.attendance.Closure;
import org.sanad.model.pack.Choice;
import org.sanad.model.rule.Reason;
import org.sanad.model.rule.TransferMonth;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Choices;
import org.sanad.ui.kit.CountGrid;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.work.absences.Losing;
import org.sanad.work.absences.MonthSheet;

/** Month and class above, the grid, and at the bottom what the absences make of the transfer. */
final class AbsencesView extends StackPane {
    private final Texts texts;
    private final AbsencesViewModel model;
    private final CountGrid<MonthSheet.Row> grid;
    private final Button done;
    private final Button reopen;
    private final StackPane state = new StackPane();
    private final SimpleStringProperty losing = new SimpleStringProperty("");
    private final SimpleStringProperty said = new SimpleStringProperty("");
    private final ComboBox<Choice> reason;
    private final FlowPane closures = new FlowPane(8, 6);
    private final Drawer drawer;
    private boolean showing;

    AbsencesView(Texts texts, AbsencesViewModel model) {
        this.texts = texts;
        this.model = model;
        grid = new CountGrid<>(texts, model);
        grid.setId("absences-grid");
        done = Buttons.primary(texts, "ui.absences.done", Icon.DONE, () -> model.done(true));
        done.setId("absences-done");
        reopen = Buttons.plain(texts, "ui.absences.reopen", Icon.EDIT, () -> model.done(false));
        reopen.setId("absences-reopen");
        Button back = Buttons.plain(texts, "ui.absences.take-back", Icon.UNDO, model::takeBack);
        back.setId("absences-take-back");
        back.disableProperty().bind(model.written().not());
        reason =
                Choices.box(
                        texts,
                        "ui.absences.reason",
                        model.reasons(),
                        one -> one.label().in(texts.language().get().code()));
        closures.setId("absences-closures");
        closures.setMinWidth(0);
        // on a narrow screen, or beside the open drawer, what does not fit stands below
        FlowPane choices = new FlowPane(10, 8, month(), schoolClass(), state, day(), addClosure());
        choices.setMinWidth(0);
        VBox.setVgrow(grid, Priority.ALWAYS);
        drawer = new Drawer(texts, new VBox(10, choices, closures, grid, bottom()));
        ClosureFormView form = new ClosureFormView(texts, model.closing());
        PageFrame frame =
                new PageFrame(texts, "ui.absences.title", "ui.absences.sentence")
                        .actions(back, reopen, done)
                        .filling(drawer);
        getChildren().add(frame);
        model.sheet().addListener(o -> show());
        model.schoolClass().addListener(o -> show());
        model.current().addListener(o -> showCurrent());
        model.closing().open().addListener(o -> showDrawer(form));
        drawer.open()
                .addListener(
                        (o, before, now) -> {
                            // one next step at a time: that of the drawer while it is open
                            done.getStyleClass().remove("accent");
                            if (!now) {
                                done.getStyleClass().add("accent");
                                model.closing().close();
                            }
                        });
        texts.language().addListener(o -> show());
        show();
    }

    private ComboBox<YearMonth> month() {
        ComboBox<YearMonth> box =
                Choices.box(
                        texts,
                        "ui.absences.month",
                        model.months(),
                        one -> texts.formats().month(one.getMonthValue()) + " " + one.getYear());
        box.setId("absences-month");
        box.valueProperty().bindBidirectional(model.month());
        return box;
    }

    /** The day that goes with "this month is entered": an old computer's clock may be wrong. */
    private Label dayLabel() {
        Label label = new Label();
        label.textProperty().bind(texts.text("ui.absences.day"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }

    private HBox day() {
        TextField field = Ltr.field();
        field.setId("absences-day");
        field.setPrefColumnCount(8);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(model.day());
        field.accessibleTextProperty().bind(texts.text("ui.absences.day"));
        field.accessibleHelpProperty().bind(texts.text("ui.absences.day-help"));
        Tooltip why = new Tooltip();
        why.textProperty().bind(texts.text("ui.absences.day-help"));
        field.setTooltip(why);
        Label doubt =
                StatusMark.of(
                        texts, new StatusMark.Status(Meaning.DOUBTFUL, "ui.absences.day-doubtful"));
        doubt.setMinWidth(Region.USE_PREF_SIZE);
        doubt.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.today().get() != null && model.today().get().doubtful(),
                                model.today()));
        doubt.managedProperty().bind(doubt.visibleProperty());
        HBox box = new HBox(8, dayLabel(), field, doubt);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private ComboBox<String> schoolClass() {
        ComboBox<String> box =
                Choices.box(texts, "ui.pupils.class", model.classes(), Isolate::leftToRight);
        box.setId("absences-class");
        box.valueProperty().bindBidirectional(model.schoolClass());
        return box;
    }

    private Button addClosure() {
        Button add =
                Buttons.quiet(
                        texts, "ui.absences.closure.add", Icon.ADD, () -> model.closing().add());
        add.setId("closure-add");
        return add;
    }

    /** Those of the month, each a button that opens it; a closed day is nobody's absence. */
    private void showClosures(MonthSheet sheet) {
        closures.getChildren().clear();
        List<Closure> all = sheet == null ? List.of() : sheet.closures();
        for (Closure closure : all) {
            Button chip = new Button(ClosureFormView.sentence(texts, model.closing(), closure));
            chip.setGraphic(Icon.LOCK.node());
            chip.getStyleClass().add("chip");
            chip.setTooltip(new Tooltip(chip.getText()));
            chip.maxWidthProperty().bind(closures.widthProperty());
            chip.setOnAction(e -> model.closing().edit(closure));
            closures.getChildren().add(chip);
        }
        closures.setVisible(!all.isEmpty());
        closures.setManaged(!all.isEmpty());
    }

    private void showDrawer(ClosureFormView form) {
        if (model.closing().open().get()) {
            drawer.show(form.title(), form, form.buttons());
        } else if (drawer.open().get()) {
            drawer.close();
        }
    }

    private VBox bottom() {
        Paragraph who = new Paragraph(losing, "small", "meaning-refused");
        who.setId("absences-losing");
        who.managedProperty().bind(losing.isNotEmpty());
        Paragraph sentence = new Paragraph(said, "small", "quiet");
        sentence.setId("absences-said");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        reason.setId("absences-reason");
        reason.promptTextProperty().bind(texts.text("ui.absences.reason"));
        reason.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!showing && now != null) {
                                model.reason(now.code());
                            }
                        });
        HBox line = new HBox(12, sentence, reason);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, who, line);
    }

    private void show() {
        MonthSheet sheet = model.sheet().get();
        boolean known = sheet != null && model.schoolClass().get() != null;
        boolean entered = known && sheet.entered().contains(model.schoolClass().get());
        done.setVisible(known && !entered);
        done.setManaged(known && !entered);
        reopen.setVisible(entered);
        reopen.setManaged(entered);
        state.getChildren().clear();
        if (known) {
            boolean early = sheet.early().containsKey(model.schoolClass().get());
            String open = early ? "ui.absences.entered-early" : "ui.absences.not-entered";
            StatusMark.Status status =
                    entered
                            ? new StatusMark.Status(Meaning.DONE, "ui.absences.entered")
                            : new StatusMark.Status(Meaning.DOUBTFUL, open);
            Label mark = StatusMark.of(texts, status);
            mark.setMinWidth(Region.USE_PREF_SIZE);
            state.getChildren().add(mark);
        }
        showClosures(sheet);
        losing.set(losing());
        grid.refresh();
        showCurrent();
    }

    private String losing() {
        List<Losing> all = model.losing();
        return all.isEmpty()
                ? ""
                : texts.now(
                        "ui.absences.losing",
                        all.size(),
                        texts.listed(
                                all.stream()
                                        .map(one -> one.name().whole())
                                        .distinct()
                                        .limit(4)
                                        .toList()));
    }

    private void showCurrent() {
        showing = true;
        MonthSheet.Row row = model.current().get();
        reason.setDisable(row == null || !row.absent());
        reason.setValue(
                row == null
                        ? null
                        : model.reasons().stream()
                                .filter(one -> one.code().equals(row.reason()))
                                .findFirst()
                                .orElse(null));
        said.set(row == null ? texts.now("ui.absences.nobody") : said(row));
        showing = false;
    }

    private String said(MonthSheet.Row row) {
        if (row.transfers().isEmpty()) {
            return texts.now("ui.absences.no-transfer", row.name().whole());
        }
        TransferMonth month = row.transfers().values().iterator().next();
        return switch (month.state()) {
            case PAID -> texts.now("ui.absences.paid", row.name().whole(), month.amount());
            case NOT_PAID -> texts.now("ui.absences.not-paid", row.name().whole(), reasons(month));
            case NOT_YET_KNOWN ->
                    texts.now("ui.absences.not-known", row.name().whole(), reasons(month));
        };
    }

    private String reasons(TransferMonth month) {
        return String.join(" ", month.reasons().stream().map(this::sentence).toList());
    }

    private String sentence(Reason reason) {
        return texts.now(reason.messageKey(), reason.arguments().toArray());
    }
}
