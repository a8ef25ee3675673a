package org.sanad.work.receive;

/**
 * A school's key in the registry.
 *
 * @param school GRESA code
 * @param schoolName as the enrolment says
 * @param kid thumbprint of the signing key (RFC 7638)
 * @param status stable code: {@code PENDING}, {@code ACTIVE}, {@code RETIRED}, {@code LOST}, {@code
 *     REVOKED}
 * @param verificationCode the 32 digits; null while the key waits, so that nobody copies from the
 *     screen what must be read from the stamped slip
 * @param waiting bundles of this school that are kept apart
 * @param cutOffEpoch with {@code cutOffSeq} the last number of a key out of use that is still read,
 *     or null for none
 * @param twoComputers whether bundles of this key say that two computers count at once: the number
 *     of one is taken by other content (C05), or what one follows is not what we know (C06, C07)
 * @param strangeAnswer whether the school saw an answer or a key directory this desk never gave
 */
public record SchoolKeyRow(
        String school,
        String schoolName,
        String kid,
        String status,
        String verificationCode,
        int waiting,
        Long cutOffEpoch,
        Long cutOffSeq,
        boolean twoComputers,
        boolean strangeAnswer) {}
