package org.sanad.work.review;

/**
 * A school as a list names it.
 *
 * @param gresa as typed
 * @param commune or null
 * @param route the carrier's round, or null
 * @param line of the list, from 1
 */
public record WantedSchool(String gresa, String name, String commune, String route, int line) {}
