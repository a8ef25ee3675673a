package org.sanad.ui.school;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sanad.model.Cin;
import org.sanad.model.Guardian;
import org.sanad.model.GuardianRelation;
import org.sanad.model.Phone;
import org.sanad.model.Problem;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.OneOrAll;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;
import org.sanad.work.households.HouseholdRow;

/** One household in the drawer: its children, its papers, or its guardians. */
final class HouseholdEditorView extends VBox {
    private static final String CHILDREN = "children";
    private static final String PAPERS = "papers";
    private static final String GUARDIANS = "guardians";

    private final Texts texts;
    private final HouseholdsViewModel model;
    private final HouseholdEditor editor;
    private final StringProperty part = new SimpleStringProperty(CHILDREN);
    private final VBox refusal = new VBox();
    private final VBox others = new VBox(4);
    private final VBox foot;

    HouseholdEditorView(Texts texts, HouseholdsViewModel model) {
        super(14);
        this.texts = texts;
        this.model = model;
        this.editor = model.editor();
        this.foot = new VBox(8, restored(), buttons());
        HouseholdContentsView contents = new HouseholdContentsView(texts, model);
        getChildren()
                .addAll(
                        parts(),
                        only(CHILDREN, contents.children()),
                        only(PAPERS, contents.papers()),
                        only(GUARDIANS, guardians()));
        KeptFields.beside(editor.typing(), this);
        editor.problem().addListener(o -> showRefusal());
        editor.row().addListener(o -> showOthers());
        texts.language()
                .addListener(
                        o -> {
                            showRefusal();
                            showOthers();
                        });
        refusal.managedProperty().bind(editor.problem().isNotNull());
        showOthers();
    }

    /**
     * Shows the part that holds something and stands on its field.
     *
     * @param about stable name as findings carry it: {@code household} for the children, {@code
     *     document}, or a member of the guardian or the payout; null for nothing
     */
    void standOn(String about) {
        if (about == null) {
            return;
        }
        boolean children = about.equals("household");
        boolean papers = about.equals("document");
        part.set(children ? CHILDREN : papers ? PAPERS : GUARDIANS);
        Node field =
                lookup(
                        children
                                ? "#household-children"
                                : papers ? "#paper-kind" : "#household-" + whose(about));
        if (field != null) {
            field.requestFocus();
            PageFrame.bringIntoSight(field.getParent());
        }
    }

    /** The field of the other guardian where it is his number that looks odd, not the first's. */
    private String whose(String about) {
        Predicate<Guardian> odd =
                switch (about) {
                    case "cin" -> HouseholdEditorView::oddCard;
                    case "phone" -> HouseholdEditorView::oddPhone;
                    default -> guardian -> false;
                };
        HouseholdRow row = editor.row().get();
        return row != null
                        && !odd.test(row.household().guardian())
                        && row.household().file().otherGuardians().stream().anyMatch(odd)
                ? "other-" + about
                : about;
    }

    private static boolean oddCard(Guardian guardian) {
        return guardian.cin() != null && Cin.parse(guardian.cin()).filter(Cin::usual).isEmpty();
    }

    private static boolean oddPhone(Guardian guardian) {
        return guardian.phone() != null
                && Phone.parse(guardian.phone()).filter(Phone::usual).isEmpty();
    }

    /** The title of the drawer: the guardian as stored. */
    ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> {
                    HouseholdRow row = editor.row().get();
                    String name = row == null ? null : row.household().guardian().name();
                    return name == null ? texts.now("ui.households.no-guardian") : name;
                },
                editor.row(),
                texts.language());
    }

    /** Beneath every part: what was typed stands in one that is not the first shown. */
    private HBox restored() {
        HBox line = KeptFields.restored(texts, editor.restored());
        line.setId("household-restored");
        return line;
    }

    private FlowPane parts() {
        FlowPane chips = new FlowPane(8, 8);
        ToggleGroup group = new ToggleGroup();
        for (String each : List.of(CHILDREN, PAPERS, GUARDIANS)) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty().bind(texts.text("ui.households.part." + each));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setId("household-" + each);
            chip.setToggleGroup(group);
            chip.setSelected(each.equals(part.get()));
            part.addListener((o, before, now) -> chip.setSelected(each.equals(now)));
            chip.setOnAction(
                    e -> {
                        chip.setSelected(true);
                        part.set(each);
                    });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Node only(String of, Node content) {
        content.visibleProperty().bind(part.isEqualTo(of));
        content.managedProperty().bind(content.visibleProperty());
        return content;
    }

    /** What stays in sight however long the part is. */
    VBox foot() {
        return foot;
    }

    /** Beneath the guardians; the other parts save at once. */
    private HBox buttons() {
        Button save = Buttons.primary(texts, "ui.pupils.save", Icon.SAVE, editor::save);
        save.setId("household-save");
        save.setDefaultButton(true);
        // beside the children or the papers Enter does what their own field says
        save.disableProperty().bind(editor.changed().not().or(part.isNotEqualTo(GUARDIANS)));
        // words alone: the arrow of undo would promise what was saved before
        Button revert = Buttons.quiet(texts, "ui.pupils.throw-away", null, editor::revert);
        HBox line = new HBox(8, save, revert);
        Shown.onlyWhen(line, part.isEqualTo(GUARDIANS).and(editor.changed()));
        return line;
    }

    private VBox guardians() {
        Form form = new Form();
        form.getChildren()
                .add(
                        new FormField(
                                texts,
                                "ui.households.relation",
                                relation("household-relation", editor.relation())));
        HouseholdEditor.FIELDS.forEach(name -> form.getChildren().add(field(name)));
        form.getChildren().add(field("douar"));
        form.getChildren().add(field("commune"));
        form.getChildren().add(new FormField(texts, "ui.households.paid-by", paidBy()));
        FormField rib = field("rib");
        rib.visibleProperty().bind(editor.paidBy().isEqualTo(HouseholdEditor.PaidBy.RIB));
        rib.managedProperty().bind(rib.visibleProperty());
        form.getChildren().add(rib);
        Form other = new Form();
        other.getChildren()
                .add(
                        new FormField(
                                texts,
                                "ui.households.relation",
                                relation("household-other-relation", editor.otherRelation())));
        HouseholdEditor.OTHER_FIELDS.forEach(name -> other.getChildren().add(field(name)));
        return new VBox(
                14,
                refusal,
                new Paragraph(texts.text("ui.households.emptied"), "help"),
                form,
                new Paragraph(texts.text("ui.households.other"), "section-title"),
                others,
                other);
    }

    private FormField field(String name) {
        boolean words = List.of("guardian", "other-guardian", "douar", "commune").contains(name);
        TextField field = words ? new TextField() : Ltr.field();
        field.setId("household-" + name);
        KeptFields.keepWhenLeft(field, editor::keep);
        field.textProperty().bindBidirectional(editor.field(name));
        if (name.equals("birth")) {
            field.setPromptText("01/04/1985");
        }
        return new FormField(texts, "ui.households.field." + name, field)
                .problem(editor.problem(name));
    }

    /** What somebody is to the children; nothing, where it is not known after all. */
    private OneOrAll<GuardianRelation> relation(
            String id, ObjectProperty<GuardianRelation> chosen) {
        OneOrAll<GuardianRelation> box =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words(
                                "ui.households.relation", "ui.households.relation.unknown"),
                        FXCollections.observableArrayList(GuardianRelation.values()),
                        chosen,
                        one -> texts.now("ui.households.relation." + one.code()));
        box.setId(id);
        KeptFields.keepWhenLeft(box, editor::keep);
        return box;
    }

    private ComboBox<HouseholdEditor.PaidBy> paidBy() {
        return choice(
                "household-paid-by",
                editor.paidBy(),
                List.of(HouseholdEditor.PaidBy.values()),
                one -> "ui.households.paid-by." + one.name().toLowerCase(Locale.ROOT));
    }

    private <T> ComboBox<T> choice(
            String id,
            ObjectProperty<T> chosen,
            List<T> all,
            java.util.function.Function<T, String> key) {
        ComboBox<T> box = new ComboBox<>();
        KeptFields.keepWhenLeft(box, editor::keep);
        box.setId(id);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T one) {
                        return one == null ? "" : texts.now(key.apply(one));
                    }

                    @Override
                    public T fromString(String text) {
                        return chosen.get();
                    }
                });
        box.getItems().setAll(all);
        box.valueProperty().bindBidirectional(chosen);
        texts.language()
                .addListener(
                        o -> {
                            T kept = chosen.get();
                            box.getItems().setAll(all);
                            chosen.set(kept);
                        });
        return box;
    }

    private void showOthers() {
        others.getChildren().clear();
        HouseholdRow row = editor.row().get();
        List<Guardian> known = row == null ? List.of() : row.household().file().otherGuardians();
        for (Guardian guardian : known) {
            String relation =
                    guardian.relation() == null
                            ? ""
                            : texts.now("ui.households.relation." + guardian.relation().code());
            List<String> said = new java.util.ArrayList<>();
            for (String one :
                    new String[] {
                        relation,
                        guardian.name(),
                        guardian.cin() == null ? null : Ltr.label(guardian.cin()).getText(),
                        guardian.phone() == null ? null : Ltr.label(guardian.phone()).getText()
                    }) {
                if (one != null && !one.isEmpty()) {
                    said.add(one);
                }
            }
            Paragraph words = new Paragraph(texts.listed(said));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(8, words);
            if (guardian.name() != null) {
                Button out =
                        Buttons.icon(
                                texts,
                                "ui.households.remove",
                                Icon.REMOVE,
                                () -> model.contents().removeGuardian(guardian.name()));
                out.setId("guardian-remove");
                line.getChildren().add(out);
            }
            others.getChildren().add(line);
        }
        others.setManaged(!known.isEmpty());
    }

    private void showRefusal() {
        refusal.getChildren().clear();
        Problem problem = editor.problem().get();
        if (problem != null) {
            refusal.getChildren()
                    .add(
                            new Paragraph(
                                    texts.problem(problem), "small", Meaning.REFUSED.styleClass()));
            PageFrame.bringIntoSight(refusal);
        }
    }
}
