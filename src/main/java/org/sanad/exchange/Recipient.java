package org.sanad.exchange;

import java.util.Optional;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.exchange.ReceiverKnowledge.KnownKey;
import org.sanad.exchange.ReceiverKnowledge.OwnKey;

/** What whoever receives a bundle knows before it is opened, school or directorate. */
public interface Recipient {
    /** Our name as an addressee, {@code directorate:<code>} or {@code school:<gresa>}. */
    String self();

    /** Our key of a thumbprint. */
    Optional<OwnKey> ownKey(String kid);

    /** The key of a thumbprint, whoever's and of whatever use. */
    Optional<KnownKey> key(String kid);

    /** Whether bundles of this type come to us. */
    boolean expects(BundleType type);

    /** The use a key must have to sign what comes to us. */
    KeyUse signers();
}
