package org.sanad.ui.school;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sanad.i18n.Isolate;
import org.sanad.model.LocalizedText;
import org.sanad.model.Problem;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.school.PupilMoves.What;
import org.sanad.work.people.Journal;
import org.sanad.work.pupils.PupilHistory;

/** Beneath a pupil's sheet: his years here, and recording that he goes or comes back. */
final class PupilMovesView extends VBox {
    private final Texts texts;
    private final PupilMoves moves;
    private final PupilYearWords words;
    private final VBox years = new VBox(10);
    private final VBox refusal = new VBox();

    PupilMovesView(Texts texts, PupilMoves moves) {
        super(12);
        this.texts = texts;
        this.moves = moves;
        this.words = new PupilYearWords(texts, moves);
        years.setId("pupil-history");
        getChildren()
                .addAll(
                        new Paragraph(texts.text("ui.pupils.history"), "section-title"),
                        years,
                        new Paragraph(texts.text("ui.pupils.move.heading"), "section-title"),
                        form(),
                        refusal);
        KeptFields.beside(moves.typing(), this);
        moves.history().addListener(o -> showYears());
        moves.problem().addListener(o -> showRefusal());
        texts.language()
                .addListener(
                        o -> {
                            showYears();
                            showRefusal();
                        });
        refusal.managedProperty().bind(moves.problem().isNotNull());
        showYears();
    }

    private StringBinding word() {
        return Bindings.createStringBinding(
                () ->
                        texts.now(
                                switch (moves.what().get()) {
                                    case LEAVES -> "ui.pupils.move.depart";
                                    case RETURNS -> "ui.pupils.move.return";
                                    case CAME -> "ui.pupils.move.arrive";
                                }),
                moves.what(),
                texts.language());
    }

    /** Of a pupil on the list of whom no day is known: he leaves, or came during the year. */
    private FormField what() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox(6);
        for (What one : List.of(What.LEAVES, What.CAME)) {
            RadioButton choice = new RadioButton();
            choice.setId("move-" + code(one.name()));
            choice.textProperty().bind(texts.text("ui.pupils.move.what." + code(one.name())));
            choice.setToggleGroup(group);
            choice.setSelected(moves.what().get() == one);
            moves.what().addListener((o, before, now) -> choice.setSelected(now == one));
            choice.setOnAction(e -> moves.what().set(one));
            choices.getChildren().add(choice);
        }
        FormField field = new FormField(texts, "ui.pupils.move.what", choices);
        field.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                moves::mayHaveCome, moves.pupil(), moves.history()));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Form form() {
        TextField date = field(Ltr.field(), "move-date", moves.date());
        date.setPromptText("01/04/2027");
        Button save = Buttons.plain(texts, "ui.pupils.move.depart", Icon.SAVE, moves::record);
        save.setId("move-save");
        save.textProperty().unbind();
        save.textProperty().bind(word());
        save.disableProperty().bind(moves.date().isEmpty());
        FormField reason = new FormField(texts, "ui.pupils.move.reason", reason());
        // the reasons of the pack are those of going
        reason.visibleProperty().bind(moves.what().isEqualTo(What.LEAVES));
        reason.managedProperty().bind(reason.visibleProperty());
        VBox restored = KeptFields.restored(texts, moves.typing(), moves::revert);
        restored.setId("move-restored");
        return new Form(
                restored,
                what(),
                new FormField(texts, "ui.pupils.move.date", date).problem(moves.dateProblem()),
                new FormField(
                                texts,
                                "ui.pupils.move.school",
                                field(new TextField(), "move-school", moves.school()))
                        .help("ui.pupils.move.school-help"),
                reason,
                save);
    }

    private TextField field(TextField field, String id, StringProperty value) {
        field.setId(id);
        KeptFields.keepWhenLeft(field, moves::keep);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private ComboBox<Choice> reason() {
        ComboBox<Choice> box = new ComboBox<>();
        box.setId("move-reason");
        KeptFields.keepWhenLeft(box, moves::keep);
        StringConverter<Choice> names =
                new StringConverter<>() {
                    @Override
                    public String toString(Choice choice) {
                        return choice == null ? "" : in(choice.label());
                    }

                    @Override
                    public Choice fromString(String name) {
                        return moves.reason().get();
                    }
                };
        box.setConverter(names);
        box.getItems().setAll(moves.reasons());
        box.valueProperty().bindBidirectional(moves.reason());
        texts.language()
                .addListener(
                        o -> {
                            Choice chosen = moves.reason().get();
                            box.getItems().setAll(moves.reasons());
                            moves.reason().set(chosen);
                        });
        return box;
    }

    private void showYears() {
        years.getChildren().clear();
        PupilHistory history = moves.history().get();
        if (history != null) {
            history.years().forEach(year -> years.getChildren().add(year(year)));
            if (!moves.entered().isEmpty()) {
                years.getChildren().add(entered());
            }
        }
    }

    /** Who entered what last, as the journal of operations knows it. */
    private VBox entered() {
        VBox box = new VBox(2, new Paragraph(texts.now("ui.pupils.entered"), "strong"));
        for (Journal.Entry one : moves.entered()) {
            String who =
                    one.who() != null
                            ? Isolate.natural(one.who())
                            : texts.now(
                                    one.byFormerHead()
                                            ? "ui.journal.former-head"
                                            : "ui.journal.head");
            String said =
                    texts.now(
                            "ui.pupils.entered.line",
                            texts.now(UndoViewModel.wordsOf(one.kind())),
                            who,
                            one.when().toLocalDate());
            box.getChildren().add(new Paragraph(said, "small", "quiet"));
        }
        box.setId("pupil-entered");
        return box;
    }

    private VBox year(PupilHistory.Year year) {
        VBox box = new VBox(2, new Paragraph(year.year().label(), "strong"));
        words.sentences(year)
                .forEach(said -> box.getChildren().add(new Paragraph(said, "small", "quiet")));
        if (year.placement() != null && year.placement().arrivalUnknown()) {
            Paragraph doubt =
                    new Paragraph(
                            texts.now("ui.pupils.history.arrival-unknown"),
                            "small",
                            Meaning.DOUBTFUL.styleClass());
            box.getChildren().add(doubt);
        }
        return box;
    }

    private static String code(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String in(LocalizedText text) {
        return text.in(texts.language().get().code());
    }

    private void showRefusal() {
        refusal.getChildren().clear();
        Problem problem = moves.problem().get();
        if (problem != null) {
            Paragraph words =
                    new Paragraph(texts.problem(problem), "small", Meaning.REFUSED.styleClass());
            words.setMinHeight(Region.USE_PREF_SIZE);
            refusal.getChildren().add(words);
        }
    }
}
