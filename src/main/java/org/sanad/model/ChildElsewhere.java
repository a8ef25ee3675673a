package org.sanad.model;

/**
 * A child of the household who attends another school and has no record here.
 *
 * @param school GRESA code of that school
 * @param level MASSAR level code, or null when not known
 * @param rank place among all children of the household, from 1
 */
public record ChildElsewhere(MassarCode code, Gresa school, String level, int rank) {
    public ChildElsewhere {
        if (rank < 1) {
            throw new IllegalArgumentException("ranks begin at 1");
        }
    }
}
