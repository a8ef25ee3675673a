package org.sanad.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.model.SchoolYear;

/**
 * Second entries that were typed and not compared yet; sealed, for they are personal, and kept so
 * that a power cut costs no more than the field being typed.
 */
public final class SecondEntryRepository {
    private final WaitingTexts texts;

    SecondEntryRepository(Rows rows) {
        this.texts = new WaitingTexts(rows, WaitingTexts.SECOND_ENTRY);
    }

    /**
     * What was typed for a class, by pupil.
     *
     * @param field stable name of the field
     */
    public Map<UUID, String> find(SchoolYear year, String schoolClass, String field) {
        Map<UUID, String> typed = new TreeMap<>();
        texts.find(name(year, schoolClass, field))
                .forEach((pupil, text) -> typed.put(UUID.fromString(pupil), text));
        return typed;
    }

    /** Keeps these in place of all there were of the class and field; none is kept of none. */
    public void save(SchoolYear year, String schoolClass, String field, Map<UUID, String> typed) {
        Map<String, String> kept = new TreeMap<>();
        typed.forEach((pupil, text) -> kept.put(pupil.toString(), text));
        texts.save(texts.id(name(year, schoolClass, field)), kept);
    }

    /** Whether {@link #forgetGone} would remove anything. */
    public boolean anyGone(SchoolYear year, Map<String, Set<UUID>> classes, Set<String> fields) {
        return !gone(year, classes, fields).isEmpty();
    }

    /**
     * Removes what nobody can settle any more: what was typed in another year, of a class or field
     * that is no more, and of pupils who are not in the class.
     *
     * @param classes the pupils of each class of the year
     * @param fields stable names of the fields
     */
    public void forgetGone(SchoolYear year, Map<String, Set<UUID>> classes, Set<String> fields) {
        gone(year, classes, fields).forEach(texts::save);
    }

    /** What is left of each row of which not all is still asked. */
    private Map<UUID, Map<String, String>> gone(
            SchoolYear year, Map<String, Set<UUID>> classes, Set<String> fields) {
        Map<UUID, Set<UUID>> asked = new HashMap<>();
        classes.forEach(
                (name, pupils) ->
                        fields.forEach(
                                field -> asked.put(texts.id(name(year, name, field)), pupils)));
        Map<UUID, Map<String, String>> gone = new HashMap<>();
        texts.all()
                .forEach(
                        (id, typed) -> {
                            Set<UUID> pupils = asked.getOrDefault(id, Set.of());
                            Map<String, String> left = new TreeMap<>(typed);
                            if (left.keySet()
                                    .removeIf(pupil -> !pupils.contains(UUID.fromString(pupil)))) {
                                gone.put(id, left);
                            }
                        });
        return gone;
    }

    private static String name(SchoolYear year, String schoolClass, String field) {
        return year.start() + "|" + field + "|" + schoolClass;
    }
}
