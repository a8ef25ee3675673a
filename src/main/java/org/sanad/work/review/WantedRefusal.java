package org.sanad.work.review;

/**
 * A row an officer refuses.
 *
 * @param code MASSAR code as typed
 * @param remark of the list of remarks, or null
 * @param text his own words, or null
 * @param line of his file, from 1
 */
public record WantedRefusal(String code, String remark, String text, int line) {}
