package org.sanad.work.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.exchange.SentText;
import org.sanad.exchange.Snapshot;
import org.sanad.model.Household;
import org.sanad.model.KeptViolation;
import org.sanad.model.Placement;
import org.sanad.model.SchoolData;
import org.sanad.store.Session;

/** What a school declares: of all it holds, that of the pupils placed this year. */
public final class Declared {
    private Declared() {}

    /**
     * The content of a declaration made now.
     *
     * @param kept doubts the head keeps
     */
    public static Snapshot of(Session session, SchoolData stored, List<KeptViolation> kept) {
        SchoolData data = SentText.of(stored);
        Set<UUID> placed = new HashSet<>();
        data.placements().stream().map(Placement::pupil).forEach(placed::add);
        return new Snapshot(
                        data.school(),
                        data.year(),
                        data.sites(),
                        data.pupils().stream()
                                .filter(pupil -> placed.contains(pupil.id()))
                                .toList(),
                        data.placements(),
                        declared(data.households(), placed),
                        data.participations().stream()
                                .filter(taking -> taking.status().decided())
                                .filter(taking -> placed.contains(taking.pupil()))
                                .toList())
                .withMoves(
                        session.moves().list(data.year()).stream()
                                .filter(move -> placed.contains(move.pupil()))
                                .toList())
                .withAttendance(session.attendance().book(data.year()))
                .withNeeds(
                        session.needs()
                                .book(data.year())
                                .with(session.needs().book(data.year().next()))
                                .handedTo(placed))
                .withKept(told(kept, data, placed));
    }

    /** A doubt about a row that does not travel does not travel either. */
    private static List<KeptViolation> told(
            List<KeptViolation> kept, SchoolData data, Set<UUID> placed) {
        Set<UUID> ids = new HashSet<>(placed);
        declared(data.households(), placed).forEach(home -> ids.add(home.id()));
        data.sites().forEach(site -> ids.add(site.id()));
        return kept.stream()
                .filter(
                        one ->
                                !one.subject().kind().byId()
                                        || ids.contains(UUID.fromString(one.subject().key())))
                .toList();
    }

    /** Households with the children of this year only. */
    private static List<Household> declared(List<Household> households, Set<UUID> placed) {
        return households.stream()
                .map(
                        home ->
                                home.withChildren(
                                        home.children().stream().filter(placed::contains).toList()))
                .filter(home -> !home.children().isEmpty())
                .toList();
    }
}
