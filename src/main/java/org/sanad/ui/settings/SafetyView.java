package org.sanad.ui.settings;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.PasswordPair;
import org.sanad.ui.kit.SideBySide;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.safety.SafeCopy;

/**
 * Copies of the data with a test and a way back each; the password and its recovery sheet. Who only
 * enters data sees their own password alone.
 */
public final class SafetyView extends StackPane {
    /** Older copies are reached from the folder; the screen stays short. */
    private static final int SHOWN = 8;

    private static final String SHEET = "SANAD-RECOVERY.pdf";

    private final UiContext ui;
    private final Texts texts;
    private final SafetyViewModel model;
    private final Consumer<SafeCopy> onRestore;
    private final VBox rows = new VBox();

    /**
     * @param onRestore closes the desk and goes back to a copy
     */
    public SafetyView(UiContext ui, SafetyViewModel model, Consumer<SafeCopy> onRestore) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.onRestore = onRestore;
        if (!model.whole()) {
            // the title of the page says already what it is
            Form own = password();
            getChildren()
                    .add(
                            new PageFrame(texts, "ui.safety.password", "ui.safety.own-sentence")
                                    .scrolling(own));
            return;
        }
        VBox copies = copies();
        VBox locks = new VBox(32, sheet(), new VBox(16, title("ui.safety.password"), password()));
        locks.setMinWidth(360);
        locks.setMaxWidth(400);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.safety.title", "ui.safety.sentence")
                                .scrolling(new SideBySide(copies, locks, copies)));
    }

    private VBox copies() {
        InvalidationListener changed = o -> showCopies();
        model.copies().addListener(changed);
        texts.language().addListener(changed);
        showCopies();
        Button keep = Buttons.primary(texts, "ui.safety.keep", Icon.BACKUP, model::keep);
        keep.setId("safety-keep");
        Button carry = Buttons.plain(texts, "ui.safety.carry", Icon.STICK, this::carry);
        carry.setId("safety-carry");
        return new VBox(
                16,
                title("ui.safety.copies"),
                new Paragraph(texts.text("ui.safety.copies-sentence")),
                new HBox(8, keep, carry),
                rows);
    }

    private void showCopies() {
        rows.getChildren().clear();
        model.copies().stream().limit(SHOWN).map(this::row).forEach(rows.getChildren()::add);
        if (model.copies().isEmpty()) {
            rows.getChildren().add(new Paragraph(texts.now("ui.safety.none"), "quiet"));
        }
    }

    private Node row(SafeCopy copy) {
        Label made = new Label(CopyText.of(texts, copy));
        made.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button test = Buttons.quiet(texts, "ui.safety.test", Icon.CHECKS, () -> model.test(copy));
        test.setId("safety-test-" + copy.number());
        Button back = Buttons.quiet(texts, "ui.safety.restore", Icon.UNDO, () -> askRestore(copy));
        back.setId("safety-restore-" + copy.number());
        HBox row = new HBox(8, made, space, test, back);
        row.getStyleClass().add("list-row");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private void askRestore(SafeCopy copy) {
        ui.dialogs()
                .confirm(
                        new Dialogs.Question(
                                "ui.safety.restore.title",
                                "ui.safety.restore.sentence",
                                "ui.safety.restore.yes",
                                true),
                        () -> onRestore.accept(copy),
                        copy.made().toLocalDate());
    }

    private void carry() {
        ui.dialogs()
                .files()
                .folder(ui.dialogs().owner(), texts.now("ui.safety.carry"))
                .ifPresent(model::carryTo);
    }

    private VBox sheet() {
        Paragraph none = new Paragraph(texts.text("ui.safety.sheet.none"), "strong");
        VBox callout = new VBox(none);
        callout.getStyleClass().addAll("callout", Meaning.DOUBTFUL.styleClass());
        callout.visibleProperty().bind(model.sheetMade().not());
        callout.managedProperty().bind(callout.visibleProperty());
        Button make = Buttons.plain(texts, "ui.safety.sheet.make", Icon.KEY, this::makeSheet);
        make.setId("safety-sheet");
        return new VBox(
                16,
                title("ui.safety.sheet"),
                new Paragraph(texts.text("ui.safety.sheet.sentence")),
                callout,
                new DigitsBox(texts, model.digits(), model::putAway, "safety-sheet-away"),
                new HBox(make));
    }

    private void makeSheet() {
        ui.dialogs()
                .files()
                .toSave(ui.dialogs().owner(), texts.now("ui.safety.sheet.make"), SHEET)
                .ifPresent(model::newSheet);
    }

    private Form password() {
        PasswordPair next =
                new PasswordPair(texts, model.next().first(), model.next().repeated())
                        .ids("safety-first", "safety-second");
        Button change =
                Buttons.plain(texts, "ui.safety.password.change", Icon.LOCK, model::changePassword);
        change.setId("safety-change");
        change.disableProperty()
                .bind(Bindings.isEmpty(model.former()).or(model.next().ready().not()));
        return new Form(
                        new FormField(
                                        texts,
                                        "ui.safety.password.former",
                                        next.former(model.former(), "safety-former"))
                                .problem(model.problem()),
                        new FormField(texts, "ui.safety.password.first", next.first())
                                .help("ui.safety.password.help"),
                        new FormField(texts, "ui.start.password.repeat", next.repeated())
                                .problem(model.next().repeatedProblem()),
                        next.shower(),
                        new HBox(change))
                .enter(change);
    }

    private Label title(String key) {
        Label title = new Label();
        title.textProperty().bind(texts.text(key));
        title.getStyleClass().add("section-title");
        return title;
    }
}
