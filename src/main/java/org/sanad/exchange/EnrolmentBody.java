package org.sanad.exchange;

import java.util.Collections;
import java.util.SortedMap;
import java.util.UUID;
import org.sanad.model.Gresa;
import org.sanad.seal.SealingKey;
import org.sanad.seal.VerifyingKey;

/**
 * A school makes itself known: its keys, signed by the key it announces.
 *
 * @param recipient {@code directorate:<code>}
 * @param schoolName as MASSAR prints it
 * @param head name of the head, or null
 * @param chain of the installation
 * @param appVersion of the program
 * @param previous the word of the key it takes the place of, or null when there is none to ask
 */
public record EnrolmentBody(
        String recipient,
        Gresa gresa,
        String schoolName,
        String head,
        VerifyingKey signing,
        SealingKey sealing,
        UUID chain,
        String appVersion,
        KeySuccession previous)
        implements BundleBody {
    @Override
    public BundleType type() {
        return BundleType.ENROLMENT;
    }

    @Override
    public SortedMap<String, Integer> counts() {
        return Collections.emptySortedMap();
    }
}
