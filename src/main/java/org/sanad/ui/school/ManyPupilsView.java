package org.sanad.ui.school;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.Problem;
import org.sanad.model.Site;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Choices;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.school.ManyPupilsForm.Asked;
import org.sanad.ui.school.ManyPupilsForm.What;

/** In the drawer: what is done to all the pupils selected. */
final class ManyPupilsView extends VBox {
    private static final int NAMED = 8;

    private final Texts texts;
    private final Dialogs dialogs;
    private final ManyPupilsForm form;
    private final ObservableList<Site> sites;
    private final RadioButton first;

    /**
     * @param sites sites of the school
     * @param classes classes of the year
     */
    ManyPupilsView(
            UiContext ui,
            ManyPupilsForm form,
            ObservableList<Site> sites,
            ObservableList<String> classes) {
        super(16);
        this.texts = ui.texts();
        this.dialogs = ui.dialogs();
        this.form = form;
        this.sites = sites;
        getStyleClass().add("pupil-editor");
        KeptFields.beside(form.typing(), this);
        Paragraph names = new Paragraph(names(), "small", "quiet");
        VBox refusal = new VBox();
        refusal.managedProperty().bind(form.problem().isNotNull());
        form.problem().addListener((o, before, now) -> showRefusal(refusal, now));
        texts.language().addListener(o -> showRefusal(refusal, form.problem().get()));
        VBox kinds = kinds();
        first = (RadioButton) kinds.getChildren().get(0);
        Button apply =
                Buttons.primary(
                        texts, "ui.pupils.many.apply", Icon.NEXT, () -> form.prepare(this::ask));
        apply.setId("many-apply");
        apply.disableProperty().bind(form.ready().not());
        getChildren()
                .addAll(
                        names,
                        new FormField(texts, "ui.pupils.many.what", kinds),
                        fields(classes),
                        refusal,
                        apply);
        focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                first.requestFocus();
                            }
                        });
        setFocusTraversable(false);
    }

    /** The title of the drawer. */
    ObservableValue<String> title() {
        return texts.text("ui.pupils.many.selected", Bindings.size(form.selected()));
    }

    private ObservableValue<String> names() {
        return Bindings.createStringBinding(
                () -> {
                    String listed =
                            texts.listed(
                                    form.selected().stream()
                                            .limit(NAMED)
                                            .map(row -> row.name().whole())
                                            .toList());
                    int more = form.selected().size() - NAMED;
                    return more > 0 ? texts.now("ui.pupils.many.more", listed, more) : listed;
                },
                form.selected(),
                texts.language());
    }

    private VBox kinds() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox(6);
        for (What one : What.values()) {
            RadioButton choice = new RadioButton();
            choice.setId("many-" + one.name().toLowerCase(Locale.ROOT));
            choice.textProperty()
                    .bind(texts.text("ui.pupils.many.what." + one.name().toLowerCase(Locale.ROOT)));
            choice.setToggleGroup(group);
            choice.setSelected(form.what().get() == one);
            form.what().addListener((o, before, now) -> choice.setSelected(now == one));
            choice.setOnAction(e -> form.what().set(one));
            if (one == What.SITE) {
                shownWhile(Bindings.size(sites).greaterThan(1), choice);
            }
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private Form fields(ObservableList<String> classes) {
        ComboBox<Site> site = Choices.box(texts, "ui.pupils.site", sites, Site::name);
        site.setId("many-site-to");
        site.valueProperty().bindBidirectional(form.site());
        ComboBox<String> schoolClass =
                Choices.box(texts, "ui.pupils.class", classes, Isolate::leftToRight);
        schoolClass.setId("many-class-to");
        schoolClass.valueProperty().bindBidirectional(form.schoolClass());
        TextField date = Ltr.field();
        date.setId("many-date");
        date.setPromptText("01/04/2027");
        KeptFields.keepWhenLeft(date, form::keep);
        date.textProperty().bindBidirectional(form.date());
        TextField school = new TextField();
        school.setId("many-school");
        KeptFields.keepWhenLeft(school, form::keep);
        school.textProperty().bindBidirectional(form.school());
        ComboBox<Choice> reason =
                Choices.box(
                        texts,
                        "ui.pupils.move.reason",
                        FXCollections.observableArrayList(form.reasons()),
                        choice -> choice.label().in(texts.language().get().code()));
        reason.setId("many-reason");
        KeptFields.keepWhenLeft(reason, form::keep);
        reason.valueProperty().bindBidirectional(form.reason());
        return new Form(
                of(What.SITE, new FormField(texts, "ui.pupils.many.to-site", site)),
                of(
                        What.CLASS,
                        new FormField(texts, "ui.pupils.many.to-class", schoolClass)
                                .help("ui.pupils.many.class-help")),
                restored(),
                of(
                        What.DEPARTURE,
                        new FormField(texts, "ui.pupils.many.date", date)
                                .problem(form.dateProblem())),
                of(
                        What.DEPARTURE,
                        new FormField(texts, "ui.pupils.move.school", school)
                                .help("ui.pupils.move.school-help")),
                of(What.DEPARTURE, new FormField(texts, "ui.pupils.move.reason", reason)));
    }

    private VBox restored() {
        VBox restored = KeptFields.restored(texts, form.typing(), form::revert);
        restored.setId("many-restored");
        VBox departure = new VBox(restored);
        shownWhile(form.what().isEqualTo(What.DEPARTURE).and(form.typing().restored()), departure);
        return departure;
    }

    private Node of(What what, Node field) {
        shownWhile(form.what().isEqualTo(what), field);
        return field;
    }

    private static void shownWhile(ObservableBooleanValue shown, Node node) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private void ask(Asked asked) {
        dialogs.confirm(
                new Dialogs.Question(
                        "ui.pupils.many.confirm",
                        sentence(asked),
                        "ui.pupils.many.yes",
                        asked.what() == What.DEPARTURE),
                () -> form.apply(asked),
                asked.effect().changed(),
                asked.effect().untouched(),
                asked.effect().levels(),
                target(asked));
    }

    private static String sentence(Asked asked) {
        return switch (asked.what()) {
            case SITE -> "ui.pupils.many.confirm.site";
            case CLASS ->
                    asked.effect().levels() > 0
                            ? "ui.pupils.many.confirm.level"
                            : "ui.pupils.many.confirm.class";
            case DEPARTURE -> "ui.pupils.many.confirm.departure";
        };
    }

    private String target(Asked asked) {
        return switch (asked.what()) {
            case SITE -> form.site().get().name();
            case CLASS -> Isolate.leftToRight(form.schoolClass().get());
            case DEPARTURE -> Isolate.leftToRight(form.date().get());
        };
    }

    private void showRefusal(VBox place, Problem problem) {
        place.getChildren().clear();
        if (problem != null) {
            place.getChildren()
                    .add(
                            new Paragraph(
                                    texts.problem(problem), "small", Meaning.REFUSED.styleClass()));
        }
    }
}
