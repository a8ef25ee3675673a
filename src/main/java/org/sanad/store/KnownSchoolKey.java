package org.sanad.store;

import java.util.UUID;
import org.sanad.model.Gresa;

/**
 * A school's keys as the directorate knows them.
 *
 * @param kid thumbprint of the signing key (RFC 7638)
 * @param signingKey raw Ed25519 public key, 32 bytes
 * @param sealingKey raw X25519 public key, 32 bytes
 * @param chain the installation's chain of bundles
 * @param cutOffEpoch with {@code cutOffSeq} the last number this key may have signed, or null
 */
@SuppressWarnings("ArrayRecordComponent")
public record KnownSchoolKey(
        Gresa gresa,
        String schoolName,
        String kid,
        byte[] signingKey,
        byte[] sealingKey,
        UUID chain,
        SchoolKeyStatus status,
        Long cutOffEpoch,
        Long cutOffSeq) {

    /** The same key with this last number it may have signed, or nulls for none. */
    public KnownSchoolKey until(Long epoch, Long seq) {
        return new KnownSchoolKey(
                gresa, schoolName, kid, signingKey, sealingKey, chain, status, epoch, seq);
    }

    /** The same key in another state. */
    public KnownSchoolKey in(SchoolKeyStatus next) {
        return new KnownSchoolKey(
                gresa,
                schoolName,
                kid,
                signingKey,
                sealingKey,
                chain,
                next,
                cutOffEpoch,
                cutOffSeq);
    }
}
