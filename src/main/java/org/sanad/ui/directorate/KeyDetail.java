package org.sanad.ui.directorate;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CodeField;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.kit.WhereTo;
import org.sanad.work.receive.AwaitedCode;
import org.sanad.work.receive.KeyEnd;
import org.sanad.work.receive.ReceivedFile;
import org.sanad.work.receive.SchoolKeyRow;

/** One key closely; while it waits, the field for the code of the stamped slip. */
final class KeyDetail extends VBox {
    private final UiContext ui;
    private final Texts texts;
    private final KeysViewModel model;
    private final CodeField field = new CodeField(AwaitedCode.DIGITS);
    private final VBox head = new VBox(8);
    private final Button approve;
    private final VBox approval;
    private final VBox judged = new VBox(8);
    private final VBox results = new VBox(12);
    private final VBox ceremonies = new VBox(8);

    KeyDetail(UiContext ui, KeysViewModel model, Runnable toIntake) {
        super(12);
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        setId("key-detail");
        approve = approve();
        approval = approval();
        Button see = Buttons.plain(texts, "ui.keys.see-intake", Icon.IMPORT, toIntake);
        see.setId("keys-see-intake");
        results.getChildren().setAll(judged, see);
        results.visibleProperty().bind(Bindings.isNotEmpty(model.judged()));
        results.managedProperty().bind(results.visibleProperty());
        getChildren().addAll(head, approval, results, ceremonies);
        model.opened().addListener((o, before, now) -> draw(now));
        model.judged().addListener((ListChangeListener<ReceivedFile>) change -> drawJudged());
        draw(model.opened().get());
    }

    @Override
    public void requestFocus() {
        if (approval.isVisible()) {
            field.requestFocus();
        } else {
            super.requestFocus();
        }
    }

    private VBox approval() {
        field.setId("keys-code");
        field.textProperty().bindBidirectional(model.code());
        Paragraph hint =
                new Paragraph(
                        Bindings.createStringBinding(this::hint, model.reading(), texts.language()),
                        "small");
        // what is wrong with the code is told alone, and seen without scrolling
        Paragraph sentence = new Paragraph(texts.text("ui.keys.approve.sentence"));
        for (Paragraph other : List.of(sentence, hint)) {
            Shown.onlyWhen(other, model.problem().isNull());
        }
        return new VBox(
                12,
                sentence,
                new FormField(texts, "ui.keys.approve.code", field).problem(model.problem()),
                hint);
    }

    private Button approve() {
        Button button = Buttons.primary(texts, "ui.keys.approve", Icon.DONE, model::approve);
        button.setId("keys-approve");
        button.setDefaultButton(true);
        button.disableProperty().bind(model.ready().not());
        return button;
    }

    /** What stays in sight beneath: the next step of a key that waits. */
    Node foot() {
        return approve;
    }

    private String hint() {
        return switch (model.reading().get().state()) {
            case INCOMPLETE ->
                    texts.now(
                            "ui.keys.code.so-many",
                            (int) field.getText().chars().filter(Character::isDigit).count(),
                            AwaitedCode.DIGITS);
            case COMPLETE -> texts.now("ui.keys.code.complete");
            case MISTYPED -> "";
        };
    }

    private void draw(SchoolKeyRow row) {
        head.getChildren().clear();
        ceremonies.getChildren().clear();
        approval.setVisible(KeysViewModel.waits(row));
        approval.setManaged(approval.isVisible());
        approve.setVisible(approval.isVisible());
        approve.setManaged(approval.isVisible());
        if (row == null) {
            return;
        }
        Label school = Ltr.label(row.school());
        school.getStyleClass().add("quiet");
        head.getChildren()
                .add(new HBox(16, StatusMark.of(texts, KeysViewModel.status(row)), school));
        if (row.verificationCode() != null) {
            head.getChildren().add(fact("ui.keys.code", Ltr.label(row.verificationCode())));
        }
        if (row.cutOffSeq() != null) {
            head.getChildren().add(fact("ui.keys.until", Ltr.label(row.cutOffSeq().toString())));
        }
        if (row.twoComputers()) {
            head.getChildren().add(warning("ui.keys.two-computers"));
        }
        if (row.strangeAnswer()) {
            head.getChildren().add(warning("ui.keys.strange-answer"));
        }
        if (row.earlier() != null) {
            head.getChildren().add(earlier(row));
        }
        if (row.followed()) {
            head.getChildren().add(warning("ui.keys.followed"));
        }
        ceremonies(row);
        if (results.isVisible()) {
            // what became of the files is the news, not what can still be done with the key
            PageFrame.bringIntoSight(results);
        }
    }

    /** What waits under the key this one follows, and the way there. */
    private Node earlier(SchoolKeyRow row) {
        SchoolKeyRow.Earlier earlier = row.earlier();
        String key = "ui.keys.earlier-missing";
        if (earlier.arrived()) {
            key = KeysViewModel.waits(row) ? "ui.keys.earlier-first" : "ui.keys.earlier";
        }
        VBox panel = new VBox(8, new Paragraph(texts.text(key, earlier.waiting())));
        panel.getStyleClass().addAll("callout", Meaning.DOUBTFUL.styleClass());
        if (earlier.arrived()) {
            Button open =
                    Buttons.plain(
                            texts,
                            "ui.keys.open-earlier",
                            Icon.KEY,
                            () -> model.openEarlier(earlier));
            open.setId("keys-open-earlier");
            panel.getChildren().add(open);
        }
        return panel;
    }

    private Node warning(String key) {
        VBox warning = new VBox(new Paragraph(texts.text(key)));
        warning.getStyleClass().addAll("callout", Meaning.DOUBTFUL.styleClass());
        return warning;
    }

    /** What can still become of this key. */
    private void ceremonies(SchoolKeyRow row) {
        if (row.status().equals("ACTIVE")) {
            Button back =
                    Buttons.plain(
                            texts,
                            "ui.keys.give-back",
                            Icon.EXPORT,
                            () -> WhereTo.ask(ui, model::giveBack));
            back.setId("keys-give-back");
            ceremonies
                    .getChildren()
                    .addAll(
                            new Paragraph(texts.text("ui.keys.give-back-help"), "quiet", "small"),
                            back,
                            new Paragraph(texts.text("ui.keys.end-help"), "quiet", "small"));
        }
        switch (row.status()) {
            case "ACTIVE" -> {
                end("ui.keys.lose", KeyEnd.How.LOST);
                end("ui.keys.retire", KeyEnd.How.RETIRED);
                end("ui.keys.revoke", KeyEnd.How.REVOKED);
            }
            case "RETIRED" -> {
                end("ui.keys.lose", KeyEnd.How.LOST);
                end("ui.keys.revoke", KeyEnd.How.REVOKED);
            }
            case "LOST" -> end("ui.keys.revoke", KeyEnd.How.REVOKED);
            case "PENDING" -> {
                if (row.followed()) {
                    end("ui.keys.retire-unread", KeyEnd.How.RETIRED);
                }
                end("ui.keys.turn-away", KeyEnd.How.REVOKED);
            }
            default -> {
                // nothing leads back from a revoked key
            }
        }
    }

    private void end(String key, KeyEnd.How how) {
        Dialogs.Question question =
                new Dialogs.Question(key + "-title", key + "-sentence", key, true);
        Button button =
                Buttons.harmful(
                        texts,
                        key,
                        Icon.KEY,
                        () -> ui.dialogs().confirm(question, () -> model.end(how)));
        button.setId(key.replace("ui.", "").replace('.', '-'));
        ceremonies.getChildren().add(button);
    }

    private Node fact(String titleKey, Node value) {
        Label title = new Label();
        title.textProperty().bind(texts.text(titleKey));
        title.getStyleClass().add("field-label");
        return new VBox(2, title, value);
    }

    private void drawJudged() {
        judged.getChildren().clear();
        judged.getChildren().add(new Paragraph(texts.text("ui.keys.judged"), "strong"));
        for (ReceivedFile file : model.judged()) {
            Label kind = new Label();
            kind.textProperty()
                    .bind(
                            texts.text(
                                    "ui.keys.judged.one",
                                    texts.text(Verdicts.typeKey(file.type())),
                                    file.seq()));
            judged.getChildren()
                    .add(new HBox(12, kind, StatusMark.of(texts, Verdicts.of(file.verdict()))));
        }
    }
}
