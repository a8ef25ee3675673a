package org.sanad.ui.directorate;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.PasswordBox;
import org.sanad.ui.kit.PasswordPair;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.work.review.RootCeremonies.Standing;

/** The ceremonies of the root key: its passphrase first, then one of them. */
final class RootDetail extends VBox {
    private final Texts texts;
    private final Dialogs dialogs;
    private final RootViewModel model;
    private final PasswordBox passphrase;
    private final VBox head = new VBox(8);

    RootDetail(Texts texts, Dialogs dialogs, RootViewModel model) {
        super(16);
        this.texts = texts;
        this.dialogs = dialogs;
        this.model = model;
        setId("root-detail");
        passphrase = new PasswordBox(texts);
        passphrase.focusTarget().setId("root-passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase());
        Button sign = Buttons.primary(texts, "ui.root.sign", Icon.DONE, model::sign);
        sign.setId("root-sign");
        sign.disableProperty().bind(model.ready().and(model.pending()).not());
        getChildren()
                .addAll(
                        head,
                        new FormField(texts, "ui.root.passphrase", passphrase)
                                .help("ui.root.passphrase-help")
                                .problem(model.problem()),
                        sign,
                        title("ui.root.desk"),
                        new Paragraph(texts.text("ui.root.desk-help"), "quiet", "small"),
                        harmful("ui.root.renew", "root-renew", () -> model.renewKeys(false)),
                        harmful("ui.root.stolen", "root-stolen", () -> model.renewKeys(true)),
                        title("ui.root.itself"),
                        next(),
                        harmful("ui.root.change", "root-change", model::changeRoot),
                        harmful("ui.root.rename", "root-rename", model::changePassphrase));
        model.standing().addListener((o, before, now) -> draw(now));
        draw(model.standing().get());
    }

    @Override
    public void requestFocus() {
        passphrase.focusTarget().requestFocus();
    }

    private Node next() {
        PasswordPair pair =
                new PasswordPair(texts, model.next(), model.repeated())
                        .ids("root-next", "root-repeat");
        return new VBox(
                12,
                new Paragraph(texts.text("ui.root.itself-help"), "quiet", "small"),
                new FormField(texts, "ui.root.next", pair.first()).problem(model.nextProblem()),
                new FormField(texts, "ui.root.repeat", pair.repeated()),
                pair.shower());
    }

    private Label title(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add("strong");
        return label;
    }

    /** Each asks once more, in the words of its own consequences. */
    private Button harmful(String key, String id, Runnable ceremony) {
        Dialogs.Question question =
                new Dialogs.Question(key + "-title", key + "-sentence", key, true);
        Button button =
                Buttons.harmful(texts, key, Icon.KEY, () -> dialogs.confirm(question, ceremony));
        button.setId(id);
        button.disableProperty().bind(model.ready().not());
        return button;
    }

    private void draw(Standing standing) {
        head.getChildren().clear();
        if (standing == null) {
            return;
        }
        Label mark =
                StatusMark.of(
                        standing.pending() ? Meaning.DOUBTFUL : Meaning.DONE,
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                standing.pending()
                                                        ? "ui.root.pending"
                                                        : "ui.root.current",
                                                Isolate.leftToRight(
                                                        Integer.toString(standing.directory()))),
                                texts.language()));
        mark.setWrapText(true);
        head.getChildren().add(mark);
    }
}
