package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.FieldFault;
import org.sanad.model.rule.FieldProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.school.ProgrammesViewModel.SheetRow;
import org.sanad.work.Job;
import org.sanad.work.benefits.BeneficiaryForm;
import org.sanad.work.benefits.BenefitFields;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.school.SchoolDesk;

/**
 * The further fields of one participant while they are filled in. A field is saved when it is left,
 * and said to be saved when it is on the disk. What was typed and does not fit, or was being typed
 * when the desk was closed, is kept apart for each participant, on the disk as well.
 */
public final class BenefitDetails {
    /** The participants of a programme in the order of the sheet, as far as they are shown. */
    interface Participants {
        /**
         * @param step 1 for the next, -1 for the one before
         */
        Optional<SheetRow> beside(SheetRow row, Programme programme, int step);

        /** What is written of a participant has changed. */
        void changed(BeneficiaryForm form);
    }

    /**
     * Whose sheet is open.
     *
     * @param field code of the field one wants to stand on, or null
     */
    public record Shown(SheetRow row, Programme programme, BeneficiaryForm form, String field) {
        private Shown with(BeneficiaryForm stored) {
            return new Shown(row, programme, stored, null);
        }
    }

    private record Place(UUID pupil, String programme, String field) {}

    /**
     * What stands in a field and is not saved.
     *
     * @param wrong why it cannot be, or null
     * @param saving whether it is on its way
     */
    private record Draft(String typed, FieldProblem wrong, boolean saving) {}

    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final SchoolDesk desk;
    private final Participants participants;
    private final StepQueue steps = new StepQueue();
    private final KeptForm kept;

    /** Of the sheet that is open, by code of the field. */
    private final Map<String, Draft> drafts = new HashMap<>();

    /** What is being typed, by code of the field: one at most. */
    private final Map<String, String> typing = new HashMap<>();

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper();

    BenefitDetails(
            JobRunner jobs,
            Notices notices,
            Texts texts,
            SchoolDesk desk,
            Participants participants) {
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
        this.desk = desk;
        this.participants = participants;
        this.kept = new KeptForm(jobs, notices, desk.drafts(), Drafts.Form.BENEFIT, new Fields());
    }

    private final class Fields implements KeptForm.Fields {
        @Override
        public Map<String, String> stored() {
            return texts(BenefitDetails.this::stored);
        }

        @Override
        public Map<String, String> typed() {
            return texts(
                    field -> typing.getOrDefault(field.code(), BenefitDetails.this.typed(field)));
        }

        private Map<String, String> texts(Function<FieldDefinition, String> text) {
            return shown.get() == null
                    ? Map.of()
                    : shown.get().form().fields().stream()
                            .collect(Collectors.toMap(FieldDefinition::code, text));
        }

        @Override
        public void fill(Map<String, String> texts) {
            for (FieldDefinition field : shown.get().form().fields()) {
                String text = texts.get(field.code());
                if (!text.equals(BenefitDetails.this.stored(field))
                        && !typing.containsKey(field.code())) {
                    FieldProblem wrong =
                            desk.benefitFields()
                                    .fault(field, FieldText.kept(field, text))
                                    .orElse(null);
                    drafts.put(field.code(), new Draft(text, wrong, false));
                }
            }
            showAgain(shown.get().form());
        }
    }

    private void showAgain(BeneficiaryForm form) {
        shown.set(shown.get().with(form));
    }

    /** Opens the sheet of a participant. */
    void open(SheetRow row, Programme programme) {
        open(row, programme, null);
    }

    /**
     * The same to stand on one field.
     *
     * @param field its code; where it is null or not asked, the first field that lacks something
     */
    void open(SheetRow row, Programme programme, String field) {
        // after what waits to be saved: the form is to show it
        steps.add(
                () -> {
                    steps.begin();
                    jobs.run(
                            Job.of(
                                    "ui.programmes.fields.reading",
                                    progress ->
                                            desk.benefitFields()
                                                    .form(row.pupil(), programme.code())),
                            form -> {
                                keep();
                                drafts.clear();
                                typing.clear();
                                saved.set(false);
                                shown.set(new Shown(row, programme, form, field));
                                kept.open(Drafts.participant(row.pupil(), programme.code()));
                                steps.end();
                            },
                            refusal -> {
                                notices.refuse(refusal);
                                steps.end();
                            });
                });
    }

    /** Goes on to another participant; at the end nothing happens. */
    public void go(int step) {
        Shown now = shown.get();
        if (now != null) {
            participants
                    .beside(now.row(), now.programme(), step)
                    .ifPresent(row -> open(row, now.programme()));
        }
    }

    /** Whether there is another participant in that direction. */
    public boolean hasMore(int step) {
        Shown now = shown.get();
        return now != null && participants.beside(now.row(), now.programme(), step).isPresent();
    }

    /** Closes the sheet: a field left from now on is not saved; what is typed till then waits. */
    void close() {
        keep();
        kept.close();
        shown.set(null);
    }

    /** Keeps what is typed and not saved. */
    void keep() {
        if (shown.get() != null) {
            kept.keep();
        }
    }

    /** Keeps what is typed, and tells whether the sheet shows what was typed earlier. */
    KeptForm typing() {
        return kept;
    }

    /** Something is being typed: what stands there is not what is saved. */
    void typing(FieldDefinition field, String typed) {
        saved.set(false);
        typing.clear();
        typing.put(field.code(), typed);
    }

    /** Saves a field that was left, when it fits. */
    public void leave(FieldDefinition field, String typed) {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        typing.remove(field.code());
        Draft draft = drafts.get(field.code());
        boolean waits = draft != null && draft.wrong() == null && !draft.saving();
        if (typed.equals(typed(field)) && !waits) {
            return;
        }
        String value = FieldText.kept(field, typed);
        String stored = now.form().values().getOrDefault(field.code(), "");
        if (value.equals(stored) && draft == null) {
            return;
        }
        Optional<FieldProblem> wrong = desk.benefitFields().fault(field, value);
        drafts.put(field.code(), new Draft(typed, wrong.orElse(null), wrong.isEmpty()));
        if (wrong.isPresent()) {
            kept.keep();
            showAgain(now.form());
        } else {
            Place place = new Place(now.form().pupil(), now.form().programme(), field.code());
            steps.add(() -> save(place, typed, value));
        }
    }

    private void save(Place place, String typed, String value) {
        steps.begin();
        Drafts.Waiting sent =
                kept.waiting(
                        Drafts.participant(place.pupil(), place.programme()),
                        Map.of(place.field(), typed));
        BenefitFields fields = desk.typed(sent).benefitFields();
        Supplier<BeneficiaryForm> save =
                kept.writing(
                        sent,
                        () ->
                                fields.setField(
                                        place.pupil(), place.programme(), place.field(), value));
        jobs.run(
                Job.of("ui.programmes.fields.saving", progress -> save.get()),
                form -> written(place, typed, form),
                refusal -> refused(place, typed, refusal));
    }

    private void written(Place place, String typed, BeneficiaryForm form) {
        participants.changed(form);
        kept.saved(Drafts.participant(place.pupil(), place.programme()));
        if (isShown(place)) {
            drafts.remove(place.field(), new Draft(typed, null, true));
            showAgain(form);
            saved.set(true);
            kept.keep();
        }
        steps.end();
    }

    private boolean isShown(Place place) {
        Shown now = shown.get();
        return now != null
                && now.form().pupil().equals(place.pupil())
                && now.form().programme().equals(place.programme());
    }

    /** It stays where it was typed, and is tried again when it is left once more. */
    private void refused(Place place, String typed, UserProblem refusal) {
        notices.refuse(refusal);
        if (isShown(place)) {
            drafts.replace(
                    place.field(), new Draft(typed, null, true), new Draft(typed, null, false));
            kept.keep();
        }
        steps.end();
    }

    /** What stands in a field: what was typed and not saved, or what is stored. */
    public String typed(FieldDefinition field) {
        Draft draft = drafts.get(field.code());
        return draft == null ? stored(field) : draft.typed();
    }

    private String stored(FieldDefinition field) {
        return FieldText.typed(field, shown.get().form().values().getOrDefault(field.code(), ""));
    }

    /** Why what was typed is not saved, or null. */
    public Problem refusal(FieldDefinition field) {
        Draft draft = drafts.get(field.code());
        return draft == null || draft.wrong() == null ? null : problem(field, draft.wrong());
    }

    /** What is doubtful of what is stored, or null. */
    public Problem doubt(FieldDefinition field) {
        return refusal(field) != null
                ? null
                : shown.get()
                        .form()
                        .problem(field)
                        .map(wrong -> problem(field, wrong))
                        .orElse(null);
    }

    private Problem problem(FieldDefinition field, FieldProblem wrong) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(field.label().in(texts.language().get().code()));
        for (String argument : wrong.arguments()) {
            arguments.add(
                    wrong.fault() == FieldFault.EXPIRED
                            ? texts.date(java.time.LocalDate.parse(argument))
                            : argument);
        }
        return Problem.of(wrong.fault().messageKey(), arguments.toArray());
    }

    /** The sheet that is open, or null. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether all that was typed last is on the disk. */
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }
}
