package org.sanad.work.drafts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.model.Household;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.Closure;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.pack.Tranche;
import org.sanad.model.rule.Transfers;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.drafts.Drafts.Form;

/** What may still be saved: the subjects of every form that are there. */
final class DraftSubjects {
    private DraftSubjects() {}

    /**
     * The subjects that are there, by {@link Form#code}; what waits of any other is gone.
     *
     * @return every form, if need be with none
     */
    static Map<String, Collection<UUID>> of(Installation installation, Session session) {
        SchoolYear year = installation.schoolYear(session);
        List<UUID> pupils = pupils(session, year);
        List<UUID> homes = session.households().list().stream().map(Household::id).toList();
        Set<UUID> ofYear = Set.of(Drafts.ofYear(year));
        Map<Form, Collection<UUID>> all = new EnumMap<>(Form.class);
        all.put(Form.PUPIL, pupils);
        all.put(Form.NOTE, pupils);
        all.put(Form.MOVE, pupils);
        all.put(Form.BENEFIT, participants(session, year));
        all.put(Form.HOUSEHOLD, homes);
        all.put(Form.CHILD, homes);
        all.put(Form.PAPER, homes);
        all.put(Form.CLOSURE, closures(session, year));
        all.put(Form.MANY, ofYear);
        all.put(Form.KEEP, ofYear);
        all.put(Form.SLIP, slips(installation.pack().programmes(), session, year));
        all.putAll(new NeedDrafts(installation.pack(), year, session).subjects());
        return all.entrySet().stream()
                .collect(Collectors.toMap(form -> form.getKey().code(), Map.Entry::getValue));
    }

    private static List<UUID> pupils(Session session, SchoolYear year) {
        return session.placements().list(year).stream().map(Placement::pupil).toList();
    }

    private static List<UUID> participants(Session session, SchoolYear year) {
        return session.participations().list(year).stream()
                .filter(one -> one.status() == ParticipationStatus.ENROLLED)
                .map(one -> Drafts.participant(one.pupil(), one.programme()))
                .toList();
    }

    /** Those that are recorded, and a new one. */
    private static List<UUID> closures(Session session, SchoolYear year) {
        return Stream.concat(
                        session.attendance().closures(year).stream().map(Closure::id),
                        Stream.of(Drafts.ofYear(year)))
                .toList();
    }

    /** Slips come late: those of the year before too (facts §1.2). */
    private static List<UUID> slips(List<Programme> programmes, Session session, SchoolYear year) {
        return Stream.of(year, year.previous())
                .flatMap(
                        of ->
                                programmes.stream()
                                        .filter(Transfers::monthly)
                                        .flatMap(one -> slips(one, of, pupils(session, of))))
                .toList();
    }

    private static Stream<UUID> slips(Programme programme, SchoolYear year, List<UUID> pupils) {
        List<Tranche> tranches =
                programme
                        .during(year)
                        .map(ProgrammeVersion::calendar)
                        .map(ProgrammeCalendar::tranches)
                        .orElse(List.of());
        return tranches.stream()
                .flatMap(
                        tranche ->
                                pupils.stream()
                                        .map(
                                                pupil ->
                                                        Drafts.slip(
                                                                pupil,
                                                                programme.code(),
                                                                year,
                                                                tranche.number())));
    }
}
