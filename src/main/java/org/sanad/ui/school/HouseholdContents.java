package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Choice;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.households.ChildRow;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.households.Households;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/**
 * Children and papers of the household opened: each change is saved at once and can be undone. What
 * is typed of a child or a paper and not added waits for each household apart.
 */
public final class HouseholdContents {
    private static final HouseholdEdit.Person NOTHING =
            new HouseholdEdit.Person(null, null, null, null, null, null, null);

    private final HouseholdsViewModel model;
    private final ObjectProperty<HouseholdRow> row = new SimpleObjectProperty<>();
    private final PupilChoice choice = new PupilChoice(false);
    private final ObjectProperty<PupilRow> askedToMove = new SimpleObjectProperty<>();
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty school = new SimpleStringProperty("");
    private final StringProperty rank = new SimpleStringProperty("");
    private final ObjectProperty<Choice> kind = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty expires = new SimpleStringProperty("");
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final Map<UUID, HouseholdRow> homes = new HashMap<>();
    private final NamedFields ofElsewhere =
            new NamedFields().text("code", code).text("school", school).text("rank", rank);
    private final NamedFields ofPaper =
            new NamedFields()
                    .choice("kind", kind, this::kinds, Choice::code)
                    .text("number", number)
                    .text("expires", expires);
    private final KeptForm elsewhere;
    private final KeptForm paper;

    HouseholdContents(HouseholdsViewModel model) {
        this.model = model;
        elsewhere = kept(Drafts.Form.CHILD, ofElsewhere);
        paper = kept(Drafts.Form.PAPER, ofPaper);
    }

    private KeptForm kept(Drafts.Form form, NamedFields fields) {
        return new KeptForm(model.jobs(), model.notices(), model.desk().drafts(), form, fields);
    }

    void show(HouseholdRow shown, List<HouseholdRow> all, List<PupilRow> of) {
        boolean another =
                row.get() == null || !row.get().household().id().equals(shown.household().id());
        if (another) {
            keep();
        }
        homes.clear();
        all.forEach(home -> home.household().children().forEach(child -> homes.put(child, home)));
        List<UUID> own = shown.household().children();
        choice.among(of.stream().filter(pupil -> !own.contains(pupil.id())).toList());
        row.set(shown);
        if (another) {
            clear();
            elsewhere.open(shown.household().id());
            paper.open(shown.household().id());
        }
    }

    /** Keeps what is typed, as soon as a field is left. */
    void keep() {
        elsewhere.keep();
        paper.keep();
    }

    /** Keeps what is typed of a child of another school. */
    KeptForm elsewhere() {
        return elsewhere;
    }

    /** Keeps what is typed of a paper. */
    KeptForm paper() {
        return paper;
    }

    /** Throws away what is typed of a child of another school. */
    void revertElsewhere() {
        clearElsewhere();
        problem.set(null);
        elsewhere.reverted();
    }

    /** Throws away what is typed of a paper. */
    void revertPaper() {
        clearPaper();
        problem.set(null);
        paper.reverted();
    }

    private void clear() {
        choice.query().set("");
        clearElsewhere();
        clearPaper();
        problem.set(null);
    }

    private void clearElsewhere() {
        List.of(code, school, rank).forEach(field -> field.set(""));
    }

    private void clearPaper() {
        kind.set(null);
        number.set("");
        expires.set("");
    }

    /** Adds a pupil; one who belongs to another household is asked about first. */
    public void add(PupilRow pupil) {
        if (homes.containsKey(pupil.id())) {
            askedToMove.set(null);
            askedToMove.set(pupil);
        } else {
            addAsked(pupil);
        }
    }

    /**
     * Adds a pupil. Of a household he is the only child of, guardian and papers come along, so that
     * nothing is lost.
     */
    public void addAsked(PupilRow pupil) {
        HouseholdRow old = homes.get(pupil.id());
        UUID here = row.get().household().id();
        MassarCode sibling = model.editor().child();
        String sought = choice.query().get();
        boolean whole = old != null && old.household().children().size() == 1;
        change(
                desk -> {
                    if (whole) {
                        desk.households().merge(here, old.household().id());
                    } else {
                        desk.households().move(pupil.code(), sibling);
                    }
                },
                () -> {
                    if (choice.query().get().equals(sought)) {
                        choice.query().set("");
                    }
                },
                "ui.households.child-added",
                pupil.name().whole());
    }

    /** The household a pupil belongs to now. */
    Optional<HouseholdRow> home(PupilRow pupil) {
        return Optional.ofNullable(homes.get(pupil.id()));
    }

    /** Adds a child of another school, as typed. */
    public void addElsewhere() {
        keep();
        problem.set(null);
        Optional<MassarCode> child = MassarCode.parse(code.get());
        Optional<Gresa> of = Gresa.parse(school.get());
        String place = DayText.digits(rank.get());
        if (child.isEmpty() || of.isEmpty() || !place.matches("[1-9][0-9]?")) {
            problem.set(Problem.of("ui.households.elsewhere-unreadable"));
            return;
        }
        ChildElsewhere added =
                new ChildElsewhere(child.get(), of.get(), null, Integer.parseInt(place));
        add(
                elsewhere,
                new HouseholdEdit(
                        NOTHING, null, null, null, null, List.of(), List.of(added), List.of()),
                ofElsewhere,
                "ui.households.child-added",
                child.get().value());
    }

    /**
     * Takes a child out: one of this school gets a household of its own, of which nothing is said.
     */
    public void remove(ChildRow child) {
        if (child.pupil() == null) {
            drop(List.of(), child.code().value(), "ui.households.child-removed", child.code());
        } else {
            change(
                    desk -> desk.households().split(List.of(child.code()), null),
                    () -> {},
                    "ui.households.child-removed",
                    child.name());
        }
    }

    /** Whether a child can be taken out: somebody of this school must stay. */
    public boolean canRemove(ChildRow child) {
        return child.pupil() == null || row.get().household().children().size() > 1;
    }

    /** Puts a child of this school one place before. */
    public void raise(ChildRow child) {
        change(
                desk -> desk.households().raise(child.code()),
                () -> {},
                "ui.households.child-raised",
                child.name());
    }

    /** Whether a child of this school stands before this one. */
    public boolean canRaise(ChildRow child) {
        return child.pupil() != null && row.get().household().children().indexOf(child.pupil()) > 0;
    }

    /** Adds a paper, as typed; it stands in place of one of the same kind and number. */
    public void addPaper() {
        keep();
        problem.set(null);
        Optional<LocalDate> day = DayText.read(expires.get());
        if (kind.get() == null) {
            problem.set(Problem.of("ui.households.paper-kind-needed"));
            return;
        }
        if (day.isEmpty() && !expires.get().isBlank()) {
            problem.set(Problem.of("ui.needs.not-a-day"));
            return;
        }
        String typed = number.get().isBlank() ? null : number.get().strip();
        HouseholdDocument added =
                new HouseholdDocument(kind.get().code(), typed, null, day.orElse(null));
        add(
                paper,
                new HouseholdEdit(
                        NOTHING, null, null, null, null, List.of(added), List.of(), List.of()),
                ofPaper,
                "ui.households.paper-added");
    }

    /** Takes a paper out; others of its kind stay. */
    public void remove(HouseholdDocument paper) {
        List<HouseholdDocument> staying = new ArrayList<>(row.get().household().file().documents());
        staying.removeIf(one -> one.equals(paper) || !one.kind().equals(paper.kind()));
        drop(staying, paper.kind(), "ui.households.paper-removed");
    }

    /** Takes a guardian who is not the first one out. */
    public void removeGuardian(String name) {
        drop(List.of(), name, "ui.households.guardian-removed", name);
    }

    private void drop(
            List<HouseholdDocument> staying, String dropped, String saidKey, Object... said) {
        HouseholdEdit edit =
                new HouseholdEdit(
                        NOTHING, null, null, null, null, staying, List.of(), List.of(dropped));
        MassarCode child = model.editor().child();
        change(desk -> desk.households().set(child, edit), () -> {}, saidKey, said);
    }

    /** Adds what is typed in a form. */
    private void add(
            KeptForm form, HouseholdEdit edit, NamedFields fields, String saidKey, Object... said) {
        if (form.underWay()) {
            return;
        }
        MassarCode child = model.editor().child();
        Drafts.Waiting typed = form.waiting();
        UUID action = UUID.randomUUID();
        Households within = model.desk().within(action).typed(typed).households();
        model.change(
                action,
                form.saving(typed, () -> within.set(child, edit)),
                ended(
                        form,
                        () -> {
                            form.saved(typed.subject());
                            if (form.shows(typed.subject())) {
                                fields.saved(typed.texts());
                            }
                            form.keep();
                        }),
                saidKey,
                said);
    }

    /** What is typed for something else stays. */
    private void change(
            Consumer<SchoolDesk> change, Runnable onSaved, String saidKey, Object... said) {
        model.change(change, ended(elsewhere, onSaved), saidKey, said);
    }

    /** Another household may be shown by then. */
    private Consumer<UserProblem> ended(KeptForm form, Runnable onSaved) {
        Consumer<UserProblem> refused = form.refusal(refusal -> problem.set(refusal.problem()));
        return refusal -> {
            if (refusal == null) {
                problem.set(null);
                onSaved.run();
            } else {
                refused.accept(refusal);
            }
        };
    }

    /** The household shown, or null before the first. */
    public ObjectProperty<HouseholdRow> row() {
        return row;
    }

    /** Finding a pupil to add. */
    public PupilChoice choice() {
        return choice;
    }

    /** A pupil of another household whom one wants to add, to be asked about. */
    public ObjectProperty<PupilRow> askedToMove() {
        return askedToMove;
    }

    /** MASSAR code of a child of another school. */
    public StringProperty code() {
        return code;
    }

    /** GRESA code of that school. */
    public StringProperty school() {
        return school;
    }

    /** Place of that child among all of the household. */
    public StringProperty rank() {
        return rank;
    }

    /** Kinds of papers of the pack. */
    public List<Choice> kinds() {
        return model.desk().households().documentKinds();
    }

    public ObjectProperty<Choice> kind() {
        return kind;
    }

    /** Number printed on the paper. */
    public StringProperty number() {
        return number;
    }

    /** Last day the paper is in force, as typed. */
    public StringProperty expires() {
        return expires;
    }

    /** Why the last change was not made, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }
}
