package org.sanad.work.drafts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        BENEFIT,
        /** A closure; its subject is its id, of a new one {@link Drafts#ofYear}. */
        CLOSURE,
        /** A child of another school, to be added; its subject is the household's id. */
        CHILD,
        /** A paper, to be added; its subject is the household's id. */
        PAPER,
        /** A departure of several pupils; its subject is {@link Drafts#ofYear}. */
        MANY,
        /** A slip of a tranche; its subject is {@link Drafts#slip}. */
        SLIP,
        /** Why a doubt is kept; its subject is {@link Drafts#ofYear}. */
        KEEP,
        /** Numbers of a row of the needs; its subject is {@link NeedDrafts#row}. */
        NEED,
        /** A delivery or a hand-out that is mended; its subject is its id. */
        PIECES,
        /** Days of catering of a month; its subject is {@link NeedDrafts#meals}. */
        MEALS,
        /** Places offered; its subject is {@link NeedDrafts#places}. */
        PLACES,
        /** The day of the hand-outs ticked; its subject is {@link Drafts#ofYear}. */
        REGISTER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Name of what a form is about that is about several things of one subject. */
    public static final String ABOUT = "about";

    /**
     * What of a form is sent to be saved and then waits no longer.
     *
     * @param texts as they were sent, by stable names of the fields; what waits of others stays
     */
    public record Waiting(Form form, UUID subject, Map<String, String> texts) {
        public Waiting {
            texts = Map.copyOf(texts);
        }

        /**
         * Forgets it, within the transaction that saves it. What was typed since into a field that
         * was sent, and reached the disk before this, is not what is saved: it stays.
         */
        public void saved(Session session) {
            Optional<Map<String, String>> waits = session.drafts().opened(form.code(), subject);
            Map<String, String> typed = new HashMap<>(waits.orElse(Map.of()));
            if (takeFrom(typed) || waits.isEmpty()) {
                session.drafts().save(form.code(), subject, typed);
            }
        }

        /**
         * Takes what is saved from what is typed; nothing where that is about another thing by now.
         *
         * @return whether anything was taken
         */
        public boolean takeFrom(Map<String, String> typed) {
            String about = typed.get(ABOUT);
            boolean other =
                    about != null && texts.containsKey(ABOUT) && !about.equals(texts.get(ABOUT));
            return !other && typed.entrySet().removeAll(texts.entrySet());
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

    /**
     * Keeps what is typed beside what waits already, for a form that could not read it: of these
     * fields what is typed stands in place of what was kept, of all others that stays.
     *
     * @param fields stable names of the fields typed into
     * @param typed texts as typed; a field without one is as it is stored
     */
    public void keepBeside(Form form, UUID subject, Set<String> fields, Map<String, String> typed) {
        installation
                .store()
                .write(
                        session -> {
                            Map<String, String> kept =
                                    new HashMap<>(
                                            session.drafts()
                                                    .opened(form.code(), subject)
                                                    .orElse(Map.of()));
                            kept.keySet().removeAll(fields);
                            kept.putAll(typed);
                            session.drafts().save(form.code(), subject, kept);
                            return kept;
                        });
    }

    /** Who takes part in a programme, as subject of {@link Form#BENEFIT}. */
    public static UUID participant(UUID pupil, String programme) {
        return named(pupil, programme);
    }

    /** A school year, as subject of a form there is one of. */
    public static UUID ofYear(SchoolYear year) {
        return named(year.label());
    }

    /** The slip of a pupil's tranche, as subject of {@link Form#SLIP}. */
    public static UUID slip(UUID pupil, String programme, SchoolYear year, int tranche) {
        return named(pupil, programme, year.label(), tranche);
    }

    /** A subject that has no id of its own: the same parts are the same subject. */
    static UUID named(Object... parts) {
        String name = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("|"));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Removes what waits of pupils who are not of the year or do not take part any more, and of
     * whatever else nobody can save any more: it may be personal, so it does not stay behind. What
     * undo or redo can bring back is not gone. To be asked for when a desk is opened, not while it
     * is worked at.
     */
    public void forgetGone() {
        if (!installation.store().read(this::gone).isEmpty()) {
            installation
                    .store()
                    .write(
                            session -> {
                                Map<String, Set<UUID>> gone = gone(session);
                                gone.forEach(
                                        (form, subjects) ->
                                                subjects.forEach(
                                                        one -> session.drafts().forget(form, one)));
                                return gone;
                            });
        }
    }

    /** Of what waits, subjects that are not there any more, by {@link Form#code}. */
    private Map<String, Set<UUID>> gone(Session session) {
        Map<String, Set<UUID>> gone = session.drafts().waiting();
        DraftSubjects there = new DraftSubjects(installation, session);
        for (Form form : Form.values()) {
            gone.computeIfPresent(
                    form.code(),
                    (code, subjects) -> {
                        subjects.removeIf(there.of(form));
                        return subjects.isEmpty() ? null : subjects;
                    });
        }
        return gone;
    }
}
