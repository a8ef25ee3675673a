package org.sanad.work.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.SchoolYear;
import org.sanad.store.Session;

/**
 * Participations of the year before become questions of the new one: a pupil who is placed for the
 * first time in a year is neither enrolled silently nor forgotten.
 */
public final class Reconfirmation {
    private Reconfirmation() {}

    /** The newest year with a class list before this one. */
    public static Optional<SchoolYear> yearBefore(Session session, SchoolYear year) {
        return session.placements().years().stream()
                .filter(one -> one.compareTo(year) < 0)
                .max(Comparator.naturalOrder());
    }

    /** The questions a list brings; none when it only completes the past. */
    static List<Participation> of(Session session, RosterPreview preview) {
        Set<UUID> listed = new HashSet<>();
        preview.changes().forEach(change -> listed.add(change.pupil().id()));
        return of(session, preview.year(), listed);
    }

    /**
     * The questions placing these pupils in a year brings; those placed in it already bring none.
     */
    public static List<Participation> of(Session session, SchoolYear year, Set<UUID> pupils) {
        Optional<SchoolYear> before = yearBefore(session, year);
        boolean past = session.placements().years().stream().anyMatch(y -> y.compareTo(year) > 0);
        if (past || before.isEmpty()) {
            return List.of();
        }
        Set<UUID> firstPlaced = new HashSet<>(pupils);
        session.placements().list(year).stream().map(Placement::pupil).forEach(firstPlaced::remove);
        List<Participation> questions = new ArrayList<>();
        for (Participation taking : session.participations().list(before.get())) {
            boolean asked =
                    taking.status() == ParticipationStatus.ENROLLED
                            && firstPlaced.contains(taking.pupil())
                            && undecided(session, taking, year);
            if (asked) {
                questions.add(taking.proposedIn(year));
            }
        }
        return questions;
    }

    private static boolean undecided(Session session, Participation taking, SchoolYear year) {
        return session.participations().find(taking.pupil(), taking.programme(), year).isEmpty();
    }
}
