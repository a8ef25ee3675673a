package org.sanad.work.doubles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.sanad.model.Dismissal;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;
import org.sanad.store.DismissalRepository;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** Records of the year worked on that may be one child. Warns; never blocks, never merges. */
public final class PupilDoubles {
    private static final String KIND = "doubles";

    private final Installation installation;

    public PupilDoubles(Installation installation) {
        this.installation = installation;
    }

    /** All pairs among the pupils of the year, likeliest first, but those said to be two. */
    public List<PossibleDouble> pairs() {
        return likes().pairs();
    }

    /** The pairs somebody said are two children. */
    public List<PossibleDouble> dismissed() {
        return likes().dismissed();
    }

    /**
     * Those of the year who may be this pupil, as he is about to be saved.
     *
     * @param pupil with the id he has, or a new one
     */
    public List<PossibleDouble> of(Pupil pupil) {
        return likes().of(pupil);
    }

    /** The pupils of the year read once, to be asked at every key. */
    public LikePupils likes() {
        return installation.store().read(this::ofTheYear);
    }

    /**
     * Says that two pupils are two children, whatever they share.
     *
     * @throws UserProblem {@code work.household.unknown-child}, {@code work.double.same}
     */
    public void dismiss(MassarCode one, MassarCode other) {
        write(one, other, DismissalRepository::save);
    }

    /** Lets two pupils be told again who were said to be two; throws as {@link #dismiss}. */
    public void bringBack(MassarCode one, MassarCode other) {
        write(one, other, DismissalRepository::remove);
    }

    private void write(
            MassarCode one, MassarCode other, BiConsumer<DismissalRepository, Dismissal> writing) {
        if (one.equals(other)) {
            throw UserProblem.of("work.double.same", one);
        }
        installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            Dismissal said =
                                    Dismissal.ofPupils(
                                            pupil(session, one),
                                            pupil(session, other),
                                            installation.today());
                            writing.accept(session.dismissals(), said);
                            return said;
                        });
    }

    private static UUID pupil(Session session, MassarCode code) {
        return session.pupils()
                .findByCode(code)
                .map(Pupil::id)
                .orElseThrow(() -> UserProblem.of("work.household.unknown-child", code));
    }

    private LikePupils ofTheYear(Session session) {
        Set<UUID> placed = new HashSet<>();
        session.placements()
                .list(installation.schoolYear(session))
                .forEach(placement -> placed.add(placement.pupil()));
        List<Pupil> pupils =
                session.pupils().list().stream()
                        .filter(pupil -> placed.contains(pupil.id()))
                        .toList();
        return LikePupils.among(
                pupils,
                homes(session.households().list()),
                session.dismissals().list(Dismissal.Kind.PUPILS));
    }

    private static Map<UUID, Household> homes(List<Household> households) {
        Map<UUID, Household> homes = new HashMap<>();
        households.forEach(home -> home.children().forEach(child -> homes.put(child, home)));
        return homes;
    }
}
