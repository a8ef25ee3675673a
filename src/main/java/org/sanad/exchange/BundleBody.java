package org.sanad.exchange;

import java.util.SortedMap;

/** What a bundle says, by type. */
public sealed interface BundleBody
        permits EnrolmentBody, DeclarationBody, AnswerBody, UpdateBody, RestitutionBody {
    /**
     * The purpose stated inside every bundle of a school (law 09-08, facts §8): social support of
     * pupils, and nothing else.
     */
    String PURPOSE = "PUPIL_SOCIAL_SUPPORT";

    BundleType type();

    /** The control totals of the header, recomputed by the receiver. */
    SortedMap<String, Integer> counts();
}
