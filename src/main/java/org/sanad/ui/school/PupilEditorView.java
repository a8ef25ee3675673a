package org.sanad.ui.school;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.sanad.model.Gender;
import org.sanad.model.Problem;
import org.sanad.model.Site;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;

/** The sheet of one pupil, as it stands in the drawer. */
final class PupilEditorView extends VBox {
    /** Long enough not to ask in mid-word, short enough to be seen before one goes on. */
    private static final Duration AFTER_TYPING = Duration.millis(400);

    /** Members of a pupil's row that have a field here. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "first", "pupil-first",
                    "gender", "pupil-gender",
                    "birthDate", "pupil-birth",
                    "birthPlace", "pupil-place",
                    "household", "pupil-guardian",
                    "cin", "pupil-cin",
                    "phone", "pupil-phone");

    private final Texts texts;
    private final PupilEditor editor;
    private final TextField familyName;
    private final VBox buttons;

    PupilEditorView(Texts texts, PupilEditor editor) {
        super(16);
        this.texts = texts;
        this.editor = editor;
        familyName = field(new TextField(), "pupil-family", editor.familyName());
        buttons = makeButtons();
        getStyleClass().add("pupil-editor");
        KeptFields.beside(editor.typing(), this);
        getChildren()
                .addAll(
                        head(),
                        new DoubleWarningView(texts, editor.doubles(), editor::sayTwo),
                        remarks(),
                        form());
        lookWhileTyping();
        focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                familyName.requestFocus();
                            }
                        });
        setFocusTraversable(false);
    }

    /** Asks after the last key, not at each. */
    private void lookWhileTyping() {
        PauseTransition pause = new PauseTransition(AFTER_TYPING);
        pause.setOnFinished(e -> editor.lookForDoubles());
        for (ObservableValue<?> field :
                List.of(
                        editor.familyName(),
                        editor.firstName(),
                        editor.birthDate(),
                        editor.birthPlace(),
                        editor.gender())) {
            field.addListener((o, before, now) -> pause.playFromStart());
        }
    }

    /**
     * Gives the focus to the field of a bundle's member; where the sheet has none, to its first.
     *
     * @param member as rows of bundles name it, e.g. {@code birthDate}; may be null
     */
    void standOn(String member) {
        Node field = lookup("#" + FIELDS.getOrDefault(String.valueOf(member), "pupil-family"));
        if (field != null) {
            field.requestFocus();
            PageFrame.bringIntoSight(field.getParent());
        }
    }

    /** Something more of the pupil, beneath the sheet. */
    void beneath(Node more) {
        getChildren().add(more);
    }

    /** The title of the drawer: the pupil's name as it is stored. */
    ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> editor.pupil().get() == null ? "" : editor.pupil().get().name().whole(),
                editor.pupil());
    }

    private HBox head() {
        HBox line =
                new HBox(
                        12,
                        Ltr.label(ofPupil(row -> row.code().value())),
                        Ltr.label(ofPupil(row -> row.schoolClass())));
        line.getStyleClass().add("quiet");
        return line;
    }

    private ObservableValue<String> ofPupil(
            java.util.function.Function<org.sanad.work.pupils.PupilRow, String> value) {
        return Bindings.createStringBinding(
                () -> editor.pupil().get() == null ? "" : value.apply(editor.pupil().get()),
                editor.pupil());
    }

    private VBox remarks() {
        VBox refusal = new VBox();
        editor.problem().addListener((o, before, now) -> showRefusal(refusal, now));
        texts.language().addListener(o -> showRefusal(refusal, editor.problem().get()));
        refusal.managedProperty().bind(editor.problem().isNotNull());
        BooleanBinding shared = editor.guardian().changesSiblings();
        VBox remarks = new VBox(8, siblings("pupil-siblings"), refusal);
        remarks.managedProperty().bind(shared.or(editor.problem().isNotNull()));
        return remarks;
    }

    private void showRefusal(VBox place, Problem problem) {
        place.getChildren().clear();
        if (problem != null) {
            place.getChildren()
                    .add(
                            new Paragraph(
                                    texts.problem(problem), "small", Meaning.REFUSED.styleClass()));
            PageFrame.bringIntoSight(place);
        }
    }

    /** Said from the first key typed on, beside the button that saves and beside the fields. */
    private VBox siblings(String id) {
        VBox place = new VBox();
        place.setId(id);
        BooleanBinding shared = editor.guardian().changesSiblings();
        ObservableList<String> names = editor.guardian().siblings();
        shared.addListener((o, before, now) -> showSiblings(place));
        names.addListener((ListChangeListener<String>) change -> showSiblings(place));
        texts.language().addListener(o -> showSiblings(place));
        place.visibleProperty().bind(shared);
        place.managedProperty().bind(shared);
        return place;
    }

    private void showSiblings(VBox place) {
        place.getChildren().clear();
        GuardianFields guardian = editor.guardian();
        if (guardian.changesSiblings().get()) {
            String names = texts.listed(guardian.siblings());
            place.getChildren()
                    .add(
                            new Paragraph(
                                    texts.text(
                                            "ui.pupils.siblings",
                                            guardian.siblings().size(),
                                            names),
                                    "small",
                                    Meaning.DOUBTFUL.styleClass()));
        }
    }

    private Form form() {
        FormField siteField = new FormField(texts, "ui.pupils.site", site());
        siteField.visibleProperty().bind(Bindings.size(editor.sites()).greaterThan(1));
        siteField.managedProperty().bind(siteField.visibleProperty());
        TextField firstName = field(new TextField(), "pupil-first", editor.firstName());
        TextField date = field(Ltr.field(), "pupil-birth", editor.birthDate());
        date.setPromptText("01/04/2020");
        GuardianFields guardian = editor.guardian();
        return new Form(
                new FormField(texts, "ui.pupils.family", familyName).problem(editor.nameProblem()),
                new FormField(texts, "ui.pupils.first", firstName),
                new FormField(texts, "ui.pupils.gender", gender()),
                new FormField(texts, "ui.pupils.birth", date).problem(editor.dateProblem()),
                new FormField(
                        texts,
                        "ui.pupils.birth-place",
                        field(new TextField(), "pupil-place", editor.birthPlace())),
                siteField,
                new FormField(
                        texts,
                        "ui.pupils.guardian",
                        field(new TextField(), "pupil-guardian", guardian.name())),
                new FormField(
                                texts,
                                "ui.pupils.cin",
                                field(Ltr.field(), "pupil-cin", guardian.cin()))
                        .problem(guardian.cinProblem()),
                new FormField(
                                texts,
                                "ui.pupils.phone",
                                field(Ltr.field(), "pupil-phone", guardian.phone()))
                        .help("ui.pupils.guardian-help")
                        .problem(guardian.phoneProblem()),
                siblings("pupil-siblings-too"));
    }

    private TextField field(TextField field, String id, StringProperty value) {
        field.setId(id);
        KeptFields.keepWhenLeft(field, editor::keep);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private HBox gender() {
        ToggleGroup group = new ToggleGroup();
        Map<Gender, RadioButton> choices =
                Map.of(
                        Gender.FEMALE,
                        choice(group, Gender.FEMALE),
                        Gender.MALE,
                        choice(group, Gender.MALE));
        editor.gender()
                .addListener(
                        (o, before, now) ->
                                group.selectToggle(now == null ? null : choices.get(now)));
        Gender now = editor.gender().get();
        group.selectToggle(now == null ? null : choices.get(now));
        choices.get(Gender.FEMALE).setId("pupil-gender");
        return new HBox(24, choices.get(Gender.FEMALE), choices.get(Gender.MALE));
    }

    private RadioButton choice(ToggleGroup group, Gender gender) {
        RadioButton button = new RadioButton();
        button.textProperty()
                .bind(
                        texts.text(
                                "ui.pupils.gender."
                                        + gender.code().toLowerCase(java.util.Locale.ROOT)));
        button.setToggleGroup(group);
        button.setOnAction(e -> editor.gender().set(gender));
        KeptFields.keepWhenLeft(button, editor::keep);
        return button;
    }

    private ComboBox<UUID> site() {
        ComboBox<UUID> box = new ComboBox<>();
        KeptFields.keepWhenLeft(box, editor::keep);
        editor.sites().addListener((javafx.beans.InvalidationListener) o -> offerSites(box));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(UUID id) {
                        return editor.sites().stream()
                                .filter(site -> site.id().equals(id))
                                .map(Site::name)
                                .findFirst()
                                .orElse("");
                    }

                    @Override
                    public UUID fromString(String name) {
                        return editor.site().get();
                    }
                });
        box.valueProperty().addListener((o, before, now) -> chooseSite(now));
        editor.site().addListener((o, before, now) -> box.setValue(now));
        offerSites(box);
        return box;
    }

    private void offerSites(ComboBox<UUID> box) {
        box.getItems().setAll(editor.sites().stream().map(Site::id).toList());
        box.setValue(editor.site().get());
    }

    /** A list of sites read anew empties the box for a moment; that is no choice. */
    private void chooseSite(UUID chosen) {
        if (chosen != null) {
            editor.site().set(chosen);
        }
    }

    /**
     * What stands beneath the sheet however long it is, whichever field has the focus: saves, goes
     * back to what is stored, and says when what is not saved was typed earlier.
     */
    Node buttons() {
        return buttons;
    }

    private VBox makeButtons() {
        Button save = Buttons.primary(texts, "ui.pupils.save", Icon.SAVE, editor::save);
        save.setId("pupil-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(editor.changed().not());
        // words alone: the arrow of undo would promise what was saved before
        Button revert = Buttons.quiet(texts, "ui.pupils.throw-away", null, editor::revert);
        HBox line = new HBox(8, save, revert);
        // there once there is something to save: leaving and coming have a button of their own
        VBox foot = new VBox(8, KeptFields.restored(texts, editor.restored()), line);
        Shown.onlyWhen(foot, editor.changed());
        return foot;
    }
}
