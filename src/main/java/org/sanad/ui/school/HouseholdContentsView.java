package org.sanad.ui.school;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sanad.i18n.Isolate;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.households.ChildRow;
import org.sanad.work.households.HouseholdRow;

/** Children and papers of the household opened, each with what can be done about it. */
final class HouseholdContentsView {
    private final Texts texts;
    private final HouseholdsViewModel model;
    private final HouseholdContents contents;
    private final VBox children = new VBox(8);
    private final VBox papers = new VBox(8);
    private final VBox childRefusal = new VBox();
    private final VBox paperRefusal = new VBox();

    HouseholdContentsView(Texts texts, HouseholdsViewModel model) {
        this.texts = texts;
        this.model = model;
        this.contents = model.contents();
        KeptFields.beside(contents.elsewhere(), children);
        KeptFields.beside(contents.paper(), papers);
        contents.row().addListener(o -> show());
        contents.problem().addListener(o -> showRefusal());
        texts.language()
                .addListener(
                        o -> {
                            show();
                            showRefusal();
                        });
        show();
        showRefusal();
    }

    /** Days a paper is still in force, in words. */
    static String countdown(Texts texts, long days) {
        if (days == 0) {
            return texts.now("ui.households.last-day");
        }
        return days > 0
                ? texts.now("ui.households.days-left", days)
                : texts.now("ui.households.days-over", -days);
    }

    /** A child in words: place, name, where it learns. */
    static String child(Texts texts, ChildRow child) {
        String name =
                child.name() == null ? Isolate.leftToRight(child.code().value()) : child.name();
        String where = child.school() == null ? child.schoolClass() : child.school().value();
        return where == null
                ? name
                : texts.now("ui.pupils.history.place", name, Isolate.leftToRight(where));
    }

    /** The children in their order, adding one, and one of another school. */
    VBox children() {
        PupilChoiceView choice =
                new PupilChoiceView(
                        texts,
                        "ui.households.add-child",
                        contents.choice(),
                        "household-add-child",
                        contents::add);
        Button add = Buttons.plain(texts, "ui.households.add", Icon.ADD, contents::addElsewhere);
        add.setId("elsewhere-add");
        add.disableProperty().bind(contents.code().isEmpty());
        VBox restored = KeptFields.restored(texts, contents.elsewhere(), contents::revertElsewhere);
        restored.setId("elsewhere-restored");
        Form elsewhere =
                new Form(
                        restored,
                        field("ui.pupils.code", "elsewhere-code", contents.code()),
                        field("ui.households.school", "elsewhere-school", contents.school()),
                        field("ui.households.rank", "elsewhere-rank", contents.rank()),
                        add);
        return new VBox(
                12,
                childRefusal,
                children,
                choice,
                new Paragraph(texts.text("ui.households.elsewhere"), "section-title"),
                elsewhere);
    }

    /** The papers with their countdown, and adding one. */
    VBox papers() {
        Button add = Buttons.plain(texts, "ui.households.add", Icon.ADD, contents::addPaper);
        add.setId("paper-add");
        VBox restored = KeptFields.restored(texts, contents.paper(), contents::revertPaper);
        restored.setId("paper-restored");
        return new VBox(
                12,
                paperRefusal,
                papers,
                new Form(
                        restored,
                        new FormField(texts, "ui.households.paper-kind", kinds()),
                        field("ui.households.paper-number", "paper-number", contents.number()),
                        field("ui.households.expires", "paper-expires", contents.expires())
                                .help("ui.households.expires-help"),
                        add));
    }

    private FormField field(String key, String id, StringProperty value) {
        TextField field = Ltr.field();
        field.setId(id);
        KeptFields.keepWhenLeft(field, contents::keep);
        field.textProperty().bindBidirectional(value);
        return new FormField(texts, key, field);
    }

    private ComboBox<Choice> kinds() {
        ComboBox<Choice> box = new ComboBox<>();
        box.setId("paper-kind");
        KeptFields.keepWhenLeft(box, contents::keep);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Choice choice) {
                        return choice == null
                                ? ""
                                : choice.label().in(texts.language().get().code());
                    }

                    @Override
                    public Choice fromString(String text) {
                        return contents.kind().get();
                    }
                });
        box.getItems().setAll(contents.kinds());
        box.valueProperty().bindBidirectional(contents.kind());
        texts.language()
                .addListener(
                        o -> {
                            Choice kept = contents.kind().get();
                            box.getItems().setAll(contents.kinds());
                            contents.kind().set(kept);
                        });
        return box;
    }

    private void show() {
        children.getChildren().clear();
        papers.getChildren().clear();
        HouseholdRow row = contents.row().get();
        if (row == null) {
            return;
        }
        row.children().forEach(child -> children.getChildren().add(line(child)));
        if (row.documents().isEmpty()) {
            papers.getChildren().add(new Paragraph(texts.now("ui.households.no-paper"), "quiet"));
        }
        row.documents().forEach(paper -> papers.getChildren().add(line(paper)));
    }

    private HBox line(ChildRow child) {
        Label rank = Ltr.label(Integer.toString(child.rank()));
        rank.getStyleClass().add("strong");
        rank.setMinWidth(24);
        VBox words = new VBox(new Paragraph(child(texts, child)));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        for (String code : child.notCountedIn()) {
            words.getChildren()
                    .add(
                            new Paragraph(
                                    texts.now(
                                            "ui.households.not-counted",
                                            model.programme(code).in(texts.language().get().code()),
                                            model.cap(code)),
                                    "small",
                                    Meaning.DOUBTFUL.styleClass()));
        }
        HBox line = new HBox(8, rank, words);
        line.setAlignment(Pos.CENTER_LEFT);
        if (contents.canRaise(child)) {
            Button up =
                    Buttons.icon(
                            texts, "ui.households.raise", Icon.ABOVE, () -> contents.raise(child));
            up.setId("child-raise");
            line.getChildren().add(up);
        }
        if (contents.canRemove(child)) {
            Button out =
                    Buttons.icon(
                            texts,
                            "ui.households.remove-child",
                            Icon.REMOVE,
                            () -> contents.remove(child));
            out.setId("child-remove");
            line.getChildren().add(out);
        }
        return line;
    }

    private HBox line(HouseholdRow.DocumentRow paper) {
        String kind =
                paper.label() == null
                        ? Isolate.leftToRight(paper.document().kind())
                        : paper.label().in(texts.language().get().code());
        String number = paper.document().number();
        VBox words =
                new VBox(
                        new Paragraph(
                                number == null
                                        ? kind
                                        : texts.now(
                                                "ui.pupils.history.place",
                                                kind,
                                                Isolate.leftToRight(number))));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (paper.daysLeft() != null) {
            boolean over = paper.daysLeft() < 0;
            List<String> said =
                    List.of(
                            texts.date(paper.document().expiresOn()),
                            countdown(texts, paper.daysLeft()));
            words.getChildren()
                    .add(
                            new Paragraph(
                                    texts.listed(said),
                                    "small",
                                    over ? Meaning.DOUBTFUL.styleClass() : "quiet"));
        }
        Button out =
                Buttons.icon(
                        texts,
                        "ui.households.remove",
                        Icon.REMOVE,
                        () -> contents.remove(paper.document()));
        out.setId("paper-remove");
        HBox line = new HBox(8, words, out);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showRefusal() {
        for (VBox place : List.of(childRefusal, paperRefusal)) {
            place.getChildren().clear();
            if (contents.problem().get() != null) {
                Paragraph words =
                        new Paragraph(
                                texts.problem(contents.problem().get()),
                                "small",
                                Meaning.REFUSED.styleClass());
                words.setMinHeight(Region.USE_PREF_SIZE);
                place.getChildren().add(words);
            }
            place.setManaged(!place.getChildren().isEmpty());
        }
    }
}
