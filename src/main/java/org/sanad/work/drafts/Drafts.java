package org.sanad.work.drafts;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.Household;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.SchoolYear;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * What is typed into a sheet and not saved: kept whenever a field is left, shown again when the
 * sheet is opened, forgotten when it is saved or thrown away (issue 6, Deliver 9). Whoever enters
 * data keeps them; they are never the data, and no list, check or bundle sees them.
 */
public final class Drafts {
    /** What is typed into. */
    public enum Form {
        /** The sheet of a pupil; its subject is the pupil's id. */
        PUPIL,
        /** The guardians of a household; its subject is the household's id. */
        HOUSEHOLD,
        /** A new note on a pupil; its subject is the pupil's id. */
        NOTE,
        /** A pupil who leaves or comes; its subject is the pupil's id. */
        MOVE,
        /** The further fields of a participant; its subject is {@link Drafts#participant}. */
        BENEFIT;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Installation installation;

    public Drafts(Installation installation) {
        this.installation = installation;
    }

    /**
     * What was typed of a subject and not saved.
     *
     * @return texts as typed, by stable name of the field; empty when nothing waits
     */
    public Map<String, String> find(Form form, UUID subject) {
        return installation.store().read(session -> session.drafts().find(form.code(), subject));
    }

    /**
     * Keeps what is typed, in place of what was kept of the subject; when this returns it is on the
     * disk.
     *
     * @param typed texts as typed, by stable name of the field; empty to forget what was kept
     */
    public void keep(Form form, UUID subject, Map<String, String> typed) {
        installation
                .store()
                .write(
                        session -> {
                            session.drafts().save(form.code(), subject, typed);
                            return typed;
                        });
    }

    /** Who takes part in a programme, as subject of {@link Form#BENEFIT}. */
    public static UUID participant(UUID pupil, String programme) {
        return UUID.nameUUIDFromBytes((pupil + "|" + programme).getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets what waits, within the transaction that saves it. */
    public static void saved(Session session, Form form, UUID subject) {
        session.drafts().forget(form.code(), subject);
    }

    /** Forgets what waits of one field, within the transaction that saves it; the others stay. */
    public static void saved(Session session, Form form, UUID subject, String field) {
        Map<String, String> typed = new HashMap<>(session.drafts().find(form.code(), subject));
        if (typed.remove(field) != null) {
            session.drafts().save(form.code(), subject, typed);
        }
    }

    /**
     * Removes what waits of pupils who are not of the year or do not take part any more, and of
     * households that are no more. It is personal, so it does not stay behind.
     */
    public void forgetGone() {
        boolean any =
                installation
                        .store()
                        .read(
                                session ->
                                        session.drafts().any()
                                                && session.drafts().anyGone(subjects(session)));
        if (any) {
            installation
                    .store()
                    .write(
                            session -> {
                                session.drafts().forgetGone(subjects(session));
                                return this;
                            });
        }
    }

    private Map<String, Collection<UUID>> subjects(Session session) {
        SchoolYear year = installation.schoolYear(session);
        List<UUID> pupils = session.placements().list(year).stream().map(Placement::pupil).toList();
        return Map.of(
                Form.PUPIL.code(),
                pupils,
                Form.NOTE.code(),
                pupils,
                Form.MOVE.code(),
                pupils,
                Form.BENEFIT.code(),
                session.participations().list(year).stream()
                        .filter(one -> one.status() == ParticipationStatus.ENROLLED)
                        .map(one -> participant(one.pupil(), one.programme()))
                        .toList(),
                Form.HOUSEHOLD.code(),
                session.households().list().stream().map(Household::id).toList());
    }
}
