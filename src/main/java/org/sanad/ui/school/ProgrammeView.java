package org.sanad.ui.school;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.school.ProgrammePupils.Group;
import org.sanad.ui.school.ProgrammePupils.Line;

/**
 * One programme by itself: who is not in it though it is meant for him, of whom something is
 * missing, who is in it, who was kept out.
 */
final class ProgrammeView extends StackPane {
    private final UiContext ui;
    private final Texts texts;
    private final ProgrammePupils pupils;
    private final TablePart<Line> table;

    /**
     * @param mend leads to where what is missing of a pupil is written
     */
    ProgrammeView(UiContext ui, ProgrammePupils pupils, Consumer<Line> mend) {
        this.ui = ui;
        this.texts = ui.texts();
        this.pupils = pupils;
        this.table =
                new TablePart<>(texts, pupils.lines())
                        .name("ui.pupils.name", 220, line -> line.row().name())
                        .text("ui.pupils.class", 110, line -> line.row().schoolClass())
                        .status("ui.programmes.one.state", 180, line -> status(line.mark()))
                        .text("ui.programmes.one.remark", 380, Line::remark)
                        .empty(Icon.DONE, "ui.programmes.one.empty", null)
                        .onOpen(mend);
        table.table().setId("programme-pupils");
        chosen().setSelectionMode(SelectionMode.MULTIPLE);
        table.table()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        e -> {
                            if (e.getCode() == KeyCode.ESCAPE) {
                                pupils.close();
                                e.consume();
                            } else if (e.getCode() == KeyCode.F2 && stoodOn() != null) {
                                mend.accept(stoodOn());
                                e.consume();
                            }
                        });
        ToggleGroup groups = new ToggleGroup();
        for (Group each : Group.values()) {
            table.filter(chip(each, groups));
        }
        getChildren()
                .add(
                        new PageFrame(title(), texts.text("ui.programmes.one.sentence"))
                                .actions(back(), gives(), enrol())
                                .filling(table));
    }

    /** The focus, where this comes into sight. */
    void focusPupils() {
        table.table().requestFocus();
        if (!table.table().getItems().isEmpty()) {
            chosen().clearAndSelect(0);
        }
    }

    private TableViewSelectionModel<Line> chosen() {
        return table.table().getSelectionModel();
    }

    private Line stoodOn() {
        return chosen().getSelectedItem();
    }

    private ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> {
                    Programme one = pupils.programme().get();
                    return one == null ? "" : one.shortName().in(texts.language().get().code());
                },
                pupils.programme(),
                texts.language());
    }

    private ToggleButton chip(Group each, ToggleGroup groups) {
        String code = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ToggleButton chip = new ToggleButton();
        chip.setId("programme-group-" + code);
        IntegerBinding count =
                Bindings.createIntegerBinding(() -> pupils.count(each), pupils.counts());
        chip.textProperty().bind(texts.text("ui.programmes.one.group." + code, count));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setToggleGroup(groups);
        chip.setSelected(pupils.group().get() == each);
        pupils.group().addListener((o, before, now) -> chip.setSelected(now == each));
        chip.setOnAction(
                e -> {
                    chip.setSelected(true);
                    pupils.group().set(each);
                });
        return chip;
    }

    private Button back() {
        Button back = Buttons.quiet(texts, "ui.programmes.one.back", Icon.BACK, pupils::close);
        back.setId("programme-back");
        return back;
    }

    private Button gives() {
        Button gives =
                Buttons.plain(
                        texts,
                        "ui.programmes.details",
                        Icon.INFORMATION,
                        () ->
                                ui.dialogs()
                                        .inform(
                                                "ui.programmes.details",
                                                pupils.words().details(pupils.programme().get())));
        gives.setId("programme-gives");
        return gives;
    }

    /** For the pupils selected, where they are not in it: Ctrl+A takes all. */
    private Button enrol() {
        IntegerBinding count = Bindings.size(chosen().getSelectedItems());
        Button enrol =
                Buttons.primary(
                        texts,
                        "ui.programmes.fill",
                        Icon.TICK,
                        () -> pupils.enrol(List.copyOf(chosen().getSelectedItems())));
        enrol.setId("programme-enrol");
        enrol.textProperty().unbind();
        enrol.textProperty().bind(texts.text("ui.programmes.one.enrol", count));
        enrol.disableProperty().bind(count.isEqualTo(0));
        Shown.onlyWhen(
                enrol,
                Bindings.createBooleanBinding(
                        () -> pupils.group().get() == Group.NOT_ENROLLED, pupils.group()));
        return enrol;
    }

    private static StatusMark.Status status(TickMark mark) {
        Meaning meaning =
                switch (mark) {
                    case ENROLLED -> Meaning.DONE;
                    case INCOMPLETE, LACKING, TO_CONFIRM -> Meaning.DOUBTFUL;
                    case ELIGIBLE, KEPT_OUT, OUTSIDE -> Meaning.NEUTRAL;
                };
        return new StatusMark.Status(meaning, mark.wordKey());
    }
}
