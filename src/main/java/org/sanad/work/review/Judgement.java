package org.sanad.work.review;

import org.sanad.model.rule.Findings;

/**
 * What the checks find in a declaration.
 *
 * @param findings open and kept by the school's head
 * @param samePack whether they were made with the pack the bundle names; otherwise with our own
 * @param sameBaseline whether every earlier declaration the school compared with is held; with one
 *     that is not nothing is compared
 */
public record Judgement(Findings findings, boolean samePack, boolean sameBaseline) {}
