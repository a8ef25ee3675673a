package org.sanad.ui.school;

import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sanad.i18n.Isolate;
import org.sanad.model.pack.Choice;
import org.sanad.model.rule.Reason;
import org.sanad.model.rule.TransferMonth;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CountGrid;
import org.sanad.ui.kit.Icon;
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
    private final ComboBox<Choice> reason = new ComboBox<>();
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
        HBox choices = new HBox(10, month(), schoolClass(), state);
        choices.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox content = new VBox(10, choices, grid, bottom());
        PageFrame frame =
                new PageFrame(texts, "ui.absences.title", "ui.absences.sentence")
                        .actions(reopen, done)
                        .filling(content);
        getChildren().add(frame);
        model.sheet().addListener(o -> show());
        model.schoolClass().addListener(o -> show());
        model.current().addListener(o -> showCurrent());
        texts.language().addListener(o -> show());
        show();
    }

    private ComboBox<YearMonth> month() {
        ComboBox<YearMonth> box = box(model.months());
        box.setId("absences-month");
        box.accessibleTextProperty().bind(texts.text("ui.absences.month"));
        speak(box, one -> texts.formats().month(one.getMonthValue()) + " " + one.getYear());
        texts.language()
                .addListener(
                        o ->
                                speak(
                                        box,
                                        one ->
                                                texts.formats().month(one.getMonthValue())
                                                        + " "
                                                        + one.getYear()));
        box.valueProperty().bindBidirectional(model.month());
        return box;
    }

    private ComboBox<String> schoolClass() {
        ComboBox<String> box = box(model.classes());
        box.setId("absences-class");
        box.accessibleTextProperty().bind(texts.text("ui.pupils.class"));
        speak(box, Isolate::leftToRight);
        box.valueProperty().bindBidirectional(model.schoolClass());
        return box;
    }

    private static <T> ComboBox<T> box(ObservableList<T> items) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setVisibleRowCount(12);
        return box;
    }

    private static <T> void speak(ComboBox<T> box, java.util.function.Function<T, String> words) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T item) {
                        return item == null ? "" : words.apply(item);
                    }

                    @Override
                    public T fromString(String text) {
                        return box.getValue();
                    }
                });
    }

    private VBox bottom() {
        Paragraph who = new Paragraph(losing, "small", "meaning-refused");
        who.setId("absences-losing");
        who.managedProperty().bind(losing.isNotEmpty());
        Paragraph sentence = new Paragraph(said, "small", "quiet");
        sentence.setId("absences-said");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        reason.setId("absences-reason");
        reason.setItems(model.reasons());
        reason.promptTextProperty().bind(texts.text("ui.absences.reason"));
        reason.accessibleTextProperty().bind(texts.text("ui.absences.reason"));
        reason.setMinWidth(Region.USE_PREF_SIZE);
        speak(reason, one -> one.label().in(texts.language().get().code()));
        texts.language()
                .addListener(
                        o -> speak(reason, one -> one.label().in(texts.language().get().code())));
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
            StatusMark.Status status =
                    entered
                            ? new StatusMark.Status(Meaning.DONE, "ui.absences.entered")
                            : new StatusMark.Status(Meaning.DOUBTFUL, "ui.absences.not-entered");
            Label mark = StatusMark.of(texts, status);
            mark.setMinWidth(Region.USE_PREF_SIZE);
            state.getChildren().add(mark);
        }
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
