package org.sanad.ui.school;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.model.BundleNumber;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.MailPanel;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.PlaceChoice;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.Overview;
import org.sanad.work.send.OutboxRow;
import org.sanad.work.send.SinceLastBundle;

/** What is sent, to whom, where to; then what was written; below, every bundle made. */
final class SendView extends StackPane {
    private static final Dialogs.Question DESPITE_ERRORS =
            new Dialogs.Question(
                    "ui.send.errors.title", "ui.send.errors.sentence", "ui.send.errors.yes", true);

    private static final Dialogs.Question UNCHANGED =
            new Dialogs.Question(
                    "ui.send.unchanged.title",
                    "ui.send.unchanged.sentence",
                    "ui.send.unchanged.yes",
                    true);

    private final UiContext ui;
    private final Texts texts;
    private final SendViewModel model;
    private final Runnable toChecks;
    private final VBox what = new VBox(6);

    SendView(UiContext ui, SendViewModel model, Runnable openWelcome, Runnable toChecks) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.toChecks = toChecks;
        Button pack = Buttons.primary(texts, "ui.send.pack", Icon.SEND, this::pack);
        pack.setId("send-pack");
        pack.setDefaultButton(true);
        pack.disableProperty().bind(model.ready().not());
        HBox columns =
                new HBox(
                        16,
                        wide(panel("ui.send.what", what)),
                        wide(panel("ui.send.whom", new RecipientPanel(texts, model, openWelcome))));
        getChildren()
                .add(
                        new PageFrame(texts, "ui.send.title", "ui.send.sentence")
                                .actions(pack)
                                .scrolling(
                                        new VBox(
                                                16,
                                                new WrittenPanel(texts, model),
                                                new SlipPanel(texts, model.slip()),
                                                mail(),
                                                columns,
                                                panel(
                                                        "ui.send.where",
                                                        new VBox(
                                                                10,
                                                                new PlaceChoice(
                                                                        ui, model.places(), "send"),
                                                                new Paragraph(
                                                                        texts.text(
                                                                                "ui.send.by-mail"),
                                                                        "quiet",
                                                                        "small"))),
                                                panel("ui.send.trail", trail()))));
        model.overview().addListener((o, before, now) -> showWhat());
        texts.language().addListener((o, before, now) -> showWhat());
        showWhat();
    }

    /** There only while a message is looked at. */
    private Node mail() {
        VBox mail = panel("ui.send.mail.title", new MailPanel(ui, model.mail()));
        mail.visibleProperty().bind(model.mail().message().isNotNull());
        mail.managedProperty().bind(mail.visibleProperty());
        mail.visibleProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                PageFrame.bringIntoSight(mail);
                            }
                        });
        return mail;
    }

    /** A second bundle that says what the last one says is made only by who wants it. */
    private void pack() {
        SinceLastBundle since = model.since().get();
        if (since != null && since.unchanged()) {
            ui.dialogs().confirm(UNCHANGED, this::packChanged, since.seq());
            return;
        }
        packChanged();
    }

    /** Errors are said before anything is written, and sent only by a verb of their own. */
    private void packChanged() {
        if (model.errors() == 0) {
            model.pack();
            return;
        }
        ui.dialogs().confirm(DESPITE_ERRORS, model::packDespiteErrors, model.errors());
    }

    private static Node wide(VBox panel) {
        HBox.setHgrow(panel, Priority.ALWAYS);
        panel.setPrefWidth(100);
        panel.setMaxWidth(Double.MAX_VALUE);
        return panel;
    }

    private VBox panel(String titleKey, Node content) {
        Label title = new Label();
        title.textProperty().bind(texts.text(titleKey));
        title.getStyleClass().add("section-title");
        VBox panel = new VBox(10, title, content);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private void showWhat() {
        what.getChildren().clear();
        Overview overview = model.overview().get();
        if (overview == null) {
            return;
        }
        if (overview.pupils() == 0) {
            what.getChildren().add(new Paragraph(texts.text("ui.send.what.nobody")));
            return;
        }
        what.getChildren()
                .add(
                        new Paragraph(
                                texts.text(
                                        "ui.send.what.pupils",
                                        overview.pupils(),
                                        overview.girls(),
                                        overview.year().label())));
        String language = texts.language().get().code();
        overview.programmes().stream()
                .filter(programme -> programme.enrolled() > 0)
                .forEach(
                        programme ->
                                what.getChildren()
                                        .add(
                                                new Paragraph(
                                                        texts.text(
                                                                "ui.send.what.programme",
                                                                programme.name().in(language),
                                                                programme.enrolled()),
                                                        "quiet")));
        what.getChildren().addAll(new SincePanel(texts, model.since().get()), checks(overview));
    }

    private Node checks(Overview overview) {
        HBox state = checksState(overview);
        HBox line = new HBox(12, state);
        line.setAlignment(Pos.CENTER_LEFT);
        // at the height of the words of the button
        line.setFillHeight(false);
        if (overview.errors() + overview.warnings() > 0) {
            line.getChildren()
                    .add(Buttons.quiet(texts, "ui.send.what.see-checks", Icon.CHECKS, toChecks));
        }
        return line;
    }

    private HBox checksState(Overview overview) {
        if (overview.errors() > 0) {
            return StatusMark.sentence(
                    Meaning.REFUSED, texts.text("ui.send.what.errors", overview.errors()));
        }
        return overview.warnings() > 0
                ? StatusMark.sentence(
                        Meaning.DOUBTFUL, texts.text("ui.send.what.warnings", overview.warnings()))
                : StatusMark.sentence(Meaning.DONE, texts.text("ui.send.what.clean"));
    }

    private Node trail() {
        BundleTrail trail = new BundleTrail(texts, model.outbox(), this::ways);
        // before it is read it must not say that nothing was ever sealed
        trail.visibleProperty().bind(model.overview().isNotNull());
        return trail;
    }

    private HBox ways(OutboxRow row) {
        BundleNumber number = BundleNumber.of(row.epoch(), row.seq());
        return new HBox(
                way("ui.send.again", Icon.STICK, () -> model.writeAgain(row)),
                way("ui.send.mail", Icon.MAIL, () -> model.openMail(number)),
                way("ui.send.slip.print", Icon.PRINT, () -> model.openSlip(number)));
    }

    private Button way(String key, Icon icon, Runnable open) {
        Button way = Buttons.icon(texts, key, icon, open);
        way.disableProperty().bind(model.busy());
        return way;
    }

    /** A word and a code beside it. */
    static Node fact(Texts texts, String key, String code, List<String> styles) {
        Label word = new Label();
        word.textProperty().bind(texts.text(key));
        word.getStyleClass().add("quiet");
        word.setMinWidth(USE_PREF_SIZE);
        Label value = Ltr.label(code);
        // a code is compared digit by digit with paper: never cut
        value.setWrapText(true);
        value.getStyleClass().addAll(styles);
        HBox line = new HBox(8, word, value);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
