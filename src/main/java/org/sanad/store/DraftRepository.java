package org.sanad.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is typed into forms and not saved, sealed, so that a power cut, a lock or closing costs no
 * more than the field being typed. It is never the data: nothing but its own form reads it.
 */
public final class DraftRepository {
    private final WaitingTexts texts;

    DraftRepository(Rows rows) {
        this.texts = new WaitingTexts(rows, WaitingTexts.DRAFT);
    }

    /**
     * What was typed of a subject and not saved.
     *
     * @param form stable name of the form
     * @return texts by stable name of the field; empty when nothing waits
     */
    public Map<String, String> find(String form, UUID subject) {
        return texts.find(name(form, subject));
    }

    /**
     * Keeps these in place of all there were of the form and subject; none is kept of none.
     *
     * @param typed texts by stable name of the field
     */
    public void save(String form, UUID subject, Map<String, String> typed) {
        texts.save(texts.id(name(form, subject)), typed);
    }

    /** Forgets what waits: it was saved or thrown away. */
    public void forget(String form, UUID subject) {
        save(form, subject, Map.of());
    }

    /** Whether anything waits at all. */
    public boolean any() {
        return !texts.all().isEmpty();
    }

    /** Whether {@link #forgetGone} would remove anything. */
    public boolean anyGone(Map<String, ? extends Collection<UUID>> subjects) {
        return !gone(subjects).isEmpty();
    }

    /**
     * Removes what nobody can save any more.
     *
     * @param subjects those that are there, by form
     */
    public void forgetGone(Map<String, ? extends Collection<UUID>> subjects) {
        gone(subjects).forEach(id -> texts.save(id, Map.of()));
    }

    private Set<UUID> gone(Map<String, ? extends Collection<UUID>> subjects) {
        Set<UUID> there =
                subjects.entrySet().stream()
                        .flatMap(
                                form ->
                                        form.getValue().stream()
                                                .map(one -> texts.id(name(form.getKey(), one))))
                        .collect(Collectors.toSet());
        Set<UUID> gone = new HashSet<>(texts.all().keySet());
        gone.removeAll(there);
        return gone;
    }

    private static String name(String form, UUID subject) {
        return form + "|" + subject;
    }
}
