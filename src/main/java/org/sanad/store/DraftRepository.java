package org.sanad.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is typed into forms and not saved, sealed, so that a power cut, a lock or closing costs no
 * more than the field being typed. It is never the data: nothing but its own form reads it.
 */
public final class DraftRepository {
    /** Among the texts of a draft: what it is of. No field is called so. */
    private static final String OF = "";

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
        return fields(texts.find(name(form, subject)));
    }

    private static Map<String, String> fields(Map<String, String> kept) {
        Map<String, String> typed = new HashMap<>(kept);
        typed.remove(OF);
        return typed;
    }

    /**
     * As {@link #find}; empty where what waits cannot be opened any more: that must hold up nothing
     * that is saved.
     */
    public Optional<Map<String, String>> opened(String form, UUID subject) {
        return texts.opened(name(form, subject)).map(DraftRepository::fields);
    }

    /**
     * Keeps these in place of all there were of the form and subject; none is kept of none.
     *
     * @param typed texts by stable name of the field
     */
    public void save(String form, UUID subject, Map<String, String> typed) {
        String name = name(form, subject);
        Map<String, String> kept = new HashMap<>(typed);
        if (!kept.isEmpty()) {
            kept.put(OF, name);
        }
        texts.save(texts.id(name), kept);
    }

    /** Forgets what waits: it was saved or thrown away. */
    public void forget(String form, UUID subject) {
        save(form, subject, Map.of());
    }

    /** Of what something waits that can be opened: subjects, by stable name of the form. */
    public Map<String, Set<UUID>> waiting() {
        Map<String, Set<UUID>> waiting = new HashMap<>();
        for (Map<String, String> typed : texts.readable().values()) {
            String[] of = typed.getOrDefault(OF, "").split("\\|", 2);
            if (of.length == 2) {
                waiting.computeIfAbsent(of[0], form -> new HashSet<>()).add(UUID.fromString(of[1]));
            }
        }
        return waiting;
    }

    private static String name(String form, UUID subject) {
        return form + "|" + subject;
    }
}
