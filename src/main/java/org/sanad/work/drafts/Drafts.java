package org.sanad.work.drafts;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.Household;
import org.sanad.model.Placement;
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
        HOUSEHOLD;

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

    /** Forgets what waits, within the transaction that saves it. */
    public static void saved(Session session, Form form, UUID subject) {
        session.drafts().forget(form.code(), subject);
    }

    /**
     * Removes what waits of pupils who are not of the year and of households that are no more. It
     * is personal, so it does not stay behind.
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
        return Map.of(
                Form.PUPIL.code(),
                session.placements().list(installation.schoolYear(session)).stream()
                        .map(Placement::pupil)
                        .toList(),
                Form.HOUSEHOLD.code(),
                session.households().list().stream().map(Household::id).toList());
    }
}
