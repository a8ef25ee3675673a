package org.sanad.work.review;

/**
 * A school that has not shown to have every answer.
 *
 * @param school GRESA code
 * @param name as the list of schools has it, else as its newest enrolment says; may be null
 * @param route the carrier's round it lies on, or null
 * @param mail its address for messages, or null
 * @param bundles of how many of its bundles the answer will tell
 * @param fresh whether something was decided that no answer tells yet
 */
public record PendingAnswer(
        String school, String name, String route, String mail, int bundles, boolean fresh) {}
