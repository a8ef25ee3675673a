package org.sanad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A proposal of the program that the head said no to. It stays so, whatever the lists say later,
 * until he brings it back.
 *
 * @param one of two of a kind the lesser id; for a child without household, the household
 * @param other of two of a kind the greater id; for a child without household, the child
 * @param since day it was said, for the head to read; nothing is decided by it
 */
public record Dismissal(Kind kind, UUID one, UUID other, LocalDate since) {
    /** What was proposed. */
    public enum Kind implements Coded {
        /** Two households to be one. */
        HOUSEHOLDS,
        /** A child without household to join one. */
        CHILD,
        /** Two records of pupils to be one child. */
        PUPILS;

        /** The form kept in the database. */
        @Override
        public String code() {
            return name();
        }
    }

    /** Of two households. */
    public static Dismissal ofHouseholds(UUID one, UUID other, LocalDate since) {
        return ofAlike(Kind.HOUSEHOLDS, one, other, since);
    }

    /** Of a child who does not belong to a household. */
    public static Dismissal ofChild(UUID household, UUID child, LocalDate since) {
        return new Dismissal(Kind.CHILD, household, child, since);
    }

    /** Of two pupils. */
    public static Dismissal ofPupils(UUID one, UUID other, LocalDate since) {
        return ofAlike(Kind.PUPILS, one, other, since);
    }

    private static Dismissal ofAlike(Kind kind, UUID one, UUID other, LocalDate since) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new Dismissal(kind, inOrder ? one : other, inOrder ? other : one, since);
    }

    /** Whom and what it is about, the same whenever it was said: to be looked up. */
    public List<Object> about() {
        return List.of(kind, one, other);
    }
}
