package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.Problem;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;

/** The further fields of a participant in the drawer of the class sheet. */
final class BenefitDetailsView extends VBox {
    /** A field of the form in the window. */
    private record Line(
            FieldDefinition field,
            FieldInput input,
            FormField shown,
            ObjectProperty<Problem> refusal,
            ObjectProperty<Problem> doubt) {}

    private final Texts texts;
    private final BenefitDetails model;
    private final Form form = new Form();
    private final HBox restored;
    private final List<Line> lines = new ArrayList<>();
    private UUID pupil;
    private List<FieldDefinition> fields = List.of();

    BenefitDetailsView(Texts texts, BenefitDetails model) {
        super(12);
        this.texts = texts;
        this.model = model;
        setId("benefit-details");
        Paragraph keys = new Paragraph(texts.text("ui.programmes.fields.keys"), "quiet", "small");
        restored = KeptFields.restored(texts, model.typing().restored());
        restored.setId("fields-restored");
        getChildren().addAll(head(), form, keys);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                focusFirst();
                            }
                        });
        // the same form once more is news too: what was typed may have been refused
        model.shown().addListener((InvalidationListener) o -> show());
        texts.language().addListener(o -> show());
        show();
    }

    /** The title of the drawer: the pupil's name. */
    ObservableValue<String> title() {
        return of(now -> now.row().name());
    }

    /** In sight whichever field has the focus: what stands there was typed earlier. */
    Node foot() {
        return restored;
    }

    /** Saves what is typed in the field one stands in; what waits in others is left to wait. */
    void leave() {
        lines.stream()
                .filter(
                        line ->
                                line.input().node().isFocusWithin()
                                        || !line.input().typed().equals(model.typed(line.field())))
                .forEach(line -> model.leave(line.field(), line.input().typed()));
    }

    private void pressed(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && (down || event.getCode() == KeyCode.UP)) {
            go(down ? 1 : -1);
            event.consume();
        }
    }

    private void go(int step) {
        leave();
        model.go(step);
    }

    private Node head() {
        Paragraph programme =
                new Paragraph(
                        of(now -> now.programme().shortName().in(texts.language().get().code())),
                        "strong");
        Label saved = StatusMark.of(Meaning.DONE, texts.text("ui.programmes.fields.saved"));
        saved.setId("fields-saved");
        saved.visibleProperty().bind(model.saved());
        saved.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button before = turn("ui.programmes.fields.before", Icon.ABOVE, -1);
        Button next = turn("ui.programmes.fields.next", Icon.BELOW, 1);
        before.setId("fields-before");
        next.setId("fields-next");
        HBox line = new HBox(8, saved, space, before, next);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, programme, line);
    }

    private Button turn(String key, Icon icon, int step) {
        Button button = Buttons.icon(texts, key, icon, () -> go(step));
        button.setFocusTraversable(false);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !model.hasMore(step), model.shown()));
        return button;
    }

    private void show() {
        BenefitDetails.Shown now = model.shown().get();
        if (now == null) {
            pupil = null;
            return;
        }
        boolean other = !now.row().pupil().equals(pupil) || !fields.equals(now.form().fields());
        if (!fields.equals(now.form().fields())) {
            build(now);
        }
        pupil = now.row().pupil();
        for (Line line : lines) {
            boolean asked = now.form().asked(line.field());
            line.shown().setVisible(asked);
            line.shown().setManaged(asked);
            String typed = model.typed(line.field());
            if (other || !asked) {
                line.input().show(typed);
            } else {
                line.input().renew(typed);
            }
            line.refusal().set(model.refusal(line.field()));
            line.doubt().set(asked ? model.doubt(line.field()) : null);
        }
        if (other && getScene() != null && isFocusWithin()) {
            focusFirst();
        }
    }

    private void build(BenefitDetails.Shown now) {
        fields = now.form().fields();
        lines.clear();
        Map<FieldDefinition, FormField> made = new LinkedHashMap<>();
        for (FieldDefinition field : fields) {
            Line line = line(field, now);
            lines.add(line);
            made.put(field, line.shown());
        }
        form.getChildren().setAll(made.values());
    }

    private Line line(FieldDefinition field, BenefitDetails.Shown now) {
        FieldInput[] made = new FieldInput[1];
        FieldInput.Listener listener =
                new FieldInput.Listener() {
                    @Override
                    public void typing() {
                        model.typing(field, made[0].typed());
                    }

                    @Override
                    public void left() {
                        if (made[0] != null) {
                            model.leave(field, made[0].typed());
                        }
                    }
                };
        List<org.sanad.model.pack.Choice> choices =
                now.form().choices().getOrDefault(field.code(), List.of());
        FieldInput input = FieldInput.of(texts, field, choices, listener);
        made[0] = input;
        ObjectProperty<Problem> refusal = new SimpleObjectProperty<>();
        ObjectProperty<Problem> doubt = new SimpleObjectProperty<>();
        FormField shown =
                new FormField(texts, label(field), input.node()).problem(refusal).doubt(doubt);
        if (field.help() != null) {
            shown.help(inLanguage(() -> field.help().in(texts.language().get().code())));
        }
        return new Line(field, input, shown, refusal, doubt);
    }

    private ObservableValue<String> label(FieldDefinition field) {
        return inLanguage(
                () -> {
                    String words = field.label().in(texts.language().get().code());
                    return field.required()
                            ? words
                            : Isolate.strip(texts.now("ui.programmes.fields.optional", words));
                });
    }

    private ObservableValue<String> inLanguage(java.util.concurrent.Callable<String> words) {
        return Bindings.createStringBinding(words, texts.language());
    }

    /** The field asked for, else the first still to be filled in, or the first. */
    private void focusFirst() {
        String wanted = model.shown().get() == null ? null : model.shown().get().field();
        lines.stream()
                .filter(line -> line.shown().isVisible() && line.field().code().equals(wanted))
                .findFirst()
                .or(this::firstLacking)
                .or(() -> lines.stream().filter(line -> line.shown().isVisible()).findFirst())
                .ifPresent(line -> line.input().first().requestFocus());
    }

    private Optional<Line> firstLacking() {
        return lines.stream()
                .filter(line -> line.shown().isVisible())
                .filter(line -> line.doubt().get() != null || line.refusal().get() != null)
                .findFirst();
    }

    private ObservableValue<String> of(Function<BenefitDetails.Shown, String> words) {
        return Bindings.createStringBinding(
                () -> model.shown().get() == null ? "" : words.apply(model.shown().get()),
                model.shown(),
                texts.language());
    }
}
