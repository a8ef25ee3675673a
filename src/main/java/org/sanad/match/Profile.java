package org.sanad.match;

import java.util.function.Function;

/**
 * A person with the names made ready, so that each is read once however often compared.
 *
 * @param nameKey {@link Name#key}
 * @param guardian null when not known
 * @param place null when not known
 */
record Profile(Person person, Name name, String nameKey, Name guardian, Name place) {
    static Profile of(Person person) {
        return of(person, Word::of);
    }

    /** With a reader of words that may remember those it has read. */
    static Profile of(Person person, Function<String, Word> words) {
        Name name = Name.of(person.name(), words);
        return new Profile(
                person,
                name,
                name.key(),
                person.guardianName() == null ? null : Name.of(person.guardianName(), words),
                person.place() == null ? null : Name.of(person.place(), words));
    }
}
