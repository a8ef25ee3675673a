package org.sanad.work.drafts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.pack.Tranche;
import org.sanad.model.rule.Transfers;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.drafts.Drafts.Form;

/** What may still be saved: which subjects of a form are there. */
final class DraftSubjects {
    private final Installation installation;
    private final Session session;

    DraftSubjects(Installation installation, Session session) {
        this.installation = installation;
        this.session = session;
    }

    /** Whether a subject of a form is there; what waits of any other is gone. */
    Predicate<UUID> of(Form form) {
        SchoolYear year = installation.schoolYear(session);
        UUID ofYear = Drafts.ofYear(year);
        return switch (form) {
            case PUPIL, NOTE, MOVE -> pupil -> session.placements().find(pupil, year).isPresent();
            case BENEFIT -> participants(year)::contains;
            case HOUSEHOLD, CHILD, PAPER -> home -> session.households().find(home).isPresent();
            case CLOSURE -> one -> one.equals(ofYear) || isClosure(one, year);
            case MANY, KEEP, REGISTER -> ofYear::equals;
            case SLIP -> slips()::contains;
            case NEED -> needs(year).rows()::contains;
            case PIECES -> needs(year).pieces()::contains;
            case MEALS -> needs(year).meals()::contains;
            case PLACES -> needs(year).places()::contains;
        };
    }

    private NeedDrafts needs(SchoolYear year) {
        return new NeedDrafts(installation.pack(), year, session);
    }

    private boolean isClosure(UUID one, SchoolYear year) {
        return session.attendance()
                .findClosure(one)
                .filter(closure -> closure.year().equals(year))
                .isPresent();
    }

    private List<UUID> pupils(SchoolYear year) {
        return session.placements().list(year).stream().map(Placement::pupil).toList();
    }

    private Set<UUID> participants(SchoolYear year) {
        return session.participations().list(year).stream()
                .filter(one -> one.status() == ParticipationStatus.ENROLLED)
                .map(one -> Drafts.participant(one.pupil(), one.programme()))
                .collect(Collectors.toSet());
    }

    /** Slips come late (facts §1.2), so those of any year are there. */
    private Set<UUID> slips() {
        Set<UUID> slips = new HashSet<>();
        for (SchoolYear year : session.placements().years()) {
            List<UUID> pupils = pupils(year);
            for (Programme programme : installation.pack().programmes()) {
                for (Tranche tranche : tranches(programme, year)) {
                    pupils.forEach(
                            pupil ->
                                    slips.add(
                                            Drafts.slip(
                                                    pupil,
                                                    programme.code(),
                                                    year,
                                                    tranche.number())));
                }
            }
        }
        return slips;
    }

    private static List<Tranche> tranches(Programme programme, SchoolYear year) {
        return Transfers.monthly(programme)
                ? programme
                        .during(year)
                        .map(ProgrammeVersion::calendar)
                        .map(ProgrammeCalendar::tranches)
                        .orElse(List.of())
                : List.of();
    }
}
