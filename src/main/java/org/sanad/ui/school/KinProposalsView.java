package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.Guardian;
import org.sanad.model.Pupil;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.DownScroll;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.doubles.PossibleDouble;
import org.sanad.work.households.ChildRow;
import org.sanad.work.households.HouseholdRow;

/** What is proposed, one card each: who, why, and the answers. */
final class KinProposalsView extends VBox {
    /** Cards drawn at once; the next come when these are answered. */
    private static final int SHOWN = 40;

    private final Texts texts;
    private final KinProposals model;
    private final Consumer<UUID> openPupil;
    private final VBox cards = new VBox(12);
    private HouseholdsViewModel.Tab tab = HouseholdsViewModel.Tab.SIBLINGS;

    KinProposalsView(Texts texts, KinProposals model, Consumer<UUID> openPupil) {
        super(12);
        this.texts = texts;
        this.model = model;
        this.openPupil = openPupil;
        ToggleButton no = new ToggleButton();
        no.textProperty().bind(texts.text("ui.households.show-dismissed"));
        no.getStyleClass().add("chip");
        no.setId("proposals-dismissed");
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.selectedProperty().bindBidirectional(model.dismissed());
        DownScroll pane = new DownScroll(cards);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(new FlowPane(no), pane);
        model.found().addListener(o -> show());
        model.dismissed().addListener(o -> show());
        model.problem().addListener(o -> show());
        texts.language().addListener(o -> show());
    }

    /** Shows the siblings or the doubles. */
    void show(HouseholdsViewModel.Tab chosen) {
        tab = chosen;
        show();
    }

    private void show() {
        KinProposals.Found found = model.found().get();
        boolean no = model.dismissed().get();
        List<Node> all = new ArrayList<>();
        if (model.problem().get() != null) {
            all.add(
                    new Paragraph(
                            texts.problem(model.problem().get()),
                            "small",
                            Meaning.REFUSED.styleClass()));
        }
        if (tab == HouseholdsViewModel.Tab.SIBLINGS) {
            (no ? found.noSiblings() : found.siblings())
                    .stream().limit(SHOWN).forEach(one -> all.add(siblings(one)));
        } else {
            (no ? found.noDoubles() : found.doubles())
                    .stream().limit(SHOWN).forEach(one -> all.add(pair(one)));
        }
        if (all.isEmpty()) {
            all.add(new Paragraph(texts.now(nothingKey(no)), "quiet"));
        }
        cards.getChildren().setAll(all);
    }

    private String nothingKey(boolean no) {
        if (no) {
            return "ui.households.nothing-dismissed";
        }
        return tab == HouseholdsViewModel.Tab.SIBLINGS
                ? "ui.households.no-siblings"
                : "ui.households.no-doubles";
    }

    private VBox siblings(KinProposals.Siblings one) {
        boolean merge = one.other() != null;
        VBox right =
                merge
                        ? home(one.other())
                        : side(
                                one.child().name().whole(),
                                texts.now(
                                        "ui.households.child-without",
                                        Isolate.leftToRight(one.child().schoolClass())));
        Button yes =
                Buttons.plain(
                        texts,
                        merge ? "ui.households.merge" : "ui.households.join",
                        Icon.TICK,
                        () -> model.accept(one));
        yes.setId("proposal-accept");
        Button no =
                Buttons.quiet(
                        texts,
                        merge ? "ui.households.not-one" : "ui.households.not-theirs",
                        Icon.CLOSE,
                        () -> model.dismiss(one));
        no.setId("proposal-dismiss");
        return card(
                merge ? "ui.households.merge-question" : "ui.households.join-question",
                List.of(home(one.home()), right),
                DoubleReasons.of(texts, one.proposal()),
                model.dismissed().get()
                        ? List.of(back(() -> model.bringBack(one)))
                        : List.of(yes, no));
    }

    private VBox pair(PossibleDouble pair) {
        Button two =
                Buttons.plain(
                        texts, "ui.households.say-two", Icon.CLOSE, () -> model.dismiss(pair));
        two.setId("double-dismiss");
        return card(
                "ui.households.double-question",
                List.of(pupil(pair.one()), pupil(pair.other())),
                DoubleReasons.of(texts, pair),
                model.dismissed().get()
                        ? List.of(back(() -> model.bringBack(pair)))
                        : List.of(two));
    }

    private Button back(Runnable action) {
        Button back = Buttons.plain(texts, "ui.households.bring-back", Icon.UNDO, action);
        back.setId("proposal-back");
        return back;
    }

    private VBox card(String questionKey, List<VBox> sides, VBox reasons, List<Button> answers) {
        HBox both = new HBox(24);
        sides.forEach(
                side -> {
                    HBox.setHgrow(side, Priority.ALWAYS);
                    side.setPrefWidth(10);
                    both.getChildren().add(side);
                });
        HBox buttons = new HBox(8);
        buttons.getChildren().addAll(answers);
        VBox card =
                new VBox(
                        10,
                        new Paragraph(texts.now(questionKey), "strong"),
                        both,
                        reasons,
                        buttons);
        card.getStyleClass().add("card");
        return card;
    }

    private VBox home(HouseholdRow row) {
        Guardian guardian = row.household().guardian();
        List<String> known = new ArrayList<>();
        for (String text : new String[] {guardian.cin(), guardian.phone()}) {
            if (text != null) {
                known.add(Isolate.leftToRight(text));
            }
        }
        if (row.household().douar() != null) {
            known.add(row.household().douar());
        }
        VBox side =
                side(
                        guardian.name() == null
                                ? texts.now("ui.households.no-guardian")
                                : guardian.name(),
                        texts.listed(known));
        for (ChildRow child : row.children()) {
            side.getChildren()
                    .add(new Paragraph(HouseholdContentsView.child(texts, child), "small"));
        }
        return side;
    }

    private VBox pupil(Pupil pupil) {
        List<String> known = new ArrayList<>(List.of(Isolate.leftToRight(pupil.code().value())));
        if (pupil.birthDate() != null) {
            known.add(texts.date(pupil.birthDate()));
        }
        if (pupil.birthPlace() != null) {
            known.add(pupil.birthPlace());
        }
        VBox side = side(pupil.name().whole(), texts.listed(known));
        Button open =
                Buttons.quiet(
                        texts,
                        "ui.households.open-pupil",
                        Icon.EDIT,
                        () -> openPupil.accept(pupil.id()));
        side.getChildren().add(open);
        return side;
    }

    private static VBox side(String name, String known) {
        VBox side = new VBox(2, new Paragraph(name, "strong"));
        if (!known.isEmpty()) {
            side.getChildren().add(new Paragraph(known, "quiet", "small"));
        }
        return side;
    }
}
