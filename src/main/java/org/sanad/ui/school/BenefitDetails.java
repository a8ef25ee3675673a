package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.sanad.work.school.SchoolDesk;

/**
 * The further fields of one participant while they are filled in. A field is saved when it is left,
 * and said to be saved when it is on the disk. What was typed and does not fit is kept apart for
 * each pupil, so that going on to the next loses nothing.
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

    private record Draft(String typed, FieldProblem wrong) {}

    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final SchoolDesk desk;
    private final Participants participants;
    private final StepQueue steps = new StepQueue();
    private final Map<Place, Draft> drafts = new HashMap<>();
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
                                saved.set(false);
                                shown.set(new Shown(row, programme, form, field));
                                steps.end();
                            },
                            this::refused);
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

    /** Closes the sheet. */
    void close() {
        shown.set(null);
    }

    /** Something is being typed: what stands there is not what is saved. */
    void typing() {
        saved.set(false);
    }

    /** Saves a field that was left, when it fits. */
    public void leave(FieldDefinition field, String typed) {
        Shown now = shown.get();
        if (now == null || typed.equals(typed(field))) {
            return;
        }
        Place place = place(now, field);
        String value = FieldText.kept(field, typed);
        String stored = now.form().values().getOrDefault(field.code(), "");
        if (value.equals(stored) && drafts.remove(place) == null) {
            return;
        }
        Optional<FieldProblem> wrong = desk.benefitFields().fault(field, value);
        if (wrong.isPresent()) {
            drafts.put(place, new Draft(typed, wrong.get()));
            shown.set(now.with(now.form()));
            return;
        }
        drafts.remove(place);
        steps.add(() -> save(place, value));
    }

    private void save(Place place, String value) {
        steps.begin();
        jobs.run(
                Job.of(
                        "ui.programmes.fields.saving",
                        progress ->
                                desk.benefitFields()
                                        .setField(
                                                place.pupil(),
                                                place.programme(),
                                                place.field(),
                                                value)),
                this::written,
                this::refused);
    }

    private void written(BeneficiaryForm form) {
        participants.changed(form);
        Shown now = shown.get();
        if (now != null
                && now.form().pupil().equals(form.pupil())
                && now.form().programme().equals(form.programme())) {
            shown.set(now.with(form));
            saved.set(true);
        }
        steps.end();
    }

    private void refused(UserProblem refusal) {
        notices.refuse(refusal);
        steps.end();
    }

    /** What stands in a field: what was typed and not saved, or what is stored. */
    public String typed(FieldDefinition field) {
        Shown now = shown.get();
        Draft draft = drafts.get(place(now, field));
        return draft == null
                ? FieldText.typed(field, now.form().values().getOrDefault(field.code(), ""))
                : draft.typed();
    }

    /** Why what was typed is not saved, or null. */
    public Problem refusal(FieldDefinition field) {
        Draft draft = drafts.get(place(shown.get(), field));
        return draft == null ? null : problem(field, draft.wrong());
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

    private static Place place(Shown now, FieldDefinition field) {
        return new Place(now.form().pupil(), now.form().programme(), field.code());
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
