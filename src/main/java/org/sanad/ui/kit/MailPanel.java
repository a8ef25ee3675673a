package org.sanad.ui.kit;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.work.mail.MailMessage;

/** A message before it goes to the mail program, and what to do when no such program comes up. */
public final class MailPanel extends VBox {
    private final UiContext ui;
    private final Texts texts;
    private final MailForm form;
    private final VBox looked = new VBox(8);
    private final VBox words = new VBox(2);
    private final VBox after = new VBox(8);

    public MailPanel(UiContext ui, MailForm form) {
        super(12);
        this.ui = ui;
        this.texts = ui.texts();
        this.form = form;
        setId("mail-panel");
        TextField to = Ltr.field();
        to.setId("mail-to");
        to.textProperty().bindBidirectional(form.address());
        FormField address =
                new FormField(texts, "ui.kit.mail.to", to)
                        .help("ui.kit.mail.to-help")
                        .problem(form.problem());
        Button open =
                Buttons.plain(
                        texts,
                        "ui.kit.mail.open",
                        Icon.MAIL,
                        () -> form.write(ui.dialogs().desktop()));
        open.setId("mail-open");
        open.disableProperty().bind(form.busy());
        Button close = Buttons.quiet(texts, "ui.kit.dialog.close", Icon.CLOSE, form::close);
        close.setId("mail-close");
        after.getStyleClass().addAll("panel", "callout", Meaning.INFORMATION.styleClass());
        after.setId("mail-written");
        words.getStyleClass().add("panel");
        getChildren().addAll(address, looked, new FlowPane(8, 8, open, close), after, words);
        visibleProperty().bind(form.message().isNotNull());
        managedProperty().bind(visibleProperty());
        form.message().addListener((o, before, now) -> show());
        form.written()
                .addListener(
                        (o, before, now) -> {
                            show();
                            if (now != null) {
                                // the message is not gone by itself: said where it is seen
                                PageFrame.bringIntoSightSoon(after);
                            }
                        });
        texts.language().addListener((o, before, now) -> show());
        show();
    }

    private void show() {
        looked.getChildren().clear();
        after.getChildren().clear();
        after.setVisible(form.written().get() != null);
        after.setManaged(after.isVisible());
        MailMessage message = form.message().get();
        if (message == null) {
            return;
        }
        looked.getChildren()
                .add(
                        new Paragraph(
                                texts.now(
                                        "ui.kit.mail.attached",
                                        message.names().size(),
                                        sizeInMegabytes(message))));
        message.names().forEach(name -> looked.getChildren().add(Ltr.label(name)));
        if (message.large()) {
            looked.getChildren()
                    .add(StatusMark.of(Meaning.DOUBTFUL, texts.text("ui.kit.mail.large")));
            looked.getChildren().add(new Paragraph(texts.text("ui.kit.mail.large-what"), "small"));
        }
        showWords(message);
        if (after.isVisible()) {
            showAfter(message);
        }
    }

    private String sizeInMegabytes(MailMessage message) {
        return Isolate.leftToRight(texts.formats().megabytes(message.encodedBytes()));
    }

    private void showWords(MailMessage message) {
        words.getChildren().clear();
        for (String part : message.subject().split(" / ")) {
            words.getChildren().add(line(part, "strong", "small"));
        }
        message.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line(line, "small", "quiet"))
                .forEach(words.getChildren()::add);
    }

    /** A message is in both languages: each line stands in its own direction, not the window's. */
    private static Paragraph line(String words, String... styles) {
        Paragraph line = new Paragraph(words, styles);
        boolean arabic =
                words.chars()
                        .anyMatch(
                                c ->
                                        Character.getDirectionality((char) c)
                                                == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        line.setNodeOrientation(
                arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        return line;
    }

    private void showAfter(MailMessage message) {
        Paragraph written = new Paragraph(texts.text("ui.kit.mail.written"), "strong");
        Paragraph otherwise = new Paragraph(texts.text("ui.kit.mail.otherwise"));
        Paragraph file = new Paragraph(Isolate.leftToRight(form.written().get().toString()));
        FlowPane ways = new FlowPane(8, 8);
        if (form.asksSent()) {
            ways.getChildren().add(sent());
        }
        Button folder =
                Buttons.plain(
                        texts,
                        "ui.kit.mail.folder",
                        Icon.FOLDER,
                        () -> ui.dialogs().desktop().open(form.written().get().getParent()));
        folder.setId("mail-folder");
        ways.getChildren()
                .addAll(
                        List.of(
                                folder,
                                copy(
                                        "mail-copy-subject",
                                        "ui.kit.mail.copy-subject",
                                        message.subject()),
                                copy("mail-copy-text", "ui.kit.mail.copy-text", message.text())));
        after.getChildren().addAll(written, otherwise, file, ways);
    }

    private Button sent() {
        Button sent = Buttons.plain(texts, "ui.kit.mail.sent", Icon.TICK, form::noteSent);
        sent.setId("mail-sent");
        sent.disableProperty().bind(form.busy().or(form.sent()));
        return sent;
    }

    private Button copy(String id, String key, String words) {
        Button button =
                Buttons.plain(
                        texts,
                        key,
                        Icon.COPY,
                        () -> {
                            CopiedText.put(words);
                            ui.notices().say(Meaning.DONE, "ui.kit.mail.copied");
                        });
        button.setId(id);
        return button;
    }
}
