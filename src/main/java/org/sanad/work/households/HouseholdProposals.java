package org.sanad.work.households;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.model.Dismissal;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * Households that may be one and children who may belong to one. A person decides: what he says no
 * to is not proposed again until he brings it back.
 */
public final class HouseholdProposals {
    private final Installation installation;

    public HouseholdProposals(Installation installation) {
        this.installation = installation;
    }

    /** What waits for a decision, weightiest first. Nothing is changed. */
    public List<HouseholdProposal> open() {
        return installation.store().read(session -> found(session, false));
    }

    /** What was said no to and would be proposed otherwise, weightiest first. */
    public List<HouseholdProposal> dismissed() {
        return installation.store().read(session -> found(session, true));
    }

    /** Says no to a proposal; taken back as a change of households. */
    public void dismiss(HouseholdProposal proposal) {
        installation
                .store()
                .writeUndoable(
                        Households.KIND,
                        session -> {
                            Dismissal no = proposal.dismissal(installation.today());
                            session.dismissals().save(no);
                            return no;
                        });
    }

    /** Lets a proposal that was said no to be made again. */
    public void bringBack(HouseholdProposal proposal) {
        installation
                .store()
                .writeUndoable(
                        Households.KIND,
                        session -> {
                            Dismissal no = proposal.dismissal(installation.today());
                            session.dismissals().remove(no);
                            return no;
                        });
    }

    /**
     * The proposal about two children: their households, or the one who has none and the other's.
     *
     * @param among {@link #open} or {@link #dismissed}
     * @throws UserProblem {@code work.household.unknown-child}, {@code work.household.not-proposed}
     */
    public HouseholdProposal about(
            List<HouseholdProposal> among, MassarCode one, MassarCode other) {
        List<UUID> asked =
                installation
                        .store()
                        .read(session -> Stream.of(one, other).map(c -> side(session, c)).toList());
        Optional<HouseholdProposal> found =
                among.stream()
                        .filter(
                                proposal ->
                                        asked.contains(proposal.household())
                                                && asked.contains(
                                                        proposal.isMerge()
                                                                ? proposal.other()
                                                                : proposal.child()))
                        .findFirst();
        return found.orElseThrow(() -> UserProblem.of("work.household.not-proposed", one, other));
    }

    /** The household of a child, or the child who has none. */
    private static UUID side(Session session, MassarCode code) {
        Pupil pupil = Households.pupil(session, code);
        return session.households().findByChild(pupil.id()).map(Household::id).orElse(pupil.id());
    }

    private List<HouseholdProposal> found(Session session, boolean dismissed) {
        Map<UUID, Pupil> pupils = new HashMap<>();
        session.pupils().list().forEach(pupil -> pupils.put(pupil.id(), pupil));
        List<Household> households = session.households().list();
        Set<UUID> housed = new HashSet<>();
        households.forEach(household -> housed.addAll(household.children()));
        SchoolYear year = installation.schoolYear(session);
        List<Pupil> homeless =
                session.placements().list(year).stream()
                        .filter(placement -> placement.status() == PlacementStatus.LISTED)
                        .map(placement -> pupils.get(placement.pupil()))
                        .filter(pupil -> !housed.contains(pupil.id()))
                        .toList();
        List<Dismissal> said =
                Stream.of(Dismissal.Kind.HOUSEHOLDS, Dismissal.Kind.CHILD)
                        .flatMap(kind -> session.dismissals().list(kind).stream())
                        .toList();
        Set<List<Object>> no = new HashSet<>();
        said.forEach(dismissal -> no.add(dismissal.about()));
        return new Kin(households, pupils)
                .proposals(homeless).stream()
                        .filter(
                                proposal ->
                                        no.contains(
                                                        proposal.dismissal(installation.today())
                                                                .about())
                                                == dismissed)
                        .toList();
    }
}
