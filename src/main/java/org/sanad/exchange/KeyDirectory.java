package org.sanad.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.exchange.ReceiverKnowledge.CutOff;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.seal.SealingKey;
import org.sanad.seal.VerifyingKey;

/**
 * The keys a directorate stands for: its own and those of its schools. Versions only grow.
 *
 * @param directorate {@code directorate:<code>}
 * @param root key that signs directories and nothing else
 */
public record KeyDirectory(
        int version, String directorate, String name, VerifyingKey root, List<Entry> keys) {
    public KeyDirectory {
        keys = List.copyOf(keys);
    }

    /**
     * One party's pair of keys.
     *
     * @param party {@code directorate:<code>} or {@code school:<gresa>}
     * @param chain of a school's installation, or null for a directorate
     * @param cutOff last number a retired or lost key may have signed, or null
     */
    public record Entry(
            String party,
            VerifyingKey signing,
            SealingKey sealing,
            UUID chain,
            KeyStatus status,
            CutOff cutOff) {}

    /** The directorate's pair in use. */
    public Optional<Entry> own() {
        return keys.stream()
                .filter(entry -> entry.party().equals(directorate))
                .filter(entry -> entry.status() == KeyStatus.ACTIVE)
                .findFirst();
    }

    /** The directorate's signing key of a thumbprint, whatever its state. */
    public Optional<Entry> own(String kid) {
        return keys.stream()
                .filter(entry -> entry.party().equals(directorate))
                .filter(entry -> entry.signing().kid().equals(kid))
                .findFirst();
    }
}
