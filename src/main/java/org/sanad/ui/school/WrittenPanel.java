package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sanad.model.BundleNumber;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.work.send.PackedBundle;

/** What was just written: only shown once it was read back. */
final class WrittenPanel extends VBox {
    private static final String SLIP = "send-slip";

    private final Texts texts;
    private final SendViewModel model;

    WrittenPanel(Texts texts, SendViewModel model) {
        super(8);
        this.texts = texts;
        this.model = model;
        ReadOnlyObjectProperty<SendViewModel.Written> written = model.written();
        getStyleClass().addAll("panel", "callout", Meaning.DONE.styleClass());
        setId("send-written");
        visibleProperty().bind(written.isNotNull().and(model.busy().not()));
        managedProperty().bind(visibleProperty());
        written.addListener(
                (o, before, now) -> {
                    show(now);
                    if (now != null) {
                        toNextStep();
                    }
                });
        show(written.get());
    }

    private void show(SendViewModel.Written written) {
        getChildren().clear();
        if (written == null) {
            return;
        }
        PackedBundle bundle = written.bundle();
        getChildren()
                .addAll(
                        StatusMark.of(
                                Meaning.DONE,
                                texts.text(
                                        written.onStick()
                                                ? "ui.send.written.remove-stick"
                                                : "ui.send.written.in-folder",
                                        bundle.seq())),
                        new Paragraph(
                                texts.text(
                                        "ui.send.written.counts",
                                        bundle.counts().getOrDefault("pupils", 0),
                                        bundle.counts().getOrDefault("households", 0))),
                        SendView.fact(
                                texts,
                                "ui.send.written.check-code",
                                bundle.checkCode(),
                                List.of("strong")),
                        new Paragraph(
                                texts.text(
                                        "ui.send.written.files", bundle.enrolments().size() + 2)),
                        files(bundle),
                        new Paragraph(texts.text("ui.send.written.next"), "quiet"),
                        new FlowPane(
                                8,
                                8,
                                way(
                                        "ui.send.slip.print",
                                        Icon.PRINT,
                                        SLIP,
                                        model::openSlip,
                                        bundle),
                                Buttons.plain(
                                        texts, "ui.send.copy", Icon.STICK, model::copyWritten),
                                way(
                                        "ui.send.mail",
                                        Icon.MAIL,
                                        "send-mail",
                                        model::openMail,
                                        bundle)));
        getChildren().get(0).getStyleClass().add("strong");
    }

    /** What comes next is the slip: Enter must not seal once more. */
    private void toNextStep() {
        PageFrame.bringIntoSightSoon(this);
        lookup("#" + SLIP).requestFocus();
    }

    /** Every file that goes to the directorate, and what for. */
    private VBox files(PackedBundle bundle) {
        VBox files = new VBox(4, file("ui.send.written.file", bundle.file()));
        bundle.enrolments()
                .forEach(one -> files.getChildren().add(file("ui.send.written.key", one)));
        files.getChildren().add(file("ui.send.written.slip", bundle.slip()));
        return files;
    }

    private Node file(String what, Path file) {
        return SendView.fact(texts, what, String.valueOf(file.getFileName()), List.of());
    }

    private Button way(
            String key, Icon icon, String id, Consumer<BundleNumber> open, PackedBundle bundle) {
        Button way =
                Buttons.plain(
                        texts, key, icon, () -> open.accept(BundleNumber.newest(bundle.seq())));
        way.setId(id);
        return way;
    }
}
