package org.sanad.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * What a finding of the checks is about.
 *
 * @param key stable within its kind and never a name of a person: the row's id for pupils,
 *     households and sites, the class as listed, the programme's code, the school's GRESA code
 */
public record Subject(Kind kind, String key) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::key);

    /** What a finding can be about. */
    public enum Kind implements Coded {
        PUPIL,
        HOUSEHOLD,
        CLASS,
        SITE,
        PROGRAMME,
        SCHOOL;

        @Override
        public String code() {
            return name();
        }

        /** Whether the key is the id of a row. */
        public boolean byId() {
            return this == PUPIL || this == HOUSEHOLD || this == SITE;
        }

        public static Optional<Kind> ofCode(String code) {
            return Coded.find(Kind.class, code);
        }
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
