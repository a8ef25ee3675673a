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
 */
public record SchoolKeyRow(
        String school,
        String schoolName,
        String kid,
        String status,
        String verificationCode,
        int waiting) {}
