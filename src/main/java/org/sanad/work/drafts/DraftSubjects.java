package org.sanad.work.drafts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.model.Household;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.SchoolYear;
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
        List<UUID> pupils = session.placements().list(year).stream().map(Placement::pupil).toList();
        Map<Form, Collection<UUID>> all = new EnumMap<>(Form.class);
        all.put(Form.PUPIL, pupils);
        all.put(Form.NOTE, pupils);
        all.put(Form.MOVE, pupils);
        all.put(Form.BENEFIT, participants(session, year));
        all.put(Form.HOUSEHOLD, session.households().list().stream().map(Household::id).toList());
        all.putAll(new NeedDrafts(installation.pack(), year, session).subjects());
        return all.entrySet().stream()
                .collect(Collectors.toMap(form -> form.getKey().code(), Map.Entry::getValue));
    }

    private static List<UUID> participants(Session session, SchoolYear year) {
        return session.participations().list(year).stream()
                .filter(one -> one.status() == ParticipationStatus.ENROLLED)
                .map(one -> Drafts.participant(one.pupil(), one.programme()))
                .toList();
    }
}
