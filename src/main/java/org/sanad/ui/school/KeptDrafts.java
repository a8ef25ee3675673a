package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.drafts.Drafts;

/**
 * What is typed into one sheet after the other and not saved. Only what differs from what is stored
 * is kept, so that a field nobody touched shows what is stored by the time the sheet is opened
 * again. As long as it is not known what waits of a sheet, what is typed is kept beside that and
 * never over it. Called on one thread; the writing is not, but in the order it was asked for.
 */
final class KeptDrafts {
    /** Whether it is known what waits of the subject shown. */
    private enum Reading {
        UNDER_WAY,
        REFUSED,
        DONE
    }

    /**
     * What was asked to be kept of a subject.
     *
     * @param beside names of the fields it is about, where it was not known what waits of others:
     *     that stays; null where this is all there is
     * @param during savings of it whose end was not known then: what they save is no draft
     */
    private record Asked(
            long number, Map<String, String> typed, Set<String> beside, List<Saving> during) {
        /** What is typed, without what was saved since. */
        Map<String, String> unsaved() {
            Map<String, String> left = new HashMap<>(typed);
            during.forEach(saving -> saving.takeFrom(left));
            return left;
        }
    }

    /** A sheet on its way to the disk, with all that waited of it. */
    private final class Saving {
        private final Drafts.Waiting sent;
        private final Asked waits;
        private final long asked = ++number;

        /** What was kept then; null when that is not known. */
        private final Map<String, String> before = kept;

        // asked about while others write: whoever asks must not wait for the disk
        private volatile boolean done;
        private volatile boolean failed;

        Saving(Drafts.Waiting sent) {
            this.sent = sent;
            this.waits = pending.get(sent.subject());
            underWay.computeIfAbsent(sent.subject(), none -> new ArrayList<>()).add(this);
        }

        <T> T around(Supplier<T> save) {
            synchronized (written) {
                try {
                    if (waits != null) {
                        write(sent.subject(), waits);
                    }
                    T result = save.get();
                    done = true;
                    written.merge(sent.subject(), asked, Math::max);
                    return result;
                } finally {
                    failed = !done;
                }
            }
        }

        void takeFrom(Map<String, String> typed) {
            if (done) {
                sent.takeFrom(typed);
            }
        }
    }

    private final JobRunner jobs;
    private final Notices notices;
    private final Drafts drafts;
    private final Drafts.Form form;

    /** Not known to be on the disk yet, by subject. */
    private final Map<UUID, Asked> pending = new HashMap<>();

    /** Of those, what could not be kept when it was last asked for. */
    private final Map<UUID, Asked> refused = new HashMap<>();

    /** Asked for, and not known to have ended, by subject. */
    private final Map<UUID, List<Saving>> underWay = new HashMap<>();

    /** Number of the newest writing done of each subject; its own lock. */
    private final Map<UUID, Long> written = new HashMap<>();

    /** Typed into before it was known what waits. */
    private final Set<String> touched = new HashSet<>();

    private long number;
    private UUID subject;
    private Reading reading = Reading.DONE;

    /** Number of the last asking what waits; an answer to one before it is late. */
    private int readings;

    /** As last asked for; null when it is not known what is on the disk. */
    private Map<String, String> kept = Map.of();

    private Consumer<Map<String, String>> onRead = found -> {};

    KeptDrafts(JobRunner jobs, Notices notices, Drafts drafts, Drafts.Form form) {
        this.jobs = jobs;
        this.notices = notices;
        this.drafts = drafts;
        this.form = form;
    }

    /**
     * A subject is shown.
     *
     * @param onRead takes what was kept of it and not saved, while it is still the one shown; asked
     *     for again when it could not be read
     */
    void open(UUID opened, Consumer<Map<String, String>> onRead) {
        subject = opened;
        this.onRead = onRead;
        kept = Map.of();
        touched.clear();
        Asked waits = pending.get(opened);
        if (waits != null && waits.beside() == null) {
            readings++;
            took(waits.unsaved());
            return;
        }
        read(this::tellUnread);
        if (waits != null && reading != Reading.DONE) {
            touched.addAll(waits.beside());
            kept = waits.unsaved();
            onRead.accept(kept);
        }
    }

    /** A doubt: as a refusal it would go as soon as another form is read. */
    private void tellUnread(UserProblem refusal) {
        boolean damaged = refusal.code().equals("store.row.damaged");
        notices.say(Meaning.DOUBTFUL, damaged ? "ui.drafts.damaged" : "ui.drafts.unread");
    }

    /** What waits of the subject shown is found out, or found out anew. */
    private void read(Consumer<UserProblem> onRefused) {
        UUID of = subject;
        int asked = ++readings;
        reading = Reading.UNDER_WAY;
        jobs.run(
                Job.of("ui.drafts.reading", progress -> drafts.find(form, of)),
                found -> {
                    if (asked == readings) {
                        took(found);
                    }
                },
                refusal -> {
                    if (asked == readings) {
                        reading = Reading.REFUSED;
                        onRefused.accept(refusal);
                    }
                });
    }

    private void took(Map<String, String> found) {
        reading = Reading.DONE;
        Map<String, String> waits = new HashMap<>(found);
        // those stand in the form as they were typed since
        waits.keySet().removeAll(touched);
        kept = touched.isEmpty() ? waits : null;
        touched.clear();
        onRead.accept(waits);
    }

    /**
     * Keeps what is typed of the subject shown; nothing is written when that is kept already.
     *
     * @param stored texts as stored, by name of the field
     * @param typed the same as typed
     */
    void keep(Map<String, String> stored, Map<String, String> typed) {
        Map<String, String> differing = new HashMap<>(typed);
        differing.entrySet().removeAll(stored.entrySet());
        if (reading == Reading.DONE) {
            if (!differing.equals(kept)) {
                kept = differing;
                ask(subject, differing, null);
            }
            return;
        }
        touched.addAll(differing.keySet());
        if (!touched.isEmpty() && !differing.equals(kept)) {
            kept = differing;
            ask(subject, differing, Set.copyOf(touched));
        }
        if (reading == Reading.REFUSED) {
            read(again -> {});
        }
    }

    /** Asks once more for what could not be kept, of whatever subject. */
    void keepAgain() {
        Map.copyOf(refused).forEach((of, asked) -> ask(of, asked.unsaved(), asked.beside()));
    }

    /** Whether something typed is not known to be on the disk. */
    boolean unkept() {
        return !pending.isEmpty();
    }

    private void ask(UUID of, Map<String, String> typed, Set<String> beside) {
        Asked asked =
                new Asked(
                        ++number, typed, beside, List.copyOf(underWay.getOrDefault(of, List.of())));
        pending.put(of, asked);
        refused.remove(of);
        jobs.run(
                Job.of(
                        "ui.drafts.keeping",
                        progress -> {
                            write(of, asked);
                            return progress;
                        }),
                done -> pending.remove(of, asked),
                refusal -> refused(of, asked, refusal));
    }

    /** Said, and tried again when the next field is left. */
    private void refused(UUID of, Asked asked, UserProblem refusal) {
        notices.refuse(refusal);
        if (asked.equals(pending.get(of))) {
            refused.put(of, asked);
        }
        if (of.equals(subject)) {
            kept = null;
        }
    }

    private void write(UUID of, Asked asked) {
        synchronized (written) {
            if (written.getOrDefault(of, 0L) < asked.number()) {
                if (asked.beside() == null) {
                    drafts.keep(form, of, asked.unsaved());
                } else {
                    drafts.keepBeside(form, of, asked.beside(), asked.unsaved());
                }
                written.put(of, asked.number());
            }
        }
    }

    /**
     * The job that saves what was sent of a sheet, and forgets its draft: what was asked to be kept
     * before is written before it, never after, and what is asked for meanwhile does not hold what
     * it saves.
     */
    Runnable saving(Drafts.Waiting sent, Runnable save) {
        Saving now = new Saving(sent);
        return () ->
                now.around(
                        () -> {
                            save.run();
                            return now;
                        });
    }

    /** The same of what gives something back. */
    <T> Supplier<T> writing(Drafts.Waiting sent, Supplier<T> write) {
        Saving now = new Saving(sent);
        return () -> now.around(write);
    }

    /** The same of what is given something. */
    <T, R> Function<T, R> around(Drafts.Waiting sent, Function<T, R> save) {
        Saving now = new Saving(sent);
        return given -> now.around(() -> save.apply(given));
    }

    /** Whether what is shown is on its way to the disk: pressed again, it would go there twice. */
    boolean underWay() {
        return underWay.getOrDefault(subject, List.of()).stream()
                .anyMatch(saving -> !saving.failed);
    }

    /** A sheet was saved; {@link #keep} then keeps what was typed meanwhile. */
    void saved(UUID of) {
        List<Saving> ended =
                underWay.getOrDefault(of, List.of()).stream().filter(one -> one.done).toList();
        underWay.computeIfPresent(
                of,
                (same, all) -> {
                    all.removeIf(one -> one.done || one.failed);
                    return all.isEmpty() ? null : all;
                });
        // what was asked for since goes its own way: of another subject nobody asks for it again
        pending.computeIfPresent(
                of,
                (same, asked) ->
                        ended.stream().anyMatch(one -> one.asked > asked.number()) ? null : asked);
        refused.computeIfPresent(of, (same, asked) -> asked.equals(pending.get(of)) ? asked : null);
        if (of.equals(subject)) {
            kept = ended.isEmpty() ? null : left(ended.get(ended.size() - 1));
            if (reading != Reading.DONE) {
                // an answer on its way may hold what was saved
                read(again -> {});
            }
        }
    }

    /** What is on the disk after a saving when nothing was kept meanwhile; else not known. */
    private Map<String, String> left(Saving ended) {
        if (kept == null || !kept.equals(ended.before)) {
            return null;
        }
        Map<String, String> left = new HashMap<>(kept);
        ended.takeFrom(left);
        return left;
    }

    /** Texts as typed, with what was kept in place of those nobody has touched yet. */
    static Map<String, String> over(
            Map<String, String> stored, Map<String, String> typed, Map<String, String> kept) {
        Map<String, String> filled = new HashMap<>(typed);
        kept.forEach(
                (name, text) -> {
                    if (typed.containsKey(name) && typed.get(name).equals(stored.get(name))) {
                        filled.put(name, text);
                    }
                });
        return filled;
    }
}
