package org.sanad.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;

/** Name and code of the school in its settings; another code is asked about, and what it means. */
final class SchoolFactsView extends VBox {
    private static final Dialogs.Question OTHER_CODE =
            new Dialogs.Question(
                    "ui.school-facts.code.title",
                    "ui.school-facts.code.sentence",
                    "ui.school-facts.code.yes",
                    true);

    private final UiContext ui;
    private final SchoolFactsViewModel model;

    SchoolFactsView(UiContext ui, SchoolFactsViewModel model) {
        super(12);
        this.ui = ui;
        this.model = model;
        Texts texts = ui.texts();
        setId("school-facts");
        setMaxWidth(480);
        TextField name = new TextField();
        name.setId("school-name");
        name.textProperty().bindBidirectional(model.name());
        name.setOnAction(e -> save());
        TextField code = Ltr.field();
        code.setId("school-gresa");
        code.textProperty().bindBidirectional(model.gresa());
        code.setOnAction(e -> save());
        // to be read and copied, not typed in
        code.editableProperty().bind(model.sealed().not());
        Button save = Buttons.plain(texts, "ui.sites.save", Icon.SAVE, this::save);
        save.setId("school-save");
        Button back = Buttons.quiet(texts, "ui.pupils.throw-away", null, model::revert);
        back.setId("school-revert");
        HBox buttons = new HBox(8, save, back);
        Shown.onlyWhen(buttons, model.changed());
        getChildren()
                .addAll(
                        new FormField(texts, "ui.settings.school.name", name)
                                .help("ui.school-facts.name-help")
                                .problem(model.nameProblem()),
                        new FormField(texts, "ui.settings.school.gresa", code)
                                .help(
                                        Bindings.createStringBinding(
                                                () ->
                                                        texts.now(
                                                                model.sealed().get()
                                                                        ? "ui.school-facts.sealed"
                                                                        : "ui.school-facts.open"),
                                                model.sealed(),
                                                texts.language()))
                                .problem(model.codeProblem()),
                        buttons);
    }

    private void save() {
        if (!model.changed().get()) {
            return;
        }
        if (model.changesCode()) {
            ui.dialogs()
                    .confirm(
                            OTHER_CODE,
                            model::save,
                            Isolate.leftToRight(model.storedCode()),
                            Isolate.leftToRight(model.gresa().get().strip()));
        } else {
            model.save();
        }
    }
}
