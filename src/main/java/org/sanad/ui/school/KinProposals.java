package org.sanad.ui.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.work.Job;
import org.sanad.work.doubles.LikePupils;
import org.sanad.work.doubles.PossibleDouble;
import org.sanad.work.households.HouseholdProposal;
import org.sanad.work.households.HouseholdProposals;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** Who may belong to one household and who may be one child: accepting, saying no, asking again. */
public final class KinProposals {
    /**
     * A proposal with whom it is about.
     *
     * @param other null when a child joins
     * @param child null when two households become one
     */
    public record Siblings(
            HouseholdProposal proposal, HouseholdRow home, HouseholdRow other, PupilRow child) {}

    /** Everything proposed, as it was read. */
    public record Found(
            List<Siblings> siblings,
            List<Siblings> noSiblings,
            List<PossibleDouble> doubles,
            List<PossibleDouble> noDoubles) {}

    private static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of());

    private final HouseholdsViewModel model;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(NOTHING);
    private final BooleanProperty dismissed = new SimpleBooleanProperty();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    KinProposals(HouseholdsViewModel model) {
        this.model = model;
    }

    void refresh() {
        model.jobs().run(Job.of("ui.households.comparing", progress -> read()), found::set);
    }

    private Found read() {
        Map<UUID, HouseholdRow> homes = new HashMap<>();
        model.desk().households().rows().forEach(row -> homes.put(row.household().id(), row));
        Map<UUID, PupilRow> pupils = new HashMap<>();
        model.desk().pupils().rows().forEach(pupil -> pupils.put(pupil.id(), pupil));
        HouseholdProposals proposals = model.desk().proposals();
        LikePupils likes = model.desk().doubles().likes();
        return new Found(
                told(proposals.open(), homes, pupils),
                told(proposals.dismissed(), homes, pupils),
                likes.pairs(),
                likes.dismissed());
    }

    private static List<Siblings> told(
            List<HouseholdProposal> proposals,
            Map<UUID, HouseholdRow> homes,
            Map<UUID, PupilRow> pupils) {
        return proposals.stream()
                .map(
                        one ->
                                new Siblings(
                                        one,
                                        homes.get(one.household()),
                                        homes.get(one.other()),
                                        pupils.get(one.child())))
                .toList();
    }

    /** Makes the two households one, or lets the child join. */
    public void accept(Siblings one) {
        change(
                desk -> {
                    if (one.other() != null) {
                        desk.households().merge(one.proposal().household(), one.proposal().other());
                    } else {
                        desk.households()
                                .move(
                                        one.child().code(),
                                        one.home().children().stream()
                                                .filter(child -> child.pupil() != null)
                                                .findFirst()
                                                .orElseThrow()
                                                .code());
                    }
                },
                one.other() != null ? "ui.households.merged" : "ui.households.joined");
    }

    /** Says no; it is not proposed again. */
    public void dismiss(Siblings one) {
        change(desk -> desk.proposals().dismiss(one.proposal()), "ui.households.dismissed");
    }

    /** Lets what was said no to be proposed again. */
    public void bringBack(Siblings one) {
        change(desk -> desk.proposals().bringBack(one.proposal()), "ui.households.brought-back");
    }

    /** Says that two pupils are two children. */
    public void dismiss(PossibleDouble pair) {
        change(
                desk -> desk.doubles().dismiss(pair.one().code(), pair.other().code()),
                "ui.households.two-children");
    }

    /** Lets two pupils be told again who were said to be two. */
    public void bringBack(PossibleDouble pair) {
        change(
                desk -> desk.doubles().bringBack(pair.one().code(), pair.other().code()),
                "ui.households.brought-back");
    }

    private void change(Consumer<SchoolDesk> change, String saidKey) {
        model.change(change, this::ended, saidKey);
    }

    private void ended(UserProblem refusal) {
        problem.set(refusal == null ? null : refusal.problem());
    }

    /** What is proposed now and what was said no to. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Whether what was said no to is shown instead. */
    public BooleanProperty dismissed() {
        return dismissed;
    }

    /** Why the last answer was not taken, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }
}
