package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Cin;
import org.sanad.model.GuardianRelation;
import org.sanad.model.MassarCode;
import org.sanad.model.Phone;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.households.Households;

/**
 * Guardians, place and payment of one household while they are corrected. What was typed and not
 * saved is kept apart for each household, on the disk whenever a field is left. An emptied field is
 * saved as empty; of the other parent only what is filled in is written.
 */
public final class HouseholdEditor {
    /** Fields of text, by name, in the order asked. */
    static final List<String> FIELDS =
            List.of("guardian", "latin-name", "cin", "phone", "birth", "idcs");

    /** The same of the other parent. */
    static final List<String> OTHER_FIELDS = List.of("other-guardian", "other-cin", "other-phone");

    /** Where it lives and how it is paid. */
    static final List<String> PLACE_FIELDS = List.of("douar", "commune", "rib");

    /** How a household is paid. */
    public enum PaidBy {
        UNKNOWN,
        COUNTER,
        RIB
    }

    private final HouseholdsViewModel model;
    private final KeptForm drafts;
    private final ReadOnlyObjectWrapper<HouseholdRow> row = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<HouseholdSheet> baseline = new SimpleObjectProperty<>();
    private final Map<String, StringProperty> fields = new LinkedHashMap<>();
    private final Map<String, ObjectProperty<Problem>> problems = new HashMap<>();

    /** What was last sent to the disk. */
    private HouseholdSheet sent;

    private final ObjectProperty<GuardianRelation> relation = new SimpleObjectProperty<>();
    private final ObjectProperty<GuardianRelation> otherRelation = new SimpleObjectProperty<>();
    private final ObjectProperty<PaidBy> paidBy = new SimpleObjectProperty<>(PaidBy.UNKNOWN);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final BooleanBinding changed;

    HouseholdEditor(HouseholdsViewModel model) {
        this.model = model;
        this.drafts =
                new KeptForm(
                        model.jobs(),
                        model.notices(),
                        model.desk().drafts(),
                        Drafts.Form.HOUSEHOLD,
                        new Texts());
        for (List<String> some : List.of(FIELDS, OTHER_FIELDS, PLACE_FIELDS)) {
            for (String name : some) {
                fields.put(name, new SimpleStringProperty(""));
                problems.put(name, new SimpleObjectProperty<>());
            }
        }
        Observable[] watched = fields.values().toArray(Observable[]::new);
        Observable[] all = java.util.Arrays.copyOf(watched, watched.length + 4);
        all[watched.length] = relation;
        all[watched.length + 1] = otherRelation;
        all[watched.length + 2] = paidBy;
        all[watched.length + 3] = baseline;
        changed =
                Bindings.createBooleanBinding(
                        () -> baseline.get() != null && !baseline.get().equals(typed()), all);
    }

    /** Shows a household, with what was typed for it before and not saved. */
    void edit(HouseholdRow shown) {
        keep();
        stands(shown);
        fill(baseline.get());
        drafts.open(shown.household().id());
    }

    private final class Texts implements KeptForm.Fields {
        @Override
        public Map<String, String> stored() {
            return baseline.get().withChoices();
        }

        @Override
        public Map<String, String> typed() {
            return HouseholdEditor.this.typed().withChoices();
        }

        @Override
        public void fill(Map<String, String> texts) {
            HouseholdEditor.this.fill(HouseholdSheet.of(texts));
        }
    }

    /** Keeps what is typed and not saved, as soon as a field is left. */
    void keep() {
        if (row.get() != null) {
            drafts.keep();
        }
    }

    /** Takes the household as it is now stored; what is typed and not saved stays. */
    void renew(HouseholdRow stored) {
        Map<String, String> was = baseline.get().withChoices();
        Map<String, String> typed = typed().withChoices();
        stands(stored);
        Map<String, String> now =
                new HashMap<>(KeptDrafts.over(was, typed, baseline.get().withChoices()));
        if (!typed.get("rib").equals(was.get("rib"))) {
            now.put("paid-by", typed.get("paid-by"));
        }
        put(HouseholdSheet.of(now));
        // a refusal beside a field stays there as long as what is refused
        if (!changed.get()) {
            clearProblems();
        }
    }

    private void stands(HouseholdRow stored) {
        row.set(stored);
        baseline.set(HouseholdSheet.of(stored.household()));
    }

    /** Puts the fields back as they are stored. */
    public void revert() {
        fill(baseline.get());
        drafts.reverted();
    }

    /**
     * Saves what was changed, once by two quick presses. It is said to be saved only when it is on
     * the disk.
     */
    public void save() {
        keep();
        HouseholdSheet saving = typed();
        if (drafts.underWay() && saving.equals(sent)) {
            return;
        }
        clearProblems();
        Optional<LocalDate> birth = PupilEditor.date(text("birth"));
        if (birth.isEmpty() && written("birth") != null && !text("birth").isBlank()) {
            problems.get("birth").set(Problem.of("ui.pupils.birth-date-unreadable"));
            return;
        }
        boolean another = OTHER_FIELDS.stream().anyMatch(name -> !text(name).isBlank());
        if (another && otherRelation.get() == null) {
            problems.get("other-guardian").set(Problem.of("ui.households.relation-needed"));
            return;
        }
        HouseholdEdit edit = edit(birth.orElse(null), another);
        MassarCode child = child();
        UUID id = row.get().household().id();
        sent = saving;
        Drafts.Waiting waiting = drafts.waiting();
        UUID action = UUID.randomUUID();
        Households within = model.desk().within(action).typed(waiting).households();
        model.change(
                action,
                drafts.saving(waiting, () -> within.set(child, edit)),
                ended(id, saving),
                "ui.households.saved");
    }

    private Consumer<UserProblem> ended(UUID id, HouseholdSheet saved) {
        Consumer<UserProblem> refused = drafts.refusal(this::refused);
        return refusal -> {
            if (refusal == null) {
                saved(id, saved);
            } else {
                refused.accept(refusal);
            }
        };
    }

    /**
     * What was sent is now what stands, and the form of the other parent is empty again; what was
     * typed since stays.
     */
    private void saved(UUID id, HouseholdSheet saved) {
        drafts.saved(id);
        if (!row.get().household().id().equals(id)) {
            return;
        }
        OTHER_FIELDS.stream()
                .filter(name -> text(name).equals(saved.texts().get(name)))
                .forEach(name -> fields.get(name).set(""));
        if (otherRelation.get() == saved.otherRelation()) {
            otherRelation.set(null);
        }
        baseline.set(saved.withoutOther());
        keep();
    }

    private void refused(UserProblem refusal) {
        switch (refusal.code()) {
            case "work.pupil.cin-impossible" ->
                    said(isCin(text("cin")) ? "other-cin" : "cin", refusal);
            case "work.pupil.phone-impossible" ->
                    said(isPhone(text("phone")) ? "other-phone" : "phone", refusal);
            case "work.household.idcs-impossible" -> said("idcs", refusal);
            case "work.household.rib-impossible" -> said("rib", refusal);
            default -> problem.set(refusal.problem());
        }
    }

    private void said(String field, UserProblem refusal) {
        problems.get(field).set(refusal.problem());
    }

    private static boolean isCin(String typed) {
        return typed.isBlank() || Cin.parse(typed).isPresent();
    }

    private static boolean isPhone(String typed) {
        return typed.isBlank() || Phone.parse(typed).isPresent();
    }

    /** Only what differs from what is stored: the rest may have been changed elsewhere. */
    private HouseholdEdit edit(LocalDate birth, boolean another) {
        boolean otherBirth = written("birth") != null;
        return new HouseholdEdit(
                new HouseholdEdit.Person(
                        written("guardian"),
                        written("latin-name"),
                        relation.get() == baseline.get().relation() ? null : relation.get(),
                        written("cin"),
                        written("phone"),
                        otherBirth ? birth : null,
                        written("idcs")),
                another
                        ? new HouseholdEdit.Person(
                                filled("other-guardian"),
                                null,
                                otherRelation.get(),
                                filled("other-cin"),
                                filled("other-phone"),
                                null,
                                null)
                        : null,
                written("douar"),
                written("commune"),
                payout(),
                List.of(),
                List.of(),
                dropped(otherBirth && birth == null));
    }

    /** What is known no more and has no blank text to say so. */
    private List<String> dropped(boolean birth) {
        List<String> dropped = new ArrayList<>();
        if (birth) {
            dropped.add(HouseholdEdit.GUARDIAN_BIRTH);
        }
        if (relation.get() == null && baseline.get().relation() != null) {
            dropped.add(HouseholdEdit.GUARDIAN_RELATION);
        }
        return dropped;
    }

    private String payout() {
        boolean same = paidBy.get() == baseline.get().paidBy();
        return switch (paidBy.get()) {
            case UNKNOWN -> same ? null : HouseholdEdit.UNKNOWN;
            case COUNTER -> same ? null : HouseholdEdit.COUNTER;
            case RIB -> same && written("rib") == null ? null : text("rib");
        };
    }

    private String written(String name) {
        return text(name).equals(baseline.get().texts().get(name)) ? null : text(name);
    }

    private String filled(String name) {
        return text(name).isBlank() ? null : text(name);
    }

    /** A child of this school by whom the household is named. */
    MassarCode child() {
        return row.get().children().stream()
                .filter(child -> child.pupil() != null)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private HouseholdSheet typed() {
        Map<String, String> texts = new HashMap<>();
        fields.forEach((name, value) -> texts.put(name, value.get()));
        return new HouseholdSheet(texts, relation.get(), otherRelation.get(), paidBy.get());
    }

    private void fill(HouseholdSheet draft) {
        clearProblems();
        put(draft);
    }

    private void put(HouseholdSheet draft) {
        fields.forEach((name, value) -> value.set(draft.texts().get(name)));
        relation.set(draft.relation());
        otherRelation.set(draft.otherRelation());
        paidBy.set(draft.paidBy());
    }

    private void clearProblems() {
        problems.values().forEach(one -> one.set(null));
        problem.set(null);
    }

    private String text(String name) {
        return fields.get(name).get();
    }

    /** The household shown, or null before the first. */
    public ReadOnlyObjectProperty<HouseholdRow> row() {
        return row.getReadOnlyProperty();
    }

    /** A field by its name. */
    public StringProperty field(String name) {
        return fields.get(name);
    }

    /** Why a field cannot be saved, or null. */
    public ObjectProperty<Problem> problem(String name) {
        return problems.get(name);
    }

    /** What the guardian is to the children, or null. */
    public ObjectProperty<GuardianRelation> relation() {
        return relation;
    }

    /** The same of the other parent being entered. */
    public ObjectProperty<GuardianRelation> otherRelation() {
        return otherRelation;
    }

    public ObjectProperty<PaidBy> paidBy() {
        return paidBy;
    }

    /** Why the whole was not saved, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }

    /** Keeps what is typed. */
    KeptForm typing() {
        return drafts;
    }

    /** Whether the fields show what was typed earlier and not saved. */
    public ReadOnlyBooleanProperty restored() {
        return drafts.restored();
    }

    /** Whether something typed is not saved. */
    public BooleanBinding changed() {
        return changed;
    }
}
