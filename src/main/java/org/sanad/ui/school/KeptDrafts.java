package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.drafts.Drafts;

/**
 * What is typed into one sheet after the other and not saved. Only what differs from what is stored
 * is kept, so that a field nobody touched shows what is stored by the time the sheet is opened
 * again. Called on one thread; the writing is not, but in the order it was asked for.
 */
final class KeptDrafts {
    /**
     * What was asked to be kept of a subject.
     *
     * @param during savings of it whose end was not known then: what they save is no draft
     */
    private record Asked(long number, Map<String, String> typed, List<Saving> during) {}

    /** A sheet on its way to the disk, with all that waited of it. */
    private final class Saving {
        private final UUID of = subject;
        private final Asked waits = pending.get(of);
        private final long asked = ++number;
        private final Map<String, String> texts = kept == null ? Map.of() : kept;
        private final Predicate<String> which;
        private boolean done; // guarded by written

        /** Asked about while others write: whoever asks must not wait for the disk. */
        private volatile boolean failed;

        Saving(Predicate<String> which) {
            this.which = which;
            saving = kept;
            underWay.computeIfAbsent(of, none -> new ArrayList<>()).add(this);
        }

        <T> T around(Supplier<T> save) {
            synchronized (written) {
                try {
                    if (waits != null) {
                        write(of, waits);
                    }
                    T result = save.get();
                    done = true;
                    written.merge(of, asked, Math::max);
                    return result;
                } finally {
                    failed = !done;
                }
            }
        }

        void takeFrom(Map<String, String> typed) {
            if (done) {
                texts.forEach(
                        (name, text) -> {
                            if (which.test(name)) {
                                typed.remove(name, text);
                            }
                        });
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

    private long number;
    private UUID subject;
    private boolean read;

    /** As last asked for; null when it is not known what is on the disk. */
    private Map<String, String> kept = Map.of();

    /** The same as it was when saving was asked for. */
    private Map<String, String> saving;

    KeptDrafts(JobRunner jobs, Notices notices, Drafts drafts, Drafts.Form form) {
        this.jobs = jobs;
        this.notices = notices;
        this.drafts = drafts;
        this.form = form;
    }

    /**
     * A subject is shown.
     *
     * @param onRead takes what was kept of it and not saved, while it is still the one shown
     */
    void open(UUID opened, Consumer<Map<String, String>> onRead) {
        subject = opened;
        read = false;
        kept = Map.of();
        Asked waits = pending.get(opened);
        if (waits != null) {
            took(opened, waits.typed(), onRead);
            return;
        }
        jobs.run(
                Job.of("ui.drafts.reading", progress -> drafts.find(form, opened)),
                found -> took(opened, found, onRead),
                refusal -> {
                    notices.refuse(refusal);
                    took(opened, Map.of(), onRead);
                });
    }

    private void took(UUID opened, Map<String, String> found, Consumer<Map<String, String>> on) {
        if (opened.equals(subject) && !read) {
            read = true;
            kept = found;
            on.accept(found);
        }
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
        // before it is known what was kept, nothing of that is written over
        if (!read || differing.equals(kept)) {
            return;
        }
        kept = differing;
        ask(subject, differing);
    }

    /** Asks once more for what could not be kept, of whatever subject. */
    void keepAgain() {
        Map.copyOf(refused).forEach((of, asked) -> ask(of, asked.typed()));
    }

    /** Whether something typed is not known to be on the disk. */
    boolean unkept() {
        return !pending.isEmpty();
    }

    private void ask(UUID of, Map<String, String> typed) {
        Asked asked = new Asked(++number, typed, List.copyOf(underWay.getOrDefault(of, List.of())));
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
                Map<String, String> typed = new HashMap<>(asked.typed());
                asked.during().forEach(saving -> saving.takeFrom(typed));
                drafts.keep(form, of, typed);
                written.put(of, asked.number());
            }
        }
    }

    /**
     * The job that saves the sheet shown, and forgets its draft: what was asked to be kept before
     * is written before it, never after, and what is asked for meanwhile does not hold what it
     * saves.
     */
    Runnable saving(Runnable save) {
        Saving now = new Saving(name -> true);
        return () ->
                now.around(
                        () -> {
                            save.run();
                            return now;
                        });
    }

    /** The same of what gives something back. */
    <T> Supplier<T> writing(Supplier<T> write) {
        Saving now = new Saving(name -> true);
        return () -> now.around(write);
    }

    /**
     * The same of what is given something; where some fields are saved, what waits of the others
     * goes on waiting.
     *
     * @param which names of the fields saved
     */
    <T, R> Function<T, R> around(Function<T, R> save, Predicate<String> which) {
        Saving now = new Saving(which);
        return given -> now.around(() -> save.apply(given));
    }

    /** Whether what is shown is on its way to the disk: pressed again, it would go there twice. */
    boolean underWay() {
        return underWay.getOrDefault(subject, List.of()).stream()
                .anyMatch(saving -> !saving.failed);
    }

    /** A sheet was saved; {@link #keep} then keeps what was typed meanwhile. */
    void saved(UUID of) {
        underWay.remove(of);
        pending.remove(of);
        refused.remove(of);
        if (of.equals(subject)) {
            read = true;
            kept = Objects.equals(kept, saving) ? Map.of() : null;
        }
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
