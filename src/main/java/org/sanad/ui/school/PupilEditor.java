package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Gender;
import org.sanad.model.PersonName;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.doubles.PossibleDouble;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.pupils.PupilEdit;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.Pupils;
import org.sanad.work.school.SchoolDesk;

/**
 * The sheet of one pupil while it is corrected. What was typed and not saved is kept apart for each
 * pupil, on the disk whenever a field is left: closing, locking or a power cut costs no more than
 * the field being typed.
 */
public final class PupilEditor {
    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final DoubleWarning doubles;
    private final Runnable onSaved;
    private final KeptForm drafts;
    private final ReadOnlyObjectWrapper<PupilRow> pupil = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<PupilSheet> baseline = new SimpleObjectProperty<>();
    private final ObservableList<Site> sites = FXCollections.observableArrayList();
    private final StringProperty familyName = new SimpleStringProperty("");
    private final StringProperty firstName = new SimpleStringProperty("");
    private final ObjectProperty<Gender> gender = new SimpleObjectProperty<>();
    private final StringProperty birthDate = new SimpleStringProperty("");
    private final StringProperty birthPlace = new SimpleStringProperty("");
    private final ObjectProperty<UUID> site = new SimpleObjectProperty<>();
    private final GuardianFields guardian = new GuardianFields();
    private final ObjectProperty<Problem> nameProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> dateProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final BooleanBinding changed;

    PupilEditor(JobRunner jobs, Notices notices, SchoolDesk desk, Runnable onSaved) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.doubles = new DoubleWarning(jobs, desk.doubles());
        this.drafts = new KeptForm(jobs, notices, desk.drafts(), Drafts.Form.PUPIL, new Fields());
        this.onSaved = onSaved;
        changed =
                Bindings.createBooleanBinding(
                        () -> baseline.get() != null && !baseline.get().equals(typed()),
                        baseline,
                        familyName,
                        firstName,
                        gender,
                        birthDate,
                        birthPlace,
                        site,
                        guardian.name(),
                        guardian.cin(),
                        guardian.phone());
    }

    /** Shows a pupil, with what was typed for him before and not saved. */
    void edit(PupilRow row) {
        keep();
        stands(row);
        fill(baseline.get());
        doubles.clear();
        lookForDoubles();
        drafts.open(row.id());
    }

    private final class Fields implements KeptForm.Fields {
        @Override
        public Map<String, String> stored() {
            return baseline.get().texts();
        }

        @Override
        public Map<String, String> typed() {
            return PupilEditor.this.typed().texts();
        }

        @Override
        public void fill(Map<String, String> texts) {
            Map<String, String> known = new HashMap<>(texts);
            if (!isSite(texts.get("site"))) {
                known.put("site", stored().get("site"));
            }
            PupilEditor.this.fill(PupilSheet.of(known));
            lookForDoubles();
        }
    }

    /** A site may have gone since. */
    private boolean isSite(String id) {
        return sites.stream().anyMatch(one -> one.id().toString().equals(id));
    }

    /** Keeps what is typed and not saved, as soon as a field is left. */
    void keep() {
        if (pupil.get() != null) {
            drafts.keep();
        }
    }

    /** Asks who else the pupil may be as he is typed now; the view does it after a short pause. */
    void lookForDoubles() {
        if (pupil.get() != null) {
            doubles.look(asTyped());
        }
    }

    /** Says that the pupil shown and the other of a pair are two children. */
    public void sayTwo(PossibleDouble pair) {
        doubles.sayTwo(pair, this::asTyped);
    }

    private Pupil asTyped() {
        PupilRow row = pupil.get();
        String family = familyName.get().strip();
        String first = firstName.get().strip();
        PersonName name = row.name();
        if (!family.isEmpty() && !first.isEmpty()) {
            name = PersonName.of(family, first);
        } else if (!family.isEmpty() || !first.isEmpty()) {
            name = PersonName.unsplit(family + first);
        }
        String place = birthPlace.get().isBlank() ? null : birthPlace.get().strip();
        return new Pupil(
                row.id(),
                row.code(),
                name,
                gender.get(),
                date(birthDate.get()).orElse(null),
                place);
    }

    private void stands(PupilRow row) {
        pupil.set(row);
        baseline.set(PupilSheet.of(row));
        guardian.stands(row);
    }

    /** Takes the pupil's row as it is now stored; what is typed and not saved stays. */
    void renew(List<PupilRow> rows) {
        doubles.renew();
        if (pupil.get() != null) {
            rows.stream()
                    .filter(row -> row.id().equals(pupil.get().id()))
                    .findFirst()
                    .ifPresent(this::renew);
        }
    }

    private void renew(PupilRow row) {
        Map<String, String> was = baseline.get().texts();
        Map<String, String> typed = typed().texts();
        typed.computeIfPresent("site", (name, id) -> isSite(id) ? id : was.get("site"));
        stands(row);
        put(PupilSheet.of(KeptDrafts.over(was, typed, baseline.get().texts())));
        // a refusal beside a field stays there as long as what is refused
        if (!changed.get()) {
            clearProblems();
        }
        lookForDoubles();
    }

    /** Puts the fields back as they are stored. */
    public void revert() {
        fill(baseline.get());
        drafts.reverted();
    }

    /** Saves what is typed. It is said to be saved only when it is on the disk. */
    public void save() {
        PupilRow row = pupil.get();
        keep();
        clearProblems();
        PupilSheet was = baseline.get();
        PupilSheet saving = typed();
        if (!saving.birthDate().equals(was.birthDate())
                && !saving.birthDate().isBlank()
                && date(saving.birthDate()).isEmpty()) {
            dateProblem.set(Problem.of("ui.pupils.birth-date-unreadable"));
            return;
        }
        PupilEdit edit = new PupilEdit(row.id(), was.fields(), saving.fields());
        Drafts.Waiting sent = drafts.waiting();
        Pupils within = desk.typed(sent).pupils();
        Runnable save = drafts.saving(sent, () -> within.edit(edit));
        jobs.run(
                Job.of(
                        "ui.pupils.saving",
                        progress -> {
                            save.run();
                            return saving;
                        }),
                saved -> saved(row, saved),
                drafts.refusal(this::refused));
    }

    private void saved(PupilRow row, PupilSheet saved) {
        drafts.saved(row.id());
        if (row.id().equals(pupil.get().id())) {
            baseline.set(saved);
            guardian.saved(saved.guardian());
            keep();
        }
        notices.say(Meaning.DONE, "ui.pupils.saved", row.name().whole());
        onSaved.run();
    }

    private void refused(UserProblem refusal) {
        if (guardian.refused(refusal)) {
            return;
        }
        boolean name = refusal.code().equals("work.pupil.name-missing");
        (name ? nameProblem : problem).set(refusal.problem());
    }

    private PupilSheet typed() {
        return new PupilSheet(
                familyName.get(),
                firstName.get(),
                gender.get(),
                birthDate.get(),
                birthPlace.get(),
                site.get(),
                guardian.typed());
    }

    private void fill(PupilSheet draft) {
        clearProblems();
        put(draft);
    }

    private void put(PupilSheet draft) {
        familyName.set(draft.familyName());
        firstName.set(draft.firstName());
        gender.set(draft.gender());
        birthDate.set(draft.birthDate());
        birthPlace.set(draft.birthPlace());
        site.set(draft.site());
        guardian.fill(draft.guardian());
    }

    private void clearProblems() {
        nameProblem.set(null);
        dateProblem.set(null);
        guardian.clearProblems();
        problem.set(null);
    }

    /** A date typed day first; empty when it is none that has been. */
    static Optional<LocalDate> date(String typed) {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Africa/Casablanca"));
        return DayText.read(typed).filter(day -> !day.isAfter(today));
    }

    /** The pupil shown, or null before the first. */
    public ReadOnlyObjectProperty<PupilRow> pupil() {
        return pupil.getReadOnlyProperty();
    }

    /** Sites a pupil can be placed on. */
    public ObservableList<Site> sites() {
        return sites;
    }

    public StringProperty familyName() {
        return familyName;
    }

    public StringProperty firstName() {
        return firstName;
    }

    public ObjectProperty<Gender> gender() {
        return gender;
    }

    /** As typed: 01/04/2020. */
    public StringProperty birthDate() {
        return birthDate;
    }

    public StringProperty birthPlace() {
        return birthPlace;
    }

    /** Id of the site. */
    public ObjectProperty<UUID> site() {
        return site;
    }

    /** Who else he may be. */
    public DoubleWarning doubles() {
        return doubles;
    }

    /** The guardian's part of the sheet. */
    public GuardianFields guardian() {
        return guardian;
    }

    /** Why the name cannot be saved, or null. */
    public ObjectProperty<Problem> nameProblem() {
        return nameProblem;
    }

    /** Why the birth date cannot be saved, or null. */
    public ObjectProperty<Problem> dateProblem() {
        return dateProblem;
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
