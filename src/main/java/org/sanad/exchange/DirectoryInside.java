package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.exchange.ReceiverKnowledge.KnownKey;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jws;
import org.sanad.seal.SealingKey;
import org.sanad.seal.VerifyingKey;

/**
 * The key directory an update carries, looked at before the update's own signature is verified: it
 * may name the very key that signed. Nothing but its root's signature makes it count.
 */
final class DirectoryInside {
    private DirectoryInside() {}

    /** The directory, when this root signed it. */
    static Optional<KeyDirectory> signedBy(Jws update, VerifyingKey root) {
        return directory(update, root);
    }

    /** The directory of a first update, when the root it names signed it. */
    static Optional<KeyDirectory> signedByItself(Jws update) {
        return directory(update, null);
    }

    private static Optional<KeyDirectory> directory(Jws update, VerifyingKey pinned) {
        try {
            Optional<byte[]> payload = Base64Url.decode(update.payload());
            if (payload.isEmpty()) {
                return Optional.empty();
            }
            JsonNode node = StrictJson.readInner(payload.get()).at("/body/directory");
            if (node.isMissingNode()) {
                return Optional.empty();
            }
            SignedDirectory signed =
                    SignedDirectory.read(
                            Members.of(
                                    node,
                                    "/body/directory",
                                    BundleCode.P01,
                                    "payload",
                                    "signatures"));
            KeyDirectory directory = signed.directory();
            VerifyingKey root = pinned == null ? directory.root() : pinned;
            return signed.signedWith(root) ? Optional.of(directory) : Optional.empty();
        } catch (Refusal unreadable) {
            // whatever is wrong with it is refused with its own code when the body is read
            return Optional.empty();
        }
    }

    /** The key of a thumbprint, whoever's, as a directory names it. */
    static Optional<KnownKey> known(KeyDirectory directory, String kid) {
        for (KeyDirectory.Entry entry : directory.keys()) {
            boolean own = entry.party().equals(directory.directorate());
            if (entry.signing().kid().equals(kid)) {
                KeyUse use = own ? KeyUse.DIRECTORATE_SIGNING : KeyUse.SCHOOL_SIGNING;
                return Optional.of(key(entry, use, entry.signing().jwk()));
            }
            SealingKey sealing = entry.sealing();
            if (sealing.kid().equals(kid)) {
                return Optional.of(key(entry, KeyUse.SEALING, sealing.jwk()));
            }
        }
        return Optional.empty();
    }

    private static KnownKey key(KeyDirectory.Entry entry, KeyUse use, String jwk) {
        return new KnownKey(jwk, null, use, entry.status(), entry.chain(), entry.cutOff());
    }
}
