package org.sanad.ui.school;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Card;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.school.Overview;

/** What remains, the most urgent first and only that one in the accent; below it the bundles. */
final class HomeView extends StackPane {
    private final Texts texts;
    private final HomeViewModel model;
    private final HomePage.Ways ways;
    private final VBox cards = new VBox(12);

    HomeView(Texts texts, HomeViewModel model, HomePage.Ways ways) {
        this.texts = texts;
        this.model = model;
        this.ways = ways;
        Label trailTitle = new Label();
        trailTitle.textProperty().bind(texts.text("ui.home.trail"));
        trailTitle.getStyleClass().add("section-title");
        VBox trail = new VBox(8, trailTitle, new BundleTrail(texts, model.trail(), row -> null));
        trail.visibleProperty().bind(Bindings.isNotEmpty(model.trail()));
        trail.managedProperty().bind(trail.visibleProperty());
        VBox content =
                new VBox(
                        24,
                        cards,
                        new HomeProgrammes(texts, model),
                        new HomePicture(texts, model),
                        trail,
                        kept());
        content.setPadding(new Insets(0, 0, 12, 0));
        getChildren().add(new PageFrame(schoolName(), sentence()).scrolling(content));
        model.cards().addListener((ListChangeListener<HomeCard>) change -> show());
        texts.language().addListener((o, before, now) -> show());
        show();
    }

    /** The age of the newest copy, and whether a forgotten password would lose everything. */
    private Node kept() {
        if (ways.toSafety() == null) {
            return new VBox();
        }
        Paragraph copy =
                new Paragraph(
                        Bindings.createStringBinding(
                                this::copyWords, model.kept(), texts.language()),
                        "quiet");
        Paragraph sheet =
                new Paragraph(texts.text("ui.home.no-sheet"), Meaning.DOUBTFUL.styleClass());
        sheet.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.kept().get() != null && !model.kept().get().sheet(),
                                model.kept()));
        sheet.managedProperty().bind(sheet.visibleProperty());
        VBox words = new VBox(4, copy, sheet);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = Buttons.quiet(texts, "ui.home.to-safety", Icon.BACKUP, ways.toSafety());
        open.setId("home-safety");
        return new HBox(16, words, open);
    }

    private String copyWords() {
        HomeViewModel.Kept kept = model.kept().get();
        if (kept == null) {
            return "";
        }
        return kept.last() == null
                ? texts.now("ui.home.no-copy")
                : texts.now("ui.home.last-copy", kept.last().made().toLocalDate());
    }

    private StringBinding schoolName() {
        return Bindings.createStringBinding(
                () -> {
                    Overview overview = model.overview().get();
                    return overview == null ? texts.now("ui.home.title") : overview.school().name();
                },
                model.overview(),
                texts.language());
    }

    private StringBinding sentence() {
        return Bindings.createStringBinding(
                () -> {
                    Overview overview = model.overview().get();
                    if (overview == null) {
                        return "";
                    }
                    return overview.pupils() == 0
                            ? texts.now("ui.home.year", overview.year().label())
                            : texts.now(
                                    "ui.home.counts",
                                    overview.year().label(),
                                    overview.present(),
                                    overview.girlsPresent());
                },
                model.overview(),
                texts.language());
    }

    private void show() {
        cards.getChildren().clear();
        for (HomeCard card : model.cards()) {
            cards.getChildren().add(card(card, cards.getChildren().isEmpty()));
        }
    }

    private Card card(HomeCard card, boolean first) {
        String subject =
                card.subject() == null ? "" : card.subject().in(texts.language().get().code());
        Card shown =
                new Card(
                        texts,
                        meaning(card.kind()),
                        what(card, subject),
                        texts.text(detail(card), subject, card.count()),
                        button(card.kind(), first));
        return counted(card.kind()) ? shown.count(number(card.count())) : shown;
    }

    private StringBinding what(HomeCard card, String subject) {
        return card.bundle() == null
                ? texts.text(key(card.kind(), "what"), subject)
                : texts.text(
                        key(card.kind(), "what"),
                        card.bundle().seq(),
                        BundleTrail.day(card.bundle()));
    }

    /** Of a bundle that was made: what is left to do with it. */
    private static String detail(HomeCard card) {
        if (card.bundle() == null) {
            return key(card.kind(), "detail");
        }
        return switch (card.bundle().state()) {
            case PACKED -> "ui.home.sent.detail-packed";
            case CARRIED -> "ui.home.sent.detail-carried";
            case RECEIVED, PARTLY_REFUSED, REFUSED, CLOSED -> "ui.home.sent.detail-answered";
        };
    }

    private StringBinding number(int count) {
        return Bindings.createStringBinding(() -> texts.formats().number(count), texts.language());
    }

    private Button button(HomeCard.Kind kind, boolean first) {
        Icon icon = icon(kind);
        Runnable way = ways.of(kind);
        String key = key(kind, "do");
        Button button =
                first
                        ? Buttons.primary(texts, key, icon, way)
                        : Buttons.plain(texts, key, icon, way);
        button.setId("home-" + name(kind));
        button.setDefaultButton(first);
        return button;
    }

    private static boolean counted(HomeCard.Kind kind) {
        return switch (kind) {
            case DECIDE, MEND, CORRECT -> true;
            case IMPORT, WELCOME, TAKE_BACK, SEND, SENT -> false;
        };
    }

    private static String key(HomeCard.Kind kind, String part) {
        return "ui.home." + name(kind) + "." + part;
    }

    private static String name(HomeCard.Kind kind) {
        return switch (kind) {
            case IMPORT -> "import";
            case WELCOME -> "welcome";
            case TAKE_BACK -> "take-back";
            case DECIDE -> "decide";
            case MEND -> "mend";
            case SEND -> "send";
            case SENT -> "sent";
            case CORRECT -> "correct";
        };
    }

    private static Meaning meaning(HomeCard.Kind kind) {
        return switch (kind) {
            case IMPORT, WELCOME, TAKE_BACK -> Meaning.INFORMATION;
            // ready is not yet sent
            case DECIDE, SEND -> Meaning.NEUTRAL;
            case MEND -> Meaning.DOUBTFUL;
            case CORRECT -> Meaning.REFUSED;
            case SENT -> Meaning.DONE;
        };
    }

    private static Icon icon(HomeCard.Kind kind) {
        return switch (kind) {
            case IMPORT -> Icon.IMPORT;
            case WELCOME -> Icon.KEY;
            case DECIDE -> Icon.PROGRAMMES;
            case MEND -> Icon.CHECKS;
            case SEND, SENT -> Icon.SEND;
            case CORRECT, TAKE_BACK -> Icon.RECEIVE;
        };
    }
}
