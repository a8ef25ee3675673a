package org.sanad.work.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.pack.Tranche;
import org.sanad.model.rule.Transfers;
import org.sanad.store.Returning;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.drafts.Drafts.Form;

/**
 * What may still be saved: which subjects of a form are there, or may come back. What undo or redo
 * can put back is not gone.
 */
final class DraftSubjects {
    /**
     * Where subjects are looked for.
     *
     * @param years the one worked on, and others that may be
     * @param back ids of what may come back, pupils and all others
     * @param sites those of it
     */
    private record Scope(List<SchoolYear> years, Set<UUID> back, Set<UUID> sites) {}

    private final Installation installation;
    private final Session session;
    private final Scope now;

    /** Null until something is not there now: what undo keeps takes long to read. */
    private Scope later;

    DraftSubjects(Installation installation, Session session) {
        this.installation = installation;
        this.session = session;
        this.now = new Scope(List.of(installation.schoolYear(session)), Set.of(), Set.of());
    }

    /** Whether a subject of a form is there or may come back; what waits of any other is gone. */
    Predicate<UUID> of(Form form) {
        return in(now, form).or(new Later(form));
    }

    /** Looks for nothing before it is asked. */
    private final class Later implements Predicate<UUID> {
        private final Form form;
        private Predicate<UUID> back;

        Later(Form form) {
            this.form = form;
        }

        @Override
        public boolean test(UUID subject) {
            if (back == null) {
                back = in(later(), form);
            }
            return back.test(subject);
        }
    }

    private Scope later() {
        if (later == null) {
            Returning returning = session.returning();
            SchoolYear year = now.years().get(0);
            List<SchoolYear> years = new ArrayList<>(List.of(year));
            returning.years().stream().filter(one -> one.compareTo(year) > 0).forEach(years::add);
            if (returning.unplaces()) {
                before(year).ifPresent(years::add);
            }
            later = new Scope(List.copyOf(years), returning.ids(), returning.sites());
        }
        return later;
    }

    /** The year that is worked on again when the list of the next is taken back. */
    private Optional<SchoolYear> before(SchoolYear year) {
        return session.placements().years().stream()
                .filter(one -> one.compareTo(year) < 0)
                .max(Comparator.naturalOrder());
    }

    private Predicate<UUID> in(Scope scope, Form form) {
        Set<UUID> ofYears = union(scope.years().stream().map(Drafts::ofYear).map(Set::of));
        return switch (form) {
            case PUPIL, NOTE, MOVE ->
                    pupil -> scope.back().contains(pupil) || isPlaced(pupil, scope.years());
            case BENEFIT -> participants(scope)::contains;
            case HOUSEHOLD, CHILD, PAPER ->
                    home ->
                            scope.back().contains(home)
                                    || session.households().find(home).isPresent();
            case CLOSURE ->
                    one ->
                            ofYears.contains(one)
                                    || scope.back().contains(one)
                                    || isClosure(one, scope.years());
            case MANY, KEEP, REGISTER -> ofYears::contains;
            case SLIP -> slips(scope)::contains;
            case NEED -> union(needs(scope).map(NeedDrafts::rows))::contains;
            case PIECES ->
                    union(
                                    Stream.concat(
                                            Stream.of(scope.back()),
                                            needs(scope).map(NeedDrafts::pieces)))
                            ::contains;
            case MEALS -> union(needs(scope).map(NeedDrafts::meals))::contains;
            case PLACES -> union(needs(scope).map(NeedDrafts::places))::contains;
        };
    }

    private static Set<UUID> union(Stream<Set<UUID>> some) {
        return some.flatMap(Set::stream).collect(Collectors.toSet());
    }

    private Stream<NeedDrafts> needs(Scope scope) {
        return scope.years().stream()
                .map(year -> new NeedDrafts(installation.pack(), year, scope.sites(), session));
    }

    private boolean isPlaced(UUID pupil, List<SchoolYear> years) {
        return years.stream().anyMatch(year -> session.placements().find(pupil, year).isPresent());
    }

    private boolean isClosure(UUID one, List<SchoolYear> years) {
        return session.attendance()
                .findClosure(one)
                .filter(closure -> years.contains(closure.year()))
                .isPresent();
    }

    private List<UUID> pupils(SchoolYear year) {
        return session.placements().list(year).stream().map(Placement::pupil).toList();
    }

    private Set<UUID> participants(Scope scope) {
        Set<UUID> participants = new HashSet<>();
        for (SchoolYear year : scope.years()) {
            session.participations().list(year).stream()
                    .filter(one -> one.status() == ParticipationStatus.ENROLLED)
                    .map(one -> Drafts.participant(one.pupil(), one.programme()))
                    .forEach(participants::add);
        }
        for (Programme programme : installation.pack().programmes()) {
            scope.back().stream()
                    .map(one -> Drafts.participant(one, programme.code()))
                    .forEach(participants::add);
        }
        return participants;
    }

    /** Slips come late (facts §1.2), so those of any year are there. */
    private Set<UUID> slips(Scope scope) {
        Set<UUID> slips = new HashSet<>();
        Set<SchoolYear> years = new HashSet<>(session.placements().years());
        years.addAll(scope.years());
        for (SchoolYear year : years) {
            Set<UUID> pupils = new HashSet<>(pupils(year));
            pupils.addAll(scope.back());
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
