package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.PasswordBox;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.safety.GoingBack;
import org.sanad.work.safety.SafeCopy;

/** Which copy, the password, one button. */
public final class RestoreView extends StackPane {
    private static final String FILE = "ui.restore.file";
    private static final int SHOWN = 6;
    private static final int SHOWN_REPLACED = 3;

    private final Texts texts;
    private final RestoreViewModel model;
    private final VBox choices = new VBox(8);
    private final CheckBox later = new CheckBox();
    private final VBox afterwards = new VBox(4);
    private final Button file;
    private final PasswordBox box;

    public RestoreView(UiContext ui, RestoreViewModel model, Runnable onBack) {
        this.texts = ui.texts();
        this.model = model;
        InvalidationListener changed = o -> show();
        model.copies().addListener(changed);
        model.chosen().addListener(changed);
        model.after().addListener(changed);
        model.sound().addListener(changed);
        texts.language().addListener(changed);
        later.setId("restore-later");
        later.selectedProperty().bindBidirectional(model.withLater());
        box = new PasswordBox(texts);
        box.textProperty().bindBidirectional(model.password());
        box.focusTarget().setId("restore-password");
        file = Buttons.plain(texts, FILE, Icon.STICK, () -> askForFile(ui));
        file.setId("restore-file");
        file.sceneProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                focusNext();
                            }
                        });
        show();
        Button restore = Buttons.primary(texts, "ui.restore.do", Icon.UNDO, model::restore);
        restore.setId("restore-do");
        restore.setDefaultButton(true);
        restore.disableProperty().bind(model.ready().not());
        Button back = Buttons.quiet(texts, "ui.kit.wizard.back", Icon.BACK, onBack);
        back.setId("restore-back");
        getChildren()
                .add(
                        new AloneFrame(
                                texts,
                                "ui.restore.title",
                                "ui.restore.sentence",
                                new Form(
                                        choices,
                                        new HBox(file),
                                        afterwards,
                                        new FormField(texts, "ui.unlock.password", box)
                                                .help("ui.restore.password-help")
                                                .problem(model.problem()),
                                        new PauseLine(
                                                texts,
                                                model.waiting(),
                                                model::secondPassed,
                                                box.focusTarget()),
                                        new HBox(8, restore, back))));
    }

    private void askForFile(UiContext ui) {
        ui.dialogs()
                .files()
                .toOpen(ui.dialogs().owner(), texts.now(FILE), List.of("*.db"))
                .ifPresent(model.chosen()::set);
    }

    /** The first thing to do: the copy, and where one from elsewhere is chosen the password. */
    private void focusNext() {
        Node next = model.chosen().get() == null ? file : box.focusTarget();
        choices.getChildren().stream()
                .filter(node -> node instanceof RadioButton one && one.isSelected())
                .findFirst()
                .orElse(next)
                .requestFocus();
    }

    private void show() {
        boolean choosing =
                file.isFocused() || choices.getChildren().stream().anyMatch(Node::isFocused);
        choices.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        shown(false, SHOWN).forEach(copy -> choice(group, copy));
        List<SafeCopy> replaced = shown(true, SHOWN_REPLACED).toList();
        if (!replaced.isEmpty()) {
            choices.getChildren()
                    .add(new Paragraph(texts.now("ui.restore.replaced-title"), "quiet"));
            replaced.forEach(copy -> choice(group, copy));
        }
        showAfter();
        Path chosen = model.chosen().get();
        boolean listed = model.copies().stream().anyMatch(copy -> copy.file().equals(chosen));
        if (chosen != null && !listed) {
            String name = Isolate.leftToRight(String.valueOf(chosen.getFileName()));
            choices.getChildren()
                    .add(new Paragraph(texts.now("ui.restore.chosen", name), "strong"));
        } else if (chosen == null) {
            choices.getChildren().add(new Paragraph(texts.now("ui.restore.none"), "quiet"));
        }
        if (choosing) {
            focusNext();
        }
    }

    private Stream<SafeCopy> shown(boolean replaced, int most) {
        return model.copies().stream().filter(copy -> copy.replaced() == replaced).limit(most);
    }

    /** What was done after the copy, where anything is kept of it. */
    private void showAfter() {
        GoingBack.After after = model.after().get();
        afterwards.getChildren().clear();
        if (after != null && after.operations() > 0) {
            later.setText(texts.now("ui.restore.later"));
            String what =
                    texts.now(
                            "ui.restore.later-what",
                            after.operations(),
                            after.until().toLocalDate(),
                            CopyText.time(after.until()));
            String why = model.sound().get() ? "ui.restore.later-choice" : "ui.restore.later-lost";
            afterwards
                    .getChildren()
                    .addAll(
                            later,
                            new Paragraph(what, "quiet"),
                            new Paragraph(texts.now(why), "quiet"));
        }
        if (after != null && after.cut()) {
            afterwards
                    .getChildren()
                    .add(new Paragraph(texts.now("ui.restore.later-cut"), "strong"));
        }
        afterwards.setVisible(!afterwards.getChildren().isEmpty());
        afterwards.setManaged(afterwards.isVisible());
    }

    private void choice(ToggleGroup group, SafeCopy copy) {
        RadioButton button = new RadioButton(CopyText.of(texts, copy));
        button.setToggleGroup(group);
        button.setId((copy.replaced() ? "restore-replaced-" : "restore-copy-") + copy.number());
        button.setSelected(copy.file().equals(model.chosen().get()));
        button.setOnAction(e -> model.chosen().set(copy.file()));
        choices.getChildren().add(button);
    }
}
