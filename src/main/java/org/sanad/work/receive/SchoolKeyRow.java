package org.sanad.work.receive;

import java.util.List;

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
 * @param waiting bundles signed with this key that are kept apart
 * @param cutOffEpoch with {@code cutOffSeq} the last number of a key out of use that is still read,
 *     or null for none
 * @param twoComputers whether bundles of this key say that two computers count at once: the number
 *     of one is taken by other content (C05), or what one follows is not what we know (C06, C07)
 * @param strangeAnswer whether the school saw an answer or a key directory this desk never gave
 * @param earlier the key it follows on the same computer, as long as something signed with that one
 *     waits; or null
 * @param followed whether it waits although a confirmed key says that this one was the school's own
 *     before it
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
        boolean strangeAnswer,
        Earlier earlier,
        boolean followed) {

    /**
     * A key that was never confirmed and that another of its computer follows.
     *
     * @param kid thumbprint
     * @param arrived whether its enrolment came; without it nothing of it can be proved
     * @param waiting how many bundles signed with it are kept apart
     * @param numbers theirs, as far as they are proved
     */
    public record Earlier(String kid, boolean arrived, int waiting, List<Long> numbers) {
        public Earlier {
            numbers = List.copyOf(numbers);
        }
    }
}
